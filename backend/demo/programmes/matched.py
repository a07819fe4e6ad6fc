"""Rounds of programmes of the sample organisation, run to their results."""

import asyncio
from collections.abc import Sequence
from uuid import UUID

from backend.jobs import JOBS
from backend.kit.work.kinds import Queue
from backend.kit.work.worker import Duties, worked_off
from backend.mentoring.rounds.reading import get_round
from backend.mentoring.rounds.schemas import Round
from backend.mentoring.rounds.service import begin_round
from backend.people.core.access import Viewer

PATIENCE = 60.0
"""Seconds that the rounds may take before something must be wrong."""


async def matched(programme_ids: Sequence[UUID], dsn: str, by: Viewer) -> list[Round]:
    """Begin a round of each programme, and wait until all are run.

    Parameters
    ----------
    dsn : of the database, for the worker that matches.
    """
    async with worked_off(dsn, Duties(JOBS), [Queue.CPU]), asyncio.timeout(PATIENCE):
        begun = [await begin_round(programme_id=each, by=by) for each in programme_ids]
        return [await _run(each.id, by) for each in begun]


async def _run(round_id: UUID, by: Viewer) -> Round:
    """Wait until a round is run."""
    while (round_ := await get_round(round_id=round_id, by=by)).state == "running":
        await asyncio.sleep(0.1)
    return round_
