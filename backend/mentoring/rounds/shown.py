"""The result that a round shows: found once for a question, and its run asked about only where no answer is kept."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, TypeVarTuple
from uuid import UUID

from backend.kit.database.engine import fetch_one
from backend.kit.errors import NotFound
from backend.kit.work.process import Report
from backend.kit.work.standby import Standby
from backend.mentoring.core.access import OVERSEEING, allows
from backend.mentoring.core.aims import made_of
from backend.mentoring.core.programme_states import ProgrammeKind
from backend.people.core.access import Viewer

T = TypeVar("T")
Arguments = TypeVarTuple("Arguments")


@dataclass(frozen=True)
class Shown:
    """A result that a round shows.

    Attributes
    ----------
    id : of the result, which never changes.
    among : what the round makes: `sides`, `pairs` or `rings`.
    code : of the programme.
    number : of the round.
    """

    id: UUID
    among: str
    code: str
    number: int


async def shown_result(round_id: UUID, by: Viewer) -> Shown:
    """Give the result that a round shows.

    Raises
    ------
    NotFound : there is no such round for the viewer, or it was not run yet.
    """
    row = await _round(round_id, by)
    if row["result_id"] is None:
        raise NotFound("result")
    return Shown(row["result_id"], made_of(ProgrammeKind(row["kind"])), row["code"], row["number"])


async def shown_of_sides(round_id: UUID, by: Viewer) -> Shown:
    """Give the result that a round of mentees and mentors shows.

    Raises
    ------
    NotFound : as for `shown_result`; also where the round is one among peers, which has no such pairs.
    """
    shown = await shown_result(round_id, by)
    if shown.among != "sides":
        raise NotFound("thing in a round among peers")
    return shown


async def run_content(round_id: UUID, by: Viewer) -> tuple[str, bytes]:
    """Give a name for the file of the run that a round shows, and the file.

    Raises
    ------
    NotFound : as for `shown_result`.
    """
    shown = await shown_result(round_id, by)
    return f"{shown.code}-round-{shown.number}.trellis", await _run_of(shown.id)


async def ask_run(
    standby: Standby,
    shown: Shown,
    key: tuple[Hashable, ...],
    function: Callable[[Report, bytes, *Arguments], T],
    *arguments: *Arguments,
) -> T:
    """Call `function(report, run, *arguments)` about the run of a result, or give the answer that is kept.

    Parameters
    ----------
    key : names the function and its arguments; the result is named with it.
    """

    async def compute() -> T:
        return await standby.compute(function, await _run_of(shown.id), *arguments)

    return await standby.answer_once((shown.id, *key), compute)


async def _round(round_id: UUID, by: Viewer) -> Mapping[str, Any]:
    row = await fetch_one(
        "SELECT r.result_id, r.number, g.code, g.kind FROM round r JOIN programme g ON g.id = r.programme_id "
        "WHERE r.id = $1",
        round_id,
    )
    if row is None or not allows(OVERSEEING, by, row["code"]):
        raise NotFound("round")
    return row


async def _run_of(result_id: UUID) -> bytes:
    row = await fetch_one("SELECT run FROM round_result WHERE id = $1", result_id)
    return row["run"]
