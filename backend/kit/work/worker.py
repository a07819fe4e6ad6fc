"""The process that does the work: takes what its queues ring for, looks after all rows, and keeps up small duties.

A database that restarts is waited out: what runs is given up to `GRACE` seconds to get over it, then given back, and
everything begins anew as soon as the server answers. SIGTERM and SIGINT end it in good order within ten seconds.
"""

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import psycopg
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import ConnectorException

from backend.kit.database.engine import connection_pool
from backend.kit.database.outage import OUTAGE
from backend.kit.work import fences
from backend.kit.work.attempt import Job
from backend.kit.work.fences import STALE
from backend.kit.work.kinds import Queue
from backend.kit.work.queue import queue_app
from backend.kit.work.reconciling import reconcile
from backend.kit.work.running import run_attempt

AT_ONCE: Mapping[Queue, int] = {Queue.DEFAULT: 4, Queue.CPU: 1, Queue.MAIL: 2}
"""Pieces of work of each queue that one process does at the same time; more processes do more."""

POLL = 1.0
"""Seconds between two looks for work that did not ring, and between two looks after all rows."""

HEARTBEAT = 2.0
"""Seconds between two signs of life of a queue."""

GRACE = 5.0
"""Seconds that running work may take to end when the process stops, or has lost the database."""

POOL = 8
"""Database connections of one process, beside the queues' own (four, and one for each queue)."""

Duty = Callable[[], Awaitable[object]]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Schedule:
    """Something done once at certain times, by one of all processes.

    Attributes
    ----------
    name : of what is done; stored.
    cron : five fields, in UTC. A time missed by more than ten minutes is left out.
    run : does it; safe to be run again.
    """

    name: str
    cron: str
    run: Duty


@dataclass(frozen=True)
class Chore:
    """Something done again and again by every process that serves a queue, so several may be at it at once.

    Attributes
    ----------
    name : for the log.
    queue : which processes do it.
    seconds : between the end of one run and the next.
    run : does it.
    """

    name: str
    queue: Queue
    seconds: float
    run: Duty


@dataclass(frozen=True)
class Duties:
    """Everything that is done in the background: the kinds of work, and what comes round by itself."""

    jobs: Sequence[Job]
    schedules: Sequence[Schedule] = ()
    chores: Sequence[Chore] = ()


class LostDatabase(Exception):
    """A queue has ended by itself."""


LOST = (LostDatabase, ConnectorException, psycopg.OperationalError, *OUTAGE)
"""How the queues end when the database restarts."""


async def run_worker(dsn: str, duties: Duties, queues: Collection[Queue]) -> None:
    """Do what there is to do, until SIGTERM or SIGINT.

    Raises
    ------
    One of `OUTAGE` : the database could not be reached when it began.
    """
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with connection_pool(dsn, POOL):
        await work_until(stop, dsn, duties, queues)


async def work_until(stop: asyncio.Event, dsn: str, duties: Duties, queues: Collection[Queue]) -> None:
    """Do what there is to do until `stop` is set; outages are waited out. Needs an open connection pool."""
    stopping = asyncio.create_task(stop.wait())
    try:
        while not stop.is_set():
            end = await _serve_until(stopping, dsn, duties, queues)
            if not stop.is_set():
                _expect_outage(end)
                log.warning("the queues have lost the database, and begin anew: %s", end)
                await asyncio.wait({stopping}, timeout=POLL)
    finally:
        stopping.cancel()


async def _serve_until(
    stopping: asyncio.Task[bool], dsn: str, duties: Duties, queues: Collection[Queue]
) -> BaseException | None:
    """Serve the queues until `stopping` is done or one of them ends; give what it ended with."""
    serving = asyncio.create_task(_serve(dsn, duties, queues))
    try:
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        serving.cancel()
        (end,) = await asyncio.gather(serving, return_exceptions=True)
    return end


def _expect_outage(end: BaseException | None) -> None:
    """Raise what no restart of the database explains."""
    rest = end
    if isinstance(end, BaseExceptionGroup):
        _, rest = end.split(LOST)
    if rest is not None and not isinstance(rest, LOST):
        raise rest


async def _serve(dsn: str, duties: Duties, queues: Collection[Queue]) -> None:
    """Serve the queues until one of them ends."""
    jobs = {job.kind.name: job for job in duties.jobs}
    connector = PsycopgConnector(
        conninfo=dsn, min_size=1, max_size=4, timeout=GRACE, kwargs={"application_name": "trellis queue"}
    )
    await connector.open_async()
    try:
        async with asyncio.TaskGroup() as group:
            for queue in queues:
                app = queue_app(connector, queue, lambda work_id: _answer(work_id, jobs))
                if queue is Queue.DEFAULT:
                    _keep_schedules(app, duties.schedules)
                group.create_task(_serve_queue(app, queue))
            group.create_task(_again_and_again("reconcile", POLL, lambda: reconcile(jobs)))
            for chore in duties.chores:
                if chore.queue in queues:
                    group.create_task(_again_and_again(chore.name, chore.seconds, chore.run))
    finally:
        await connector.close_async()


async def _answer(work_id: UUID, jobs: Mapping[str, Job]) -> None:
    """Do the piece of work that was rung for, if it is still to be had."""
    piece = await fences.claim(work_id, jobs)
    if piece is not None:
        await run_attempt(jobs[piece.kind], piece)


def _keep_schedules(app: App, schedules: Sequence[Schedule]) -> None:
    for schedule in schedules:
        app.periodic(cron=schedule.cron)(app.task(name=schedule.name, queue=Queue.DEFAULT.value)(_at_a_time(schedule)))


def _at_a_time(schedule: Schedule) -> Callable[[int], Awaitable[None]]:
    async def run(timestamp: int) -> None:
        log.info("%s, due at %s", schedule.name, timestamp)
        await schedule.run()

    return run


async def _serve_queue(app: App, queue: Queue) -> None:
    await app.run_worker_async(
        queues=[queue.value],
        name=queue.value,
        concurrency=AT_ONCE[queue],
        fetch_job_polling_interval=POLL,
        update_heartbeat_interval=HEARTBEAT,
        stalled_worker_timeout=STALE.total_seconds(),
        shutdown_graceful_timeout=GRACE,
        delete_jobs="always",
        install_signal_handlers=False,
    )
    raise LostDatabase(f"the queue {queue.value} has ended")


async def _again_and_again(name: str, seconds: float, run: Duty) -> None:
    """Do it for ever; what goes wrong is logged, and tried again the next time."""
    while True:
        try:
            await run()
        except OUTAGE as error:
            log.warning("%s must wait for the database: %s", name, error)
        except Exception:
            log.exception("%s went wrong", name)
        await asyncio.sleep(seconds)
