"""The process that does the work: takes what its queues ring for, looks after all rows, and keeps up small duties.

A database that restarts is waited out: what runs goes on, and each queue begins anew as soon as the server answers.
SIGTERM and SIGINT end the process in good order within ten seconds.
"""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import psycopg
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import ConnectorException

from backend.kit.database.engine import connection_pool, fetch
from backend.kit.database.outage import OUTAGE
from backend.kit.ending import end_tasks
from backend.kit.work.attempt import Job
from backend.kit.work.fences import STALE
from backend.kit.work.hands import AT_ONCE, Hands
from backend.kit.work.kinds import Queue
from backend.kit.work.queue import queue_app
from backend.kit.work.reconciling import reconcile
from backend.kit.work.standby import Standby

POLL = 1.0
"""Seconds between two looks for work that did not ring, between two looks after all rows, and to find the database."""

HEARTBEAT = 2.0
"""Seconds between two signs of life of a queue."""

GRACE = 5.0
"""Seconds that running work may take to end when the process stops."""

POOL = sum(AT_ONCE.values()) + 3
"""Database connections of one process, beside two or three of each queue's own; vouching never waits for one."""

SIGNALS = (signal.SIGTERM, signal.SIGINT)

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
    """Everything that is done in the background: the kinds of work, and what comes round by itself.

    Attributes
    ----------
    modules : what computations need; a process that has imported them stands by after the first.
    """

    jobs: Sequence[Job]
    schedules: Sequence[Schedule] = ()
    chores: Sequence[Chore] = ()
    modules: Sequence[str] = ()


class LostDatabase(Exception):
    """A queue has ended by itself."""


LOST = (LostDatabase, ConnectorException, psycopg.OperationalError, *OUTAGE)
"""How a queue ends when the database restarts."""


async def run_worker(dsn: str, duties: Duties, queues: Collection[Queue]) -> None:
    """Do what there is to do, until SIGTERM or SIGINT.

    Raises
    ------
    One of `OUTAGE` : the database could not be reached when it began.
    """
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in SIGNALS:
        loop.add_signal_handler(number, stop.set)
    try:
        async with connection_pool(dsn, POOL):
            await work_until(stop, dsn, duties, queues)
    finally:
        for number in SIGNALS:
            loop.remove_signal_handler(number)


async def work_until(stop: asyncio.Event, dsn: str, duties: Duties, queues: Collection[Queue]) -> None:
    """Do what there is to do until `stop` is set; outages are waited out. Needs an open connection pool."""
    jobs = {job.kind.name: job for job in duties.jobs}
    standby = Standby(*duties.modules)
    hands = Hands(jobs, standby)
    endless = [
        *(_keep_serving(dsn, queue, hands, duties.schedules) for queue in queues),
        _again_and_again("reconcile", POLL, lambda: reconcile(jobs)),
        *(_again_and_again(each.name, each.seconds, each.run) for each in duties.chores if each.queue in queues),
    ]
    tasks = [asyncio.create_task(each) for each in endless]
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({stopping, *tasks}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        await asyncio.gather(end_tasks(tasks), hands.rest(GRACE))
        await standby.end()
    for end in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(end, Exception):
            raise end


@asynccontextmanager
async def worked_off(dsn: str, duties: Duties, queues: Collection[Queue]) -> AsyncIterator[None]:
    """Work off, in this process, what is asked for within the block and nobody else does; needs an open pool."""
    stop = asyncio.Event()
    working = asyncio.create_task(work_until(stop, dsn, duties, queues))
    try:
        yield
    finally:
        stop.set()
        await working


async def _keep_serving(dsn: str, queue: Queue, hands: Hands, schedules: Sequence[Schedule]) -> None:
    while True:
        try:
            await fetch("SELECT 1")
            await _serve(dsn, queue, hands, schedules)
        except LOST as error:
            log.warning("the queue %s has lost the database, and begins anew: %r", queue, error)
        await asyncio.sleep(POLL)


async def _serve(dsn: str, queue: Queue, hands: Hands, schedules: Sequence[Schedule]) -> None:
    """Serve a queue until it ends by itself."""
    connector = PsycopgConnector(
        conninfo=dsn, min_size=1, max_size=2, timeout=GRACE, kwargs={"application_name": f"trellis queue {queue}"}
    )
    app = queue_app(connector, queue, lambda work_id: hands.take(queue, work_id))
    if queue is Queue.DEFAULT:
        _keep_schedules(app, schedules)
    async with app.open_async():
        await app.run_worker_async(
            queues=[queue.value],
            name=queue.value,
            concurrency=AT_ONCE[queue],
            fetch_job_polling_interval=POLL,
            update_heartbeat_interval=HEARTBEAT,
            stalled_worker_timeout=STALE.total_seconds(),
            shutdown_graceful_timeout=0,  # what runs goes on in other hands
            delete_jobs="always",
            install_signal_handlers=False,
        )
    raise LostDatabase("its listener or its heartbeat has failed")


def _keep_schedules(app: App, schedules: Sequence[Schedule]) -> None:
    for schedule in schedules:
        app.periodic(cron=schedule.cron)(app.task(name=schedule.name, queue=Queue.DEFAULT.value)(_at_a_time(schedule)))


def _at_a_time(schedule: Schedule) -> Callable[[int], Awaitable[None]]:
    async def run(timestamp: int) -> None:
        log.info("%s, due at %s", schedule.name, timestamp)
        await schedule.run()

    return run


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
