"""A cycle as it stands: who is where, how many in each box, and how those who rate differ."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from backend.people.core.access import Viewer
from backend.people.references import PersonRef
from backend.succession.calibration.reading import grid_of
from backend.succession.calibration.schemas import (
    AxisDifference,
    BoxCount,
    CalibrationGrid,
    PlacedPerson,
    RaterDifference,
    Rating,
)
from backend.succession.calibration.seen import expect_cycle_seen, people_seen, ratings_seen
from backend.succession.core.calibration import (
    Difference,
    Grid,
    Place,
    Rated,
    counts_by_box,
    differences,
    last_words,
)
from backend.succession.core.calibration_access import placed_actions

Row = Mapping[str, Any]


@dataclass
class Said:
    """What was said of one person, in the order in which it was."""

    original: Row | None = None
    calibrated: Row | None = None
    rows: list[Row] = field(default_factory=list)

    def take(self, row: Row) -> None:
        """Take what was said next."""
        self.rows.append(row)
        if row["kind"] == "original":
            self.original = row
        else:
            self.calibrated = row

    @property
    def place(self) -> Place | None:
        """Where they stand."""
        last = self.calibrated or self.original
        return place_of(last) if last is not None else None


async def get_grid(*, cycle_id: UUID, by: Viewer) -> CalibrationGrid:
    """Give a cycle as it stands for the viewer, worked out from whom they see alone.

    Raises
    ------
    NotFound : there is none of that id, or the viewer takes no part in it.
    """
    cycle = await expect_cycle_seen(cycle_id, by=by)
    people = await people_seen(cycle_id, by=by)
    ratings = await ratings_seen(cycle_id, by=by)
    said = said_of(ratings)
    grid = grid_of(cycle).as_core()
    is_open = cycle["state"] == "open"
    originals = last_words(_rated(row) for row in ratings if row["kind"] == "original")
    return CalibrationGrid(
        items=[placed(row, said.get(row["person_id"], Said()), grid, is_open=is_open, by=by) for row in people],
        boxes=_boxes(grid, [place for each in said.values() if (place := each.place) is not None]),
        raters=_raters(originals, by),
        ratings=len(originals),
    )


def said_of(ratings: Iterable[Row]) -> dict[UUID, Said]:
    """Put together what was said of each."""
    found: dict[UUID, Said] = {}
    for row in ratings:
        found.setdefault(row["person_id"], Said()).take(row)
    return found


def placed(person: Row, said: Said, grid: Grid, *, is_open: bool, by: Viewer) -> PlacedPerson:
    """Show one person of a cycle, by a row of `people_seen`."""
    return PlacedPerson(
        person=PersonRef(id=person["person_id"], name=person["name"]),
        title=person["title"],
        box=grid.box_of(said.place) if said.place else None,
        original=None if said.original is None else rating(said.original, grid, by),
        calibrated=None if said.calibrated is None else rating(said.calibrated, grid, by),
        moves=len(said.rows),
        actions=placed_actions(is_open=is_open, is_above=person["is_above"]),
    )


def rating(row: Row, grid: Grid, by: Viewer) -> Rating:
    """Show one placing."""
    return Rating(
        kind=row["kind"],
        performance=row["performance"],
        potential=row["potential"],
        box=grid.box_of(place_of(row)),
        reason=row["reason"],
        by=row["rater_name"],
        is_viewer=row["account_id"] == by.account_id,
        at=row["rated_at"],
    )


def place_of(row: Row) -> Place:
    """Give where a placing puts somebody."""
    return Place(row["performance"], row["potential"])


def _rated(row: Row) -> Rated:
    return Rated(row["account_id"], row["rater_name"], row["person_id"], place_of(row))


def _boxes(grid: Grid, places: Sequence[Place]) -> list[BoxCount]:
    return [
        BoxCount(
            box=number,
            name=grid.boxes[number - 1],
            count=count,
            share=round(100 * count / len(places), 1) if places else 0,
            guideline=grid.shares[number - 1] if grid.shares else None,
        )
        for number, count in enumerate(counts_by_box(grid, places), start=1)
    ]


def _raters(originals: Sequence[Rated], by: Viewer) -> list[RaterDifference]:
    found, few = differences(originals)
    return [
        *(_difference(each, by) for each in found),
        *(
            RaterDifference(name=name, is_viewer=rater == by.account_id, count=count, performance=None, potential=None)
            for rater, name, count in few
        ),
    ]


def _difference(found: Difference, by: Viewer) -> RaterDifference:
    return RaterDifference(
        name=found.rater_name,
        is_viewer=found.rater == by.account_id,
        count=found.count,
        performance=_axis(found.performance_offset, found.performance_spread),
        potential=_axis(found.potential_offset, found.potential_spread),
    )


def _axis(offset: float, spread: float) -> AxisDifference:
    # A mean just below another would else read as -0.
    return AxisDifference(offset=round(offset, 2) + 0.0, spread=round(spread, 2))
