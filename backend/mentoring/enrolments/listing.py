"""How enrolments are read."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.careers.competencies.listing import competencies_of
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.filters import Filters
from backend.kit.database.pages import Listing, Sorting, read_one, read_page
from backend.kit.errors import NotAllowed, NotFound
from backend.matching.scoring.hours import Window
from backend.mentoring.core.access import OVERSEEING, RUNNING, allows, may_see
from backend.mentoring.core.applications import Missing, Said, missing_in
from backend.mentoring.core.enrolment_states import COORDINATOR_DEEDS, OWN_DEEDS, EnrolmentDeed, EnrolmentState
from backend.mentoring.core.free_time import longest_stretch
from backend.mentoring.core.programme_states import ProgrammeKind, ProgrammeState, Side
from backend.mentoring.enrolments.schemas import (
    Candidate,
    Enrolment,
    EnrolmentSort,
    EnrolmentSummary,
    SideFilter,
    SideName,
    StateFilter,
)
from backend.people.core.access import Viewer
from backend.people.core.words import prefix_queries
from backend.people.organisation import in_force


def _body(values: Filters) -> str:
    held = in_force("i", values.value(today()))
    return (
        "SELECT e.*, p.name AS person_name, p.time_zone, o.title, g.code, g.kind, g.name AS programme_name, "
        "g.state AS programme_state FROM page e "
        "JOIN person p ON p.id = e.person_id JOIN programme g ON g.id = e.programme_id "
        f"LEFT JOIN incumbency i ON i.person_id = p.id AND {held} LEFT JOIN position o ON o.id = i.position_id"
    )


ENROLMENTS = Listing(
    table="enrolment",
    alias="e",
    sorts={"name": Sorting("(SELECT p.sort_name FROM person p WHERE p.id = e.person_id)")},
    body=_body,
)


@dataclass(frozen=True)
class EnrolmentFilter:
    """Which enrolments of a programme to list."""

    programme_id: UUID
    side: SideFilter = "any"
    state: StateFilter = "any"
    q: str | None = None


async def list_enrolments(
    *, where: EnrolmentFilter, sort: EnrolmentSort, limit: int, cursor: str | None, by: Viewer
) -> tuple[list[EnrolmentSummary], str | None, int | None]:
    """Give a page of those who take part, the cursor of the next, and on the first page how many there are.

    Raises
    ------
    NotFound, NotAllowed : the programme is none of the viewer's to oversee.
    """
    await expect_overseer(where.programme_id, by)
    page = await read_page(ENROLMENTS, _filters(where), sort=sort, limit=limit, cursor=cursor)
    names = await _competencies(page.rows)
    return [EnrolmentSummary(**_summary(row, names, by)) for row in page.rows], page.following, page.total


async def get_enrolment(*, enrolment_id: UUID, by: Viewer, undo_id: UUID | None = None) -> Enrolment:
    """Give one enrolment: all of it to whom it is about, all but what is confidential to those who oversee it.

    Raises
    ------
    NotFound : there is none of that id, or it is nobody's business.
    """
    row = await read_one(ENROLMENTS, enrolment_id, Filters())
    if row is None or not _may_know(row, by):
        raise NotFound("enrolment")
    is_own = row["person_id"] == by.person_id
    people = await _people([*_wished(row), *row["not_with"]])
    return Enrolment.model_validate(
        {
            **_summary(row, await _competencies([row]), by),
            **{name: row[name] for name in ("programme_id", "programme_name", "time_zone", "languages", "note")},
            "reason": row["reason"],
            "hours": json.loads(row["hours"]),
            "style": json.loads(row["style"]),
            "wishes": _wish_groups(row, people),
            "not_with": [people[each] for each in row["not_with"]] if is_own else None,
            "background": await _background(enrolment_id) if is_own else None,
            "shows_moves": row["shows_moves"] if is_own else None,
            "missing": [{"field": each.field, "message": each.message} for each in missing_parts(row)],
            "undo_id": undo_id,
        }
    )


async def list_candidates(
    *, programme_id: UUID, side: SideName, q: str | None, limit: int, by: Viewer
) -> list[Candidate]:
    """Give those of one side whom the viewer, who takes part or is applying, may wish for.

    Who will not be paired with the viewer is left out without a trace, as if they took no part.

    Raises
    ------
    NotFound : there is no such programme for the viewer.
    NotAllowed : the viewer takes no part in it.
    """
    programme = await _programme(programme_id, by)
    overseen = allows(OVERSEEING, by, programme["code"])
    if not overseen:
        await _expect_part(programme_id, by)
    filters = Filters()
    filters.add("e.programme_id = {} AND e.side = {} AND e.state = 'enrolled'", programme_id, side)
    filters.add("e.person_id IS DISTINCT FROM {}::uuid", by.person_id)
    if not overseen:
        filters.add("NOT {}::uuid = ANY (e.not_with)", by.person_id)
    _add_words(filters, q)
    page = await read_page(ENROLMENTS, filters, sort="name", limit=limit, cursor=None)
    names = await _competencies(page.rows)
    return [
        Candidate.model_validate(
            {name: value for name, value in _summary(row, names, by).items() if name in Candidate.model_fields}
            | {"languages": row["languages"]}
        )
        for row in page.rows
    ]


async def expect_overseer(programme_id: UUID, by: Viewer) -> None:
    """Make sure that the viewer may see who takes part in a programme.

    Raises
    ------
    NotFound : there is no such programme for the viewer.
    NotAllowed : the viewer does not oversee it.
    """
    programme = await _programme(programme_id, by)
    if not allows(OVERSEEING, by, programme["code"]):
        raise NotAllowed


def missing_parts(row: Mapping[str, Any]) -> tuple[Missing, ...]:
    """Say what an enrolment's row must say before it can be sent."""
    hours = [Window(each["weekday"], each["start"], each["end"]) for each in json.loads(row["hours"])]
    counted = {name: len(json.loads(row[name])) for name in ("goals", "teaches")}
    said = Said(**counted, languages=len(row["languages"]), longest_minutes=longest_stretch(hours))
    return missing_in(said, Side(row["side"]), ProgrammeKind(row["kind"]))


