"""How nominations are read: what `seeing` lets through, in places that tell of nobody else."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.cursors import cursor_after, key_of
from backend.kit.database.engine import fetch_one
from backend.people.core.access import Viewer
from backend.people.references import PositionRef, RoleRef
from backend.succession.core.nomination_states import OPEN, NominationState, deeds_of, moves_of
from backend.succession.core.said_readiness import in_force
from backend.succession.nominations.deciding import deciders_of
from backend.succession.nominations.knowing import NOTHING, known_of
from backend.succession.nominations.schemas import (
    CriticalPositionRef,
    Nomination,
    NominationDetails,
    NominationEvent,
    NominationPage,
)
from backend.succession.readiness.scale import read_scale
from backend.succession.readiness.words import words_of
from backend.succession.seeing import (
    SeenPlan,
    events_seen,
    expect_nomination_seen,
    expect_plan_seen,
    nominations_seen,
    statements_seen,
)

ORDER = "place"

_SEAT = """
SELECT o.id, o.code, o.title, e.id AS role_id, e.code AS role_code, e.name AS role_name
FROM position o LEFT JOIN role e ON e.id = o.role_id WHERE o.id = $1
"""

Row = Mapping[str, Any]
Places = Mapping[UUID, int | None]


async def list_nominations(*, critical_position_id: UUID, limit: int, cursor: str | None, by: Viewer) -> NominationPage:
    """Give a page of the candidates of a plan, and how many there are with the first.

    Raises
    ------
    NotFound : there is no such plan for the viewer.
    Invalid : the cursor is none of this list.
    """
    seen = await expect_plan_seen(critical_position_id, by=by)
    (first,) = key_of(cursor, ORDER, (int,)) or (0,)
    rows = await nominations_seen([critical_position_id], by=by)
    places = places_of(rows)
    ordered = sorted(rows, key=_group)
    start = first if isinstance(first, int) and first > 0 else 0
    shown = ordered[start : start + limit]
    following = cursor_after(ORDER, (start + limit,)) if len(ordered) > start + limit else None
    items = await nominations_of(shown, places, seen, by=by)
    return NominationPage(items=items, next_cursor=following, total=None if cursor else len(ordered))


async def get_nomination(*, nomination_id: UUID, by: Viewer) -> NominationDetails:
    """Give one nomination with all that became of it; within an open transaction as that has it.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    """
    row, seen = await expect_nomination_seen(nomination_id, by=by)
    position, role = await seat_of(seen.position_id)
    places = places_of(await nominations_seen([seen.id], by=by))
    (nomination,) = await nominations_of([row], places, seen, by=by)
    plan = CriticalPositionRef(id=seen.id, position=position, role=role, part=seen.part.value)
    return NominationDetails(
        **dict(nomination),
        critical_position=plan,
        told_on=row["told_at"].date() if row["telling"] != "untold" else None,
        told_text=row["told_text"] if row["telling"] != "untold" else None,
        history=[
            NominationEvent(kind=event["kind"], by=event["actor_name"], at=event["at"], reason=event["reason"])
            for event in await events_seen(nomination_id, by=by)
        ],
    )


async def nominations_of(rows: Sequence[Row], places: Places, seen: SeenPlan, *, by: Viewer) -> list[Nomination]:
    """Make nominations of rows of one plan that the viewer may see."""
    _, role = await seat_of(seen.position_id)
    known = await known_of([row["person_id"] for row in rows if row["person_id"]], role, by=by)
    tiers = await _tiers_of([row["id"] for row in rows], by=by)
    deciders = await deciders_of(rows, seen, by=by)
    return [
        Nomination.model_validate(
            {
                **dict(known.get(row["person_id"], NOTHING)),
                **_fields(row, seen, by=by),
                "place": places[row["id"]],
                "readiness": tiers.get(row["id"]),
                "deciders": deciders.get(row["id"]),
            }
        )
        for row in rows
    ]


def places_of(rows: Sequence[Row]) -> dict[UUID, int | None]:
    """Give the place of each nomination of a plan among those open of its sort, interim successors apart.

    Places are counted in what the viewer sees, so that no gap tells of what they do not.

    Parameters
    ----------
    rows : all of the plan that they see, in the order of ranks.
    """
    found: dict[UUID, int | None] = {}
    counts = {False: 0, True: 0}
    for row in rows:
        if row["state"] in OPEN:
            counts[row["is_interim"]] += 1
            found[row["id"]] = counts[row["is_interim"]]
        else:
            found[row["id"]] = None
    return found


async def seat_of(position_id: UUID) -> tuple[PositionRef, RoleRef | None]:
    """Give a position and its role."""
    row = await fetch_one(_SEAT, position_id)
    role = RoleRef(id=row["role_id"], code=row["role_code"], name=row["role_name"]) if row["role_id"] else None
    return PositionRef(id=row["id"], code=row["code"], title=row["title"]), role


async def _tiers_of(nomination_ids: Sequence[UUID], *, by: Viewer) -> dict[UUID, str]:
    """Give the names of the tiers that count today; whoever is unconfirmed is not in it."""
    names = {tier.code: tier.name for tier in (await read_scale()).tiers}
    said = words_of(await statements_seen(nomination_ids, by=by))
    counting = {each: in_force(words, today(), names) for each, words in said.items()}
    return {each: names[word.tier] for each, word in counting.items() if word}


def actions_on(row: Row, seen: SeenPlan, *, by: Viewer) -> list[str]:
    """Give what the viewer may do to a nomination that they see."""
    state = NominationState(row["state"])
    could_follow = row["person_state"] != "left" and not row["holds_seat"]
    moves = moves_of(seen.part, state, is_proposer=row["account_id"] == by.account_id, could_follow=could_follow)
    deeds = deeds_of(
        seen.part,
        state,
        can_be_told=row["person_id"] is not None and could_follow,
        is_told=row["telling"] != "untold",
        is_proposer=row["account_id"] == by.account_id,
    )
    return [*(f"to_{after}" for after in moves), *deeds]


def _group(row: Row) -> tuple[int, ...]:
    """Put the open ones first, interim successors after them, and what is over last."""
    return (0 if row["state"] in OPEN else 1, int(row["is_interim"]))


def _fields(row: Row, seen: SeenPlan, *, by: Viewer) -> dict[str, Any]:
    plain = ("id", "name", "external_note", "state", "is_interim", "proposed_by", "proposed_at", "telling", "version")
    return {
        **{name: row[name] for name in plain},
        "person": row["person_id"] and {"id": row["person_id"], "name": row["name"]},
        "has_left": row["person_state"] == "left",
        "holds_seat": row["holds_seat"],
        "actions": actions_on(row, seen, by=by),
    }
