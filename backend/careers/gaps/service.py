"""What a role asks for beside what somebody holds, and where they could go."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from backend.careers.assessments.held import held_by
from backend.careers.assessments.scales import levels_of as level_words
from backend.careers.assessments.standing import expect_seen
from backend.careers.awards.statements import certificates_held
from backend.careers.core.gaps import FACTORS, FactorName, Gap, GapReport, RankedGap, Ranking, gaps, ranked
from backend.careers.core.held import Held, levels_of
from backend.careers.core.reach import Door, Reach, doors, reach
from backend.careers.gaps import schemas
from backend.careers.gaps.profiles import Profiles, asked_certifications, competency_names, profiles
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer

MOST_FURTHER = 12
MOST_DOORS = 8

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
    held, papers = await _held(person_id)
    report = gaps(role.requirements, levels_of(held), role.certifications, papers)
    ranking = Ranking(target, await motivations_of(person_id), adjusted or {})
    places = ranked(report, ranking, today())
    asked = await asked_certifications(role.certifications)
    return schemas.RoleGaps(
        person=seen.person,
        role=known.refs[role_code],
        on=today(),
        target=target,
        missing=report.missing,
        must_haves_missing=report.must_haves_missing,
        items=await _items(report, places, held, known, adjusted or {}),
        certifications=[
            schemas.CertificationGap(**asked[code].model_dump(), is_held=code in papers) for code in role.certifications
        ],
    )


async def reach_of(*, person_id: UUID, by: Viewer) -> schemas.Reach:
    """Give which roles fit somebody, which are one step away, and what would open the most.

    Raises
    ------
    NotFound : there is nobody of that id whose competencies the viewer may see.
    """
    seen = await expect_seen(person_id, today(), by=by)
    known = await profiles()
    held, papers = await _held(person_id)
    levels = levels_of(held)
    everything = reach(known.roles.values(), levels, papers)
    present = seen.role.code if seen.role else None
    others = [each for each in everything if each.role.code != present]
    opened = doors(others, levels)[:MOST_DOORS]
    names = await competency_names(
        {gap.competency for each in everything for gap in each.report.open} | {door.competency for door in opened}
    )
    asked = await asked_certifications(code for each in everything for code in each.report.certifications_missing)
    shown = {
        nearness: [_reached(each, known, names, asked) for each in others if each.nearness == nearness]
        for nearness in ("fits", "one step", "further")
    }
    return schemas.Reach(
        person=seen.person,
        present=next((_reached(each, known, names, asked) for each in everything if each.role.code == present), None),
        fits=shown["fits"],
        one_step=shown["one step"],
        further=shown["further"][:MOST_FURTHER],
        total=len(others),
        doors=[_door(door, known, names) for door in opened if door.competency in names],
    )


async def motivations_of(person_id: UUID) -> dict[str, int]:
    """Give how much somebody wants to grow in competencies, by code, where they have said so."""
    rows = await fetch(
        "SELECT c.code, m.motivation FROM competency_motivation m JOIN competency c ON c.id = m.competency_id "
        "WHERE m.person_id = $1",
        person_id,
    )
    return {row["code"]: row["motivation"] for row in rows}


async def _held(person_id: UUID) -> tuple[Mapping[str, Held], frozenset[str]]:
    held = await held_by([person_id], today())
    papers = await certificates_held([person_id], today())
    return held[person_id], papers[person_id]


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


def _reached(
    each: Reach,
    known: Profiles,
    names: Mapping[str, schemas.CompetencyName],
    asked: Mapping[str, schemas.AskedCertification],
) -> schemas.ReachedRole:
    return schemas.ReachedRole(
        role=known.refs[each.role.code],
        missing=each.report.missing,
        must_haves_missing=each.report.must_haves_missing,
        lacks=[
            schemas.Lack(
                name=names[gap.competency].name if gap.competency in names else gap.competency,
                held=gap.held,
                required=gap.required,
                must_have=gap.must_have,
            )
            for gap in each.report.open
        ],
        certifications_missing=[asked[code] for code in each.report.certifications_missing],
    )


def _door(door: Door, known: Profiles, names: Mapping[str, schemas.CompetencyName]) -> schemas.Door:
    return schemas.Door(
        competency=names[door.competency],
        to_level=door.to_level,
        opens=[known.refs[code] for code in door.opens],
        nears=door.nears,
    )
