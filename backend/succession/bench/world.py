"""The benches that a viewer sees: seats and who counts for them, read once."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.people.core.access import Viewer
from backend.people.org_units.path import units_below
from backend.succession.core.outsiders import candidate_key
from backend.succession.core.readiness_scale import Scale
from backend.succession.core.said_readiness import in_force
from backend.succession.core.seats_at_once import Benches, Nominee
from backend.succession.readiness.scale import read_scale
from backend.succession.readiness.words import words_of
from backend.succession.seeing import SeenPlan, bench_seen, last_statements_seen, plans_seen, seats_seen

Row = Mapping[str, Any]


@dataclass(frozen=True)
class BenchWorld:
    """Seats and nominations that a viewer sees, with what is worked out from them.

    Attributes
    ----------
    seats : rows by the id of the critical position, by title.
    nominations : rows by id: those that count, interim successors apart.
    interim : how many interim successors each seat has.
    """

    plans: Mapping[UUID, SeenPlan]
    seats: Mapping[str, Row]
    nominations: Mapping[str, Row]
    interim: Mapping[str, int]
    benches: Benches
    scale: Scale

    @cached_property
    def nominated(self) -> Mapping[str, Sequence[Nominee]]:
        """The nominations of each person, by who they are."""
        found: dict[str, list[Nominee]] = {}
        for each in self.benches.nominees:
            found.setdefault(each.who, []).append(each)
        return found


async def read_bench(*, unit_id: UUID | None, by: Viewer) -> BenchWorld:
    """Read the benches that the viewer sees, of a unit and what is part of it, or all.

    Whoever holds a critical seat does so whatever unit it is of: all that the viewer sees is looked at for that. A
    closed position is filled no more, and takes nobody from those that are.
    """
    plans = await plans_seen(by)
    every_seat = await seats_seen(list(plans))
    units = None if unit_id is None else set(await units_below(unit_id))
    seats = {str(row["id"]): row for row in every_seat if _is_counted(row, units)}
    ids = [row["id"] for row in seats.values()]
    rows = await bench_seen(ids, by=by)
    scale = await read_scale()
    places = _places(await last_statements_seen(ids, by=by), scale)
    counted = {str(row["id"]): row for row in rows if not row["is_interim"]}
    interim: dict[str, int] = {}
    for row in rows:
        if row["is_interim"]:
            interim[str(row["critical_position_id"])] = interim.get(str(row["critical_position_id"]), 0) + 1
    nominees = [
        Nominee(key, str(row["critical_position_id"]), candidate_key(row), places.get(row["id"]))
        for key, row in counted.items()
    ]
    holders = {str(row["holder_id"]): row["expected_exit"] for row in every_seat if row["holder_id"]}
    return BenchWorld(plans, seats, counted, interim, Benches(list(seats), nominees, holders), scale)


def _is_counted(row: Row, units: Collection[UUID] | None) -> bool:
    return row["state"] == "open" and (units is None or row["unit_id"] in units)


def _places(rows: Sequence[Row], scale: Scale) -> dict[UUID, int | None]:
    """Give the place of the tier that counts today, by nomination; what is not there is unconfirmed."""
    place_of, day = {tier.code: place for place, tier in enumerate(scale.tiers)}, today()
    words = {nomination_id: in_force(those, day, place_of) for nomination_id, those in words_of(rows).items()}
    return {nomination_id: place_of[word.tier] for nomination_id, word in words.items() if word is not None}
