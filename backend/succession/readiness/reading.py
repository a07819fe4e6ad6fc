"""How a candidate's readiness is read: said, computed, and how it came to be."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.people.core.access import Viewer
from backend.succession.core.nomination_states import OPEN
from backend.succession.core.plan_access import PlanPart, may_administer, may_manage_candidates
from backend.succession.core.quarters import past_quarter_ends
from backend.succession.core.readiness_scale import Scale
from backend.succession.core.said_readiness import Said, in_force, last_of, unconfirmed_since
from backend.succession.readiness.computing import computed_code, computed_readiness
from backend.succession.readiness.measuring import Candidate, Measured, Records, records_of
from backend.succession.readiness.naming import may_see_competencies
from backend.succession.readiness.scale import read_scale
from backend.succession.readiness.schemas import (
    ComputedReadiness,
    NotComputed,
    Readiness,
    ReadinessAction,
    ReadinessInForce,
    ReadinessPoint,
    SaidReadiness,
)
from backend.succession.readiness.words import word_of
from backend.succession.seeing import expect_nomination_seen, seats_seen, statements_seen

QUARTERS = 8
MOST_SAID = 200

Row = Mapping[str, Any]


async def get_readiness(*, nomination_id: UUID, by: Viewer) -> Readiness:
    """Give when a candidate could take a seat: said, computed, and how it came to be.

    Raises
    ------
    NotFound : there is no nomination of that id for the viewer.
    """
    nomination, plan = await expect_nomination_seen(nomination_id, by=by)
    seat = (await seats_seen([plan.id]))[0]
    rows = await statements_seen([nomination_id], by=by)
    scale, day = await read_scale(), today()
    days = [*past_quarter_ends(day, QUARTERS), day]
    records = await records_of([nomination["person_id"]] if nomination["person_id"] else [], days)
    measured = {each: _measured(nomination, seat, records, each, scale) for each in days}
    said = [word_of(row) for row in rows]
    latest_first = rows[::-1]
    return Readiness.model_validate(
        {
            **_named(nomination, seat),
            "on": day,
            **in_force_of(said, day, scale),
            **{kind: _last(kind, latest_first, scale) for kind in ("assessed", "calibrated")},
            "computed": await _computed(nomination, seat, measured[day], records, scale, by),
            "not_computed": None if measured[day] else _why_not(nomination, seat, records),
            "history": [_said(row, scale) for row in latest_first[:MOST_SAID]],
            "trend": [_point(each, said, measured[each], scale) for each in days],
            "validity_months": scale.validity_months,
            "actions": _actions(nomination, plan.part),
        }
    )


def in_force_of(said: Sequence[Said], day: date, scale: Scale) -> dict[str, ReadinessInForce | date | None]:
    """Give the word that counts on a day, or since when none does, as fields of an answer."""
    codes = {tier.code: tier.name for tier in scale.tiers}
    word = in_force(said, day, codes)
    shown = word and ReadinessInForce(tier=word.tier, tier_name=codes[word.tier], kind=word.kind, until=word.until)
    return {"in_force": shown, "unconfirmed_since": unconfirmed_since(said, day, codes)}


def _named(nomination: Row, seat: Row) -> dict[str, object]:
    person_id = nomination["person_id"]
    role = {"id": seat["role_id"], "code": seat["role_code"], "name": seat["role_name"]}
    return {
        "nomination_id": nomination["id"],
        "critical_position_id": seat["id"],
        "person": person_id and {"id": person_id, "name": nomination["name"]},
        "name": nomination["name"],
        "position": {"id": seat["position_id"], "code": seat["code"], "title": seat["title"]},
        "role": role if seat["role_id"] else None,
    }


def _measured(nomination: Row, seat: Row, records: Records, day: date, scale: Scale) -> Measured | None:
    if nomination["person_id"] is None or seat["role_code"] is None:
        return None
    return records.measured(Candidate(nomination["person_id"], seat["role_code"]), day, scale)


def _why_not(nomination: Row, seat: Row, records: Records) -> NotComputed:
    if nomination["person_id"] is None:
        return "external"
    return "asks_nothing" if seat["role_code"] in records.known.roles else "no_role"


async def _computed(
    nomination: Row, seat: Row, measured: Measured | None, records: Records, scale: Scale, by: Viewer
) -> ComputedReadiness | None:
    if measured is None:
        return None
    names_gaps = await may_see_competencies(nomination["person_id"], by=by)
    return await computed_readiness(measured, seat["role_code"], records.known, scale, names_gaps=names_gaps)


def _last(kind: str, latest_first: Sequence[Row], scale: Scale) -> SaidReadiness | None:
    return next((_said(row, scale) for row in latest_first if row["kind"] == kind), None)


def _said(row: Row, scale: Scale) -> SaidReadiness:
    place = scale.place_of(row["tier"])
    return SaidReadiness(
        tier_name=None if place is None else scale.tiers[place].name,
        author=row["author_name"],
        **{name: row[name] for name in ("id", "kind", "tier", "reason", "said_on", "expires_on", "said_at")},
    )


def _point(day: date, said: Sequence[Said], measured: Measured | None, scale: Scale) -> ReadinessPoint:
    assessed, calibrated = (last_of(said, kind, day) for kind in ("assessed", "calibrated"))
    return ReadinessPoint(
        on=day,
        assessed=assessed.tier if assessed and assessed.until > day else None,
        calibrated=calibrated.tier if calibrated and calibrated.until > day else None,
        computed=computed_code(measured, scale),
    )


def _actions(nomination: Row, part: PlanPart) -> list[ReadinessAction]:
    if nomination["state"] not in OPEN:
        return []
    may: dict[ReadinessAction, bool] = {"assess": may_manage_candidates(part), "calibrate": may_administer(part)}
    return [action for action, allowed in may.items() if allowed]
