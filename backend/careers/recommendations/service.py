"""Which resources close the gaps of somebody, by what is on record."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.careers.assessments.held import held_by
from backend.careers.assessments.standing import expect_seen
from backend.careers.competencies.schemas import CompetencyRef
from backend.careers.core.gaps import Ranking, gaps, ranked
from backend.careers.core.held import levels_of
from backend.careers.core.recommending import Advice, Need, Offer, Passed, Recommendation, Step, recommend
from backend.careers.gaps.profiles import profiles
from backend.careers.gaps.service import motivations_of
from backend.careers.recommendations.schemas import GapAdvice, PassedResource, Recommendations, RecommendedResource
from backend.careers.resources.listing import cost_of, quality_shown, ref_of
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import FieldError, Invalid, NotFound
from backend.people.core.access import Viewer

MOST_SHOWN = 5

_OFFERED = """
SELECT r.*, json_agg(json_build_array(c.code, o.from_level, o.level) ORDER BY c.code)::text AS steps
FROM learning_resource r JOIN learning_outcome o ON o.resource_id = r.id JOIN competency c ON c.id = o.competency_id
WHERE r.state = 'offered' AND r.id IN (
    SELECT n.resource_id FROM learning_outcome n JOIN competency m ON m.id = n.competency_id WHERE m.code = ANY ($1))
GROUP BY r.id
"""

_DONE = """
SELECT DISTINCT r.code FROM learning_completion c JOIN learning_resource r ON r.id = c.resource_id
WHERE c.person_id = $1
"""


async def recommendations_for(
    *, person_id: UUID, role_code: str | None, competency_id: UUID | None, level: int | None, by: Viewer
) -> Recommendations:
    """Give what somebody could learn from: for a role, or for a level of one competency.

    Raises
    ------
    NotFound : there is nobody of that id whose competencies the viewer may see, or no such role in force.
    Invalid : neither a role nor a competency with a level is named, or no such competency.
    """
    seen = await expect_seen(person_id, today(), by=by)
    if role_code is not None:
        needs = await needs_for_role(person_id, role_code)
    elif competency_id is not None and level is not None:
        needs = [await need_for(person_id, competency_id, level)]
    else:
        raise Invalid(FieldError("role", "Name a role, or a competency and a level."))
    rows = await offered(needs)
    advice = recommend(needs, [offer_of(row) for row in rows], await done_by(person_id))
    names = await _names(need.competency for need in needs)
    by_code = {row["code"]: row for row in rows}
    return Recommendations(person=seen.person, items=[_advice(each, by_code, names) for each in advice])


async def needs_for_role(person_id: UUID, role_code: str) -> list[Need]:
    """Give what somebody lacks of what a role asks for, what to begin with first; access is the caller's to decide.

    Raises
    ------
    NotFound : there is no such role in force.
    """
    role = (await profiles()).roles.get(role_code)
    if role is None:
        raise NotFound("role")
    held = levels_of((await held_by([person_id], today()))[person_id])
    ranking = Ranking(None, await motivations_of(person_id), {})
    report = gaps(role.requirements, held)
    return [Need(each.gap.competency, each.gap.held, each.gap.required) for each in ranked(report, ranking, today())]


async def need_for(person_id: UUID, competency_id: UUID, level: int) -> Need:
    """Give what somebody holds of a competency beside a level; access is the caller's to decide.

    Raises
    ------
    Invalid : there is no such competency.
    """
    row = await fetch_one("SELECT code FROM competency WHERE id = $1", competency_id)
    if row is None:
        raise Invalid(FieldError("competency", "There is no such competency. Choose one that is listed."))
    held = levels_of((await held_by([person_id], today()))[person_id])
    return Need(row["code"], held.get(row["code"], 0), level)


async def offered(needs: Iterable[Need]) -> Sequence[Mapping[str, Any]]:
    """Give the rows of the resources that lead to any of the competencies needed."""
    return await fetch(_OFFERED, sorted({each.competency for each in needs}))


async def done_by(person_id: UUID) -> frozenset[str]:
    """Give the codes of what somebody has completed."""
    return frozenset(row["code"] for row in await fetch(_DONE, person_id))


def offer_of(row: Mapping[str, Any]) -> Offer:
    """Give a row of `offered` as the core's value."""
    cost = None if row["cost"] is None else (row["cost"], row["currency"])
    steps = {code: Step(from_level, level) for code, from_level, level in json.loads(row["steps"])}
    return Offer(row["code"], row["minutes"], row["quality"], steps, cost)


async def _names(codes: Iterable[str]) -> dict[str, CompetencyRef]:
    rows = await fetch("SELECT id, code, name FROM competency WHERE code = ANY ($1)", sorted(codes))
    return {row["code"]: CompetencyRef(id=row["id"], name=row["name"]) for row in rows}


def _advice(advice: Advice, rows: Mapping[str, Mapping[str, Any]], names: Mapping[str, CompetencyRef]) -> GapAdvice:
    need = advice.need
    return GapAdvice(
        competency=names[need.competency],
        held=need.held,
        required=need.required,
        recommended=[_recommended(each, rows, names) for each in advice.recommended[:MOST_SHOWN]],
        total=len(advice.recommended),
        passed=[_passed(each, rows) for each in advice.passed[:MOST_SHOWN]],
    )


def _recommended(
    each: Recommendation, rows: Mapping[str, Mapping[str, Any]], names: Mapping[str, CompetencyRef]
) -> RecommendedResource:
    row = rows[each.offer.code]
    return RecommendedResource(
        **{name: row[name] for name in ("id", "title", "link", "provider", "kind", "minutes")},
        cost=cost_of(row),
        quality=quality_shown(row),
        reaches=each.reaches,
        minutes_per_level=round(each.minutes_per_level),
        also=[names[code] for code in each.also],
    )


def _passed(each: Passed, rows: Mapping[str, Mapping[str, Any]]) -> PassedResource:
    return PassedResource.model_validate({"resource": ref_of(rows[each.offer.code]), "why": each.why})
