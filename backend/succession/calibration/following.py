"""Changes by others as they happen, of whom the viewer sees: nothing of themselves is told, not even by the rhythm."""

from collections.abc import AsyncGenerator, Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.kit.errors import NotFound
from backend.kit.watching import Lookout
from backend.people.core.access import Viewer
from backend.people.references import PersonRef
from backend.people.sign_in.sign_ins import viewer_still
from backend.succession.calibration.grid import place_of
from backend.succession.calibration.reading import grid_of
from backend.succession.calibration.schemas import CalibrationNews
from backend.succession.calibration.seen import expect_cycle_seen, people_seen, ratings_seen

SILENCE = 15.0
"""Seconds without anything told after which a stream says that it is still there, lest a proxy cut it off."""

LONGEST_STREAM = 300.0
"""Seconds after which a stream ends; browsers come back by themselves, and are asked again who they are."""

_LATEST = """
SELECT c.id, c.version, coalesce((SELECT max(number) FROM calibration_rating r WHERE r.cycle_id = c.id), 0) AS number
FROM calibration_cycle c WHERE c.id = ANY ($1)
"""


@dataclass(frozen=True)
class Latest:
    """How far a cycle has come."""

    version: int
    number: int


async def latest_of(cycle_ids: Collection[UUID]) -> Mapping[UUID, Latest]:
    """Give how far cycles have come, of whomever was spoken there; never to be shown to anybody."""
    return {row["id"]: Latest(row["version"], row["number"]) for row in await fetch(_LATEST, list(cycle_ids))}


class Following:
    """What one viewer hears of one cycle."""

    def __init__(self, cycle_id: UUID, viewer: Viewer, heard: Latest) -> None:
        self.cycle_id = cycle_id
        self.viewer = viewer
        self.heard = heard

    async def tell(self, latest: Latest) -> list[CalibrationNews] | None:
        """Give what is new for the viewer, as they are by now; `None` where it is nothing of theirs to hear."""
        heard, self.heard = self.heard, latest
        if latest == heard:
            return None
        viewer = await viewer_still(self.viewer)
        if viewer is None:
            return None
        self.viewer = viewer
        news = [CalibrationNews(person=None, box=None, by=None, is_viewer=False)] * (latest.version != heard.version)
        if latest.number > heard.number:
            news += await self._placings(after=heard.number, until=latest.number)
        return news or None

    async def _placings(self, *, after: int, until: int) -> list[CalibrationNews]:
        try:
            cycle = await expect_cycle_seen(self.cycle_id, by=self.viewer)
        except NotFound:
            return []
        rows = await ratings_seen(self.cycle_id, by=self.viewer, after=after, until=until)
        last = {row["person_id"]: row for row in rows}
        people = await people_seen(self.cycle_id, by=self.viewer, only=list(last))
        grid = grid_of(cycle).as_core()
        return [
            CalibrationNews(
                person=PersonRef(id=each["person_id"], name=each["name"]),
                box=grid.box_of(place_of(last[each["person_id"]])),
                by=last[each["person_id"]]["rater_name"],
                is_viewer=last[each["person_id"]]["account_id"] == self.viewer.account_id,
            )
            for each in people
        ]


async def follow_cycle(
    *, cycle_id: UUID, lookout: Lookout[Latest], by: Viewer
) -> AsyncGenerator[list[CalibrationNews] | None, None]:
    """Give what is new in a cycle from now on whenever there is something for the viewer, and `None` after a silence.

    Raises
    ------
    NotFound : there is none of that id, or the viewer takes no part in it.
    """
    await expect_cycle_seen(cycle_id, by=by)
    following = Following(cycle_id, by, (await latest_of([cycle_id]))[cycle_id])
    return lookout.follow_through(cycle_id, following.tell, silence=SILENCE, at_most=LONGEST_STREAM)
