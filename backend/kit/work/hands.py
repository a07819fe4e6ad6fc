"""The pieces of work that one process is at; they go on while a queue has to find its database again."""

import asyncio
import logging
from collections.abc import Mapping
from uuid import UUID

from backend.kit.database.outage import OUTAGE
from backend.kit.ending import end_tasks
from backend.kit.work import fences
from backend.kit.work.attempt import Job
from backend.kit.work.kinds import Queue
from backend.kit.work.running import run_attempt
from backend.kit.work.standby import Standby

AT_ONCE: Mapping[Queue, int] = {Queue.DEFAULT: 4, Queue.CPU: 1, Queue.MAIL: 2}
"""Pieces of work of each queue that one process does at the same time; more processes do more."""

log = logging.getLogger(__name__)


class Hands:
    """Those who do the work of one process.

    Attributes
    ----------
    jobs : what they know to do, by the name of the kind.
    standby : does what they have computed.
    """

    def __init__(self, jobs: Mapping[str, Job], standby: Standby) -> None:
        self.jobs = jobs
        self.standby = standby
        self._free = {queue: asyncio.Semaphore(number) for queue, number in AT_ONCE.items()}
        self._busy = set[asyncio.Task[None]]()
        self._resting = False

    async def take(self, queue: Queue, work_id: UUID) -> None:
        """Do a piece of work if it is still to be had; whoever waits for that may leave, and it goes on."""
        task = asyncio.create_task(self._do(queue, work_id))
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)
        await asyncio.shield(task)

    async def rest(self, grace: float) -> None:
        """Begin nothing more, and give back what does not end within `grace` seconds."""
        self._resting = True
        if self._busy:
            await asyncio.wait(self._busy, timeout=grace)
        await end_tasks(self._busy)

    async def _do(self, queue: Queue, work_id: UUID) -> None:
        async with self._free[queue]:
            if self._resting:
                return
            try:
                piece = await fences.claim(work_id, self.jobs)
            except OUTAGE as error:
                log.warning("work %s cannot be taken, and will be rung for again: %s", work_id, error)
                return
            if piece is not None:
                await run_attempt(self.jobs[piece.kind], piece, self.standby)
