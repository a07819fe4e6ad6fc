"""The doorbell: a procrastinate job says that a row may be worth a look, and nothing else.

A ring that is lost is rung again (`reconciling`), one that comes twice finds the row taken (`fences.claim`), and a job
that procrastinate believes done or undone changes nothing. So its weaknesses – an end that is not fenced, jobs that
stay `doing` when a worker dies – cost a moment at most.
"""

from collections.abc import Awaitable, Callable
from uuid import UUID

import asyncpg
from procrastinate import App, PsycopgConnector

from backend.kit.database.engine import Connection
from backend.kit.database.transactions import write_transaction
from backend.kit.work.kinds import Queue

TASK = "work"
"""The one task: its argument is the id of a row."""

_RING = """
SELECT procrastinate_defer_jobs_v1(ARRAY[
    ROW($1, $2, 0, NULL, $3, jsonb_build_object('work_id', $4::text), NULL)::procrastinate_job_to_defer_v1
])
"""


async def ring(connection: Connection, *, queue: str, work_id: UUID) -> None:
    """Ring within the open transaction: heard once it is committed."""
    await connection.execute(_RING, queue, TASK, doorbell(work_id), str(work_id))


async def ring_again(*, queue: str, work_id: UUID) -> None:
    """Ring for a row that may have been rung for already; two rings for one row are one."""
    try:
        async with write_transaction() as connection:
            await ring(connection, queue=queue, work_id=work_id)
    except asyncpg.UniqueViolationError:
        return


def doorbell(work_id: UUID) -> str:
    """Name the bell of a row, as `procrastinate_jobs.queueing_lock` has it: rung at most once until it is answered."""
    return f"work:{work_id}"


def queue_app(connector: PsycopgConnector, queue: Queue, answer: Callable[[UUID], Awaitable[None]]) -> App:
    """Make the procrastinate application of one queue, which calls `answer` for every ring."""
    app = App(connector=connector)

    async def work(work_id: str) -> None:
        await answer(UUID(work_id))

    app.task(name=TASK, queue=queue.value)(work)
    return app
