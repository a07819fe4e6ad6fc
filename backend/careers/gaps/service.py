"""What a role asks for beside what somebody holds."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from backend.careers.assessments.held import held_by
from backend.careers.assessments.standing import expect_seen
from backend.careers.awards.statements import certificates_held
from backend.careers.competencies.scales import levels_of as level_words
from backend.careers.core.gaps import FACTORS, FactorName, Gap, GapReport, RankedGap, Ranking, gaps, ranked
from backend.careers.core.held import Held, levels_of
from backend.careers.gaps import schemas
from backend.careers.gaps.profiles import Profiles, asked_certifications, competency_names, profiles
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer

Adjustments = Mapping[str, Mapping[FactorName, int]]


async def gaps_of(
    *, person_id: UUID, role_code: str, by: Viewer, target: date | None = None, adjusted: Adjustments | None = None
) -> schemas.RoleGaps:
    """Give what a role asks for beside what somebody holds today, the gaps ranked.

    Raises
    ------
    NotFound : there is nobody of that id whose competencies the viewer may see, or no such role in force.
    """
    seen = await expect_seen(person_id, today(), by=by)
    known = await profiles()
    role = known.roles.get(role_code)
    if role is None:
        raise NotFound("role")
    held, papers = await held_today(person_id)
    report = gaps(role.requirements, levels_of(held), role.certifications, papers)
    ranking = Ranking(target, await motivations_of(person_id), adjusted or {})
    places = ranked(report, ranking, today())
    asked = await asked_certifications(role.certifications)
    return schemas.RoleGaps(
        person=seen.person,
        role=known.refs[role_code],
        role_id=await _role_id(role_code),
        on=today(),
        target=target,
        missing=report.missing,
        must_haves_missing=report.must_haves_missing,
        items=await _items(report, places, held, known, adjusted or {}),
        certifications=[
            schemas.CertificationGap(**asked[code].model_dump(), is_held=code in papers) for code in role.certifications
        ],
    )


async def motivations_of(person_id: UUID) -> dict[str, int]:
    """Give how much somebody wants to grow in competencies, by code, where they have said so."""
    rows = await fetch(
        "SELECT c.code, m.motivation FROM competency_motivation m JOIN competency c ON c.id = m.competency_id "
        "WHERE m.person_id = $1",
        person_id,
    )
    return {row["code"]: row["motivation"] for row in rows}


async def held_today(person_id: UUID) -> tuple[Mapping[str, Held], frozenset[str]]:
    """Give what somebody holds today: levels by competency, and the codes of certifications that are valid."""
    held = await held_by([person_id], today())
    papers = await certificates_held([person_id], today())
    return held[person_id], papers[person_id]


async def _role_id(code: str) -> UUID:
    row = await fetch_one("SELECT id FROM role WHERE code = $1", code)
    return row["id"]


async def _items(
    report: GapReport, places: Sequence[RankedGap], held: Mapping[str, Held], known: Profiles, adjusted: Adjustments
) -> list[schemas.RequirementGap]:
    names = await competency_names(gap.competency for gap in report.gaps)
    kept = [gap for gap in report.gaps if not gap.missing]
    shown = [(gap, place, ranked_gap) for place, ranked_gap in enumerate(places, 1) for gap in (ranked_gap.gap,)]
    rows = [*shown, *((gap, None, None) for gap in kept)]
    return [
        _item(gap, names[gap.competency], held.get(gap.competency), known).model_copy(
            update={"place": place, "factors": each and _factors(each, adjusted)}
        )
        for gap, place, each in rows
        if gap.competency in names
    ]


def _item(gap: Gap, name: schemas.CompetencyName, held: Held | None, known: Profiles) -> schemas.RequirementGap:
    words = {each.level: each for each in level_words(gap.competency, known.frameworks)}
    asked = words.get(gap.required)
    return schemas.RequirementGap(
        competency=name,
        required=gap.required,
        required_name=asked.name if asked else "",
        required_description=asked.description if asked else "",
        held=gap.held,
        state=gap.state,
        missing=gap.missing,
        must_have=gap.must_have,
        weight=gap.weight,
        evidence=held and _evidence(held),
        place=None,
        factors=None,
    )


def _evidence(held: Held) -> schemas.Evidence:
    used = held.used
    return schemas.Evidence(
        source=used.source, assessor=used.assessor_name, on=used.on, is_stale=held.is_stale, spread=held.spread
    )


def _factors(each: RankedGap, adjusted: Adjustments) -> schemas.GapFactors:
    factors = each.factors
    return schemas.GapFactors(
        impact=factors.impact,
        urgency=factors.urgency,
        motivation=factors.motivation,
        effort=factors.effort,
        adjusted=[name for name in FACTORS if name in adjusted.get(each.gap.competency, {})],
        priority=round(float(factors.priority), 2),
    )