def actions_on(row: Mapping[str, Any], by: Viewer) -> list[EnrolmentDeed]:
    """Give what the viewer may do to an enrolment."""
    if row["programme_state"] == ProgrammeState.CLOSED:
        return []
    state = EnrolmentState(row["state"])
    own = OWN_DEEDS[state] if row["person_id"] == by.person_id else ()
    running = COORDINATOR_DEEDS[state] if allows(RUNNING, by, row["code"]) else ()
    return [*own, *running]


def _filters(where: EnrolmentFilter) -> Filters:
    filters = Filters()
    filters.add("e.programme_id = {} AND e.state <> 'draft'", where.programme_id)
    if where.side != "any":
        filters.add("e.side = {}", where.side)
    if where.state != "any":
        filters.add("e.state = {}", where.state)
    _add_words(filters, where.q)
    return filters


def _add_words(filters: Filters, q: str | None) -> None:
    for query in prefix_queries(q or ""):
        filters.add("e.person_id IN (SELECT p.id FROM person p WHERE p.search @@ {}::text::tsquery)", query)


def _may_know(row: Mapping[str, Any], by: Viewer) -> bool:
    if row["person_id"] == by.person_id:
        return True
    return row["state"] != EnrolmentState.DRAFT and allows(OVERSEEING, by, row["code"])


async def _programme(programme_id: UUID, by: Viewer) -> Mapping[str, Any]:
    row = await fetch_one("SELECT code, state FROM programme WHERE id = $1", programme_id)
    if row is None or not may_see(by, row["code"], row["state"]):
        raise NotFound("programme")
    return row


async def _expect_part(programme_id: UUID, by: Viewer) -> None:
    query = (
        "SELECT 1 FROM enrolment WHERE programme_id = $1 AND person_id = $2 AND state NOT IN ('declined', 'withdrawn')"
    )
    if not await fetch(query, programme_id, by.person_id):
        raise NotAllowed("Begin an application first; then you can see who else takes part.")


def _summary(row: Mapping[str, Any], names: Mapping[UUID, Any], by: Viewer) -> dict[str, Any]:
    return {
        **{name: row[name] for name in ("id", "title", "side", "state", "seats", "left_out", "applied_at", "version")},
        "person": {"id": row["person_id"], "name": row["person_name"]},
        "goals": [_goal(each, names) for each in json.loads(row["goals"])],
        "teaches": [_teaching(each, names) for each in json.loads(row["teaches"])],
        "actions": actions_on(row, by),
    }


def _goal(goal: Mapping[str, Any], names: Mapping[UUID, Any]) -> dict[str, Any]:
    competency = goal["competency_id"] and names[UUID(goal["competency_id"])]
    return {"competency": competency, "level": goal["level"], "words": goal["words"]}


def _teaching(teaching: Mapping[str, Any], names: Mapping[UUID, Any]) -> dict[str, Any]:
    return {"competency": names[UUID(teaching["competency_id"])], "level": teaching["level"]}


async def _competencies(rows: Iterable[Mapping[str, Any]]) -> Mapping[UUID, Any]:
    named = {
        UUID(each["competency_id"])
        for row in rows
        for name in ("goals", "teaches")
        for each in json.loads(row[name])
        if each["competency_id"]
    }
    return await competencies_of(list(named)) if named else {}


def _wished(row: Mapping[str, Any]) -> list[UUID]:
    return [UUID(each) for group in json.loads(row["wishes"]) for each in group]


def _wish_groups(row: Mapping[str, Any], people: Mapping[UUID, Any]) -> list[list[Any]]:
    return [[people[UUID(each)] for each in group] for group in json.loads(row["wishes"])]


async def _people(ids: Sequence[UUID]) -> Mapping[UUID, dict[str, Any]]:
    rows = await fetch("SELECT id, name FROM person WHERE id = ANY ($1)", list(ids)) if ids else []
    return {row["id"]: {"id": row["id"], "name": row["name"]} for row in rows}


async def _background(enrolment_id: UUID) -> dict[str, Any] | None:
    row = await fetch_one("SELECT answers FROM enrolment_background WHERE enrolment_id = $1", enrolment_id)
    return None if row is None else {"answers": json.loads(row["answers"])}
