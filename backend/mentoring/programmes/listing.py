"""How programmes are read."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from backend.careers.competencies.listing import competencies_of
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.database.filters import Filters
from backend.kit.database.pages import Listing, Sorting, read_one, read_page
from backend.kit.errors import NotFound
from backend.mentoring.core.access import OVERSEEING, allows, may_see, programme_actions
from backend.mentoring.core.aims import made_of, objectives_of
from backend.mentoring.core.programme_states import (
    AMONG_PEERS,
    ProgrammeKind,
    ProgrammeState,
    hindered_states,
    sides_of,
)
from backend.mentoring.offers.reading import waiting_offers
from backend.mentoring.programmes.counting import closing_of, counts_of, proposed_round, with_pairs
from backend.mentoring.programmes.eligibility import count_admitted, is_admitted
from backend.mentoring.programmes.eligibility_schemas import Eligibility
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.programmes.schemas import Programme, ProgrammeSort, ProgrammeSummary, StateFilter
from backend.mentoring.relationships.reading import relationships_going_on
from backend.people.core.access import AccessRole, Viewer

PROGRAMMES = Listing(
    table="programme",
    alias="g",
    sorts={"name": Sorting("g.sort_name"), "starts_on": Sorting("g.starts_on", date)},
    body=lambda _: "SELECT g.* FROM page g",
)

_SUMMARY = ("id", "code", "name", "kind", "objective", "state", "starts_on", "months", "opens_on", "closes_on")
_WHOLE = (
    *("description", "cadence", "needs_approval", "places", "agreement", "takes_requests", "request_days"),
    *("repair_by_rule", "version"),
)


@dataclass(frozen=True)
class ProgrammeFilter:
    """Which programmes to list."""

    state: StateFilter = "any"
    mine: bool = False


async def list_programmes(
    *, where: ProgrammeFilter, sort: ProgrammeSort, limit: int, cursor: str | None, by: Viewer
) -> tuple[list[ProgrammeSummary], str | None, int | None]:
    """Give a page of the programmes that a viewer may know of, the cursor of the next, and first how many there are."""
    page = await read_page(PROGRAMMES, _filters(where, by), sort=sort, limit=limit, cursor=cursor)
    ids = [row["id"] for row in page.rows]
    own, counts, paired = await _own(by), await counts_of(ids), await with_pairs(ids)
    shown = [
        ProgrammeSummary.model_validate(
            {**await _summary(row, own, by, has_pairs=row["id"] in paired), "counts": _told(counts[row["id"]], row, by)}
        )
        for row in page.rows
    ]
    return shown, page.following, page.total


async def get_programme(*, programme_id: UUID, by: Viewer, undo_id: UUID | None = None) -> Programme:
    """Give one programme.

    Raises
    ------
    NotFound : there is none of that id, or it is a draft of others.
    """
    row = await read_one(PROGRAMMES, programme_id, Filters())
    if row is None or not may_see(by, row["code"], row["state"]):
        raise NotFound("programme")
    overseen, kind = allows(OVERSEEING, by, row["code"]), ProgrammeKind(row["kind"])
    eligibility = Eligibility.model_validate_json(row["eligibility"])
    topics = await competencies_of(row["topics"])
    counts, has_pairs = await counts_of([row["id"]]), bool(await with_pairs([row["id"]]))
    hindered = hindered_states(row["state"], has_pairs=has_pairs)
    return Programme.model_validate(
        {
            **await _summary(row, await _own(by), by, has_pairs=has_pairs),
            **{name: row[name] for name in _WHOLE},
            "counts": _told(counts[row["id"]], row, by),
            "topics": list(topics.values()),
            "eligibility": eligibility,
            "admission": await count_admitted(eligibility) if overseen else None,
            "policy": Policy.model_validate_json(row["policy"]) if overseen else None,
            "among": made_of(kind),
            "objectives": objectives_of(kind),
            "closing": await closing_of(row["id"]) if overseen and row["state"] != ProgrammeState.CLOSED else None,
            "hindered": [{"state": state, "reason": reason} for state, reason in hindered.items()],
            "proposed_round": await proposed_round(row["id"]) if overseen else None,
            "undo_id": undo_id,
        }
    )


def takes_applications(row: Mapping[str, Any]) -> bool:
    """Whether one can apply to a programme today."""
    return row["state"] == ProgrammeState.OPEN and row["opens_on"] <= today() <= row["closes_on"]


def takes_requests(row: Mapping[str, Any]) -> bool:
    """Whether mentees can ask for a mentor in a programme now."""
    return (
        row["takes_requests"]
        and ProgrammeKind(row["kind"]) not in AMONG_PEERS
        and row["state"] not in (ProgrammeState.DRAFT, ProgrammeState.CLOSED)
    )


def changeable(row: Mapping[str, Any]) -> dict[str, Any]:
    """Give the fields of a programme that can be changed, as JSON has them."""
    document = {name: row[name] for name in ("name", "objective", *_WHOLE[:-1], "months", "state")}
    dates = {name: row[name].isoformat() for name in ("starts_on", "opens_on", "closes_on")}
    return {
        **document,
        **dates,
        "topics": [str(each) for each in row["topics"]],
        "eligibility": json.loads(row["eligibility"]),
        "policy": json.loads(row["policy"]),
    }


def _filters(where: ProgrammeFilter, by: Viewer) -> Filters:
    filters = Filters()
    if AccessRole.TALENT_PARTNER not in by.roles:
        filters.add("g.state <> 'draft' OR g.code = ANY ({}::text[])", list(by.programmes))
    if where.state != "any":
        filters.add("g.state = {}", where.state)
    if where.mine:
        filters.add(
            "g.code = ANY ({}::text[]) OR g.id IN (SELECT programme_id FROM enrolment WHERE person_id = {}::uuid)",
            list(by.programmes),
            by.person_id,
        )
    return filters


async def _own(by: Viewer) -> Mapping[UUID, list[dict[str, Any]]]:
    rows = await fetch(
        "SELECT id, programme_id, side, state FROM enrolment WHERE person_id = $1 ORDER BY side", by.person_id
    )
    found: dict[UUID, list[dict[str, Any]]] = {}
    offers = await waiting_offers(by) if rows else {}
    met = await relationships_going_on(by) if rows else {}
    for row in rows:
        known = {name: row[name] for name in ("id", "side", "state")}
        part = (row["programme_id"], row["side"])
        known |= {"offers": offers.get(part, []), "relationships": met.get(part, [])}
        found.setdefault(row["programme_id"], []).append(known)
    return found


async def _summary(
    row: Mapping[str, Any], own: Mapping[UUID, Sequence[Mapping[str, Any]]], by: Viewer, *, has_pairs: bool
) -> dict[str, Any]:
    mine = own.get(row["id"], [])
    return {
        **{name: row[name] for name in _SUMMARY},
        "takes_applications": takes_applications(row),
        "sides": sides_of(ProgrammeKind(row["kind"])),
        "may_apply_as": await _may_apply_as(row, {each["side"] for each in mine}, by),
        "enrolments": [{**each, "actions": _own_actions(each, row)} for each in mine],
        "actions": programme_actions(by, row["code"], row["state"], has_pairs=has_pairs),
    }


def _own_actions(enrolment: Mapping[str, Any], row: Mapping[str, Any]) -> list[str]:
    seeks = enrolment["side"] == "mentee" and enrolment["state"] == "enrolled" and not enrolment["relationships"]
    return ["request"] if seeks and takes_requests(row) else []


async def _may_apply_as(row: Mapping[str, Any], taken: set[str], by: Viewer) -> list[str]:
    if by.person_id is None or not takes_applications(row):
        return []
    asked = Eligibility.model_validate_json(row["eligibility"])
    return [
        side
        for side in sides_of(ProgrammeKind(row["kind"]))
        if side not in taken and await is_admitted(asked.mentor if side == "mentor" else asked.mentee, by.person_id)
    ]


def _told(
    counts: Sequence[Mapping[str, Any]], row: Mapping[str, Any], by: Viewer
) -> Sequence[Mapping[str, Any]] | None:
    return counts if allows(OVERSEEING, by, row["code"]) else None
