"""What reports are worked out from, as the viewer may see it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.people.core.access import Viewer
from backend.succession.core.outsiders import candidate_key
from backend.succession.core.reporting import SETTLED_DAYS, Candidacy, Holding, Past
from backend.succession.readiness.scale import read_scale
from backend.succession.readiness.words import words_of
from backend.succession.seeing import plans_seen
from backend.succession.seeing_past import (
    past_candidacies,
    past_holders,
    past_seats,
    past_statements,
    past_states,
)

TURNED = "interim"
"""What is noted when somebody comes to be an interim successor, or is one no more."""

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Seen:
    """What the viewer may see.

    Attributes
    ----------
    seats : rows by title.
    names : of those who held seats, by key.
    units, locations : of candidates who work here, by key.
    """

    past: Past
    seats: Sequence[Row]
    names: Mapping[str, str]
    units: Mapping[str, str]
    locations: Mapping[str, str]


async def past_of(by: Viewer) -> Seen:
    """Read all that reports of a viewer are worked out from."""
    plans = list(await plans_seen(by))
    seats = await past_seats(plans)
    held = await past_holders(plans, by=by)
    nominated = await past_candidacies(plans, by=by)
    here = {str(row["person_id"]): row for row in nominated if row["person_id"]}
    seat_of = {row["position_id"]: str(row["id"]) for row in seats}
    past = Past(
        marked_on={str(row["id"]): row["marked_on"] for row in seats},
        candidacies=await _candidacies(nominated, plans, by),
        holdings=[_holding(row, seat_of[row["position_id"]]) for row in held if row["position_id"] in seat_of],
        tiers=tuple(tier.code for tier in (await read_scale()).tiers),
    )
    return Seen(
        past,
        seats,
        names={str(row["person_id"]): row["name"] for row in held},
        units={key: str(row["org_unit_id"]) for key, row in here.items()},
        locations={key: row["location"] for key, row in here.items()},
    )


async def _candidacies(nominated: Sequence[Row], plans: Sequence[UUID], by: Viewer) -> list[Candidacy]:
    deeds = _grouped(await past_states(plans, by=by))
    said = words_of(await past_statements(plans, by=by))
    return [
        Candidacy(
            seat=str(row["critical_position_id"]),
            person=candidate_key(row),
            is_interim=row["is_interim"],
            turned_on=tuple(each["day"] for each in deeds.get(row["id"], ()) if each["kind"] == TURNED),
            deeds=tuple((each["day"], each["kind"]) for each in deeds.get(row["id"], ()) if each["kind"] != TURNED),
            said=tuple(said.get(row["id"], ())),
            gone_on=row["left_on"],
        )
        for row in nominated
    ]


def _grouped(rows: Sequence[Row]) -> Mapping[UUID, Sequence[Row]]:
    found = dict[UUID, list[Row]]()
    for row in rows:
        found.setdefault(row["nomination_id"], []).append(row)
    return found


def _holding(row: Row, seat: str) -> Holding:
    joined = row["joined_on"]
    settled = joined is not None and (row["valid_from"] - joined).days > SETTLED_DAYS
    return Holding(
        seat=seat,
        person=str(row["person_id"]),
        since=row["valid_from"],
        until=row["valid_to"],
        was_here=row["held_before"] or settled,
    )
