"""Rounds of programmes of the sample organisation, run to their results."""

import asyncio
from collections.abc import Sequence
from uuid import UUID

from backend.jobs import JOBS
from backend.kit.database.engine import fetch_one
from backend.kit.work.kinds import Queue
from backend.kit.work.worker import Duties, worked_off
from backend.mentoring.rounds.reading import get_round
from backend.mentoring.rounds.schemas import Round
from backend.mentoring.rounds.service import begin_round
from backend.people.core.access import Viewer

PATIENCE = 60.0
"""Seconds that the rounds may take before something must be wrong."""


async def matched(programme_ids: Sequence[UUID], dsn: str, by: Viewer) -> list[Round]:
    """Begin a round of each programme that has none, wait until all are run, and give the first of each.

    Parameters
    ----------
    dsn : of the database, for the worker that matches.
    """
    async with worked_off(dsn, Duties(JOBS), [Queue.CPU]), asyncio.timeout(PATIENCE):
        begun = [await _begun(each, by) for each in programme_ids]
        return [await _run(each.id, by) for each in begun]


async def _begun(programme_id: UUID, by: Viewer) -> Round:
    known = await fetch_one("SELECT id FROM round WHERE programme_id = $1 ORDER BY number", programme_id)
    if known is not None:
        return await get_round(round_id=known["id"], by=by)
    return await begin_round(programme_id=programme_id, by=by)


async def _run(round_id: UUID, by: Viewer) -> Round:
    """Wait until a round is run."""
    while (round_ := await get_round(round_id=round_id, by=by)).state == "running":
        await asyncio.sleep(0.1)
    return round_
