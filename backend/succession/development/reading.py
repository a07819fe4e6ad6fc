"""What stands between a candidate and a seat, and what is being done about it."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.careers.competencies.scales import levels_of as level_words
from backend.kit.clock import today
from backend.people.core.access import Viewer
from backend.succession.core.closing_gaps import next_tier
from backend.succession.core.computed_readiness import OpenGap, computed_place
from backend.succession.core.readiness_scale import Scale
from backend.succession.core.said_readiness import in_force
from backend.succession.development.loop import Found, loop_of
from backend.succession.development.schemas import Development, DevelopmentGap, GapGoal
from backend.succession.development.standing import Standing, goals_by_competency, standing_of, why_no_goals
from backend.succession.readiness.naming import in_order, named_gaps
from backend.succession.readiness.schemas import ReadinessGap
from backend.succession.readiness.words import words_of
from backend.succession.seeing import bench_seen, statements_seen

Row = Mapping[str, Any]


async def get_development(*, nomination_id: UUID, by: Viewer) -> Development:
    """Give a candidate's gaps with the goals for them, and how the way from the seat to its being covered stands.

    Raises
    ------
    NotFound : there is no nomination of that id for the viewer.
    """
    standing = await standing_of(nomination_id, by=by)
    gaps = await _gaps(standing) if standing.may_name else None
    nomination, measured = standing.nomination, standing.measured
    found = Found(
        candidates=await _candidates(standing, by),
        target=standing.seat["target_bench"],
        open_gaps=None if measured is None else len(measured.comparison.gaps),
        gaps=gaps,
        recent_percent=measured.recent_percent if measured else None,
        place=await _place(nomination_id, standing.scale, by),
    )
    return Development.model_validate(
        {
            "nomination_id": nomination_id,
            "person": nomination["person_id"] and {"id": nomination["person_id"], "name": nomination["name"]},
            "name": nomination["name"],
            "gaps": gaps,
            "loop": loop_of(found),
            "plan_id": standing.plan.id if standing.plan else None,
            "why_no_goals": why_no_goals(standing),
        }
    )


async def _gaps(standing: Standing) -> list[DevelopmentGap]:
    measured = standing.measured
    if measured is None:
        return []
    named = await named_gaps(measured.comparison.gaps, standing.seat["role_code"], standing.records.known)
    ahead = next_tier(measured.comparison, standing.scale, computed_place(measured.comparison, standing.scale))
    nexts, goals = set(ahead.gaps if ahead else ()), goals_by_competency(standing.plan)
    shown = [_gap(gap, each, standing, goals, is_next=gap in nexts) for gap, each in named.items()]
    return sorted(shown, key=lambda each: (not each.is_next, in_order(named.values()).index(_plain(each))))


def _plain(gap: DevelopmentGap) -> ReadinessGap:
    return ReadinessGap(**{name: getattr(gap, name) for name in ReadinessGap.model_fields})


def _gap(
    gap: OpenGap, shown: ReadinessGap, standing: Standing, goals: Mapping[UUID, GapGoal], *, is_next: bool
) -> DevelopmentGap:
    is_skill = gap.kind == "competency"
    words = level_words(gap.code, standing.records.known.frameworks) if is_skill else []
    held = standing.measured.brought.held.get(gap.code) if standing.measured and is_skill else None
    return DevelopmentGap(
        **shown.model_dump(),
        is_next=is_next,
        goal=goals.get(shown.id) if is_skill and shown.id else None,
        evidence_on=held.on if held else None,
        level_name=next((each.name for each in words if each.level == shown.required), ""),
    )


async def _candidates(standing: Standing, by: Viewer) -> int:
    """Count those who count for the seat in some tier."""
    rows = [row for row in await bench_seen([standing.seat["id"]], by=by) if not row["is_interim"]]
    said = words_of(await statements_seen([row["id"] for row in rows], by=by))
    codes = [tier.code for tier in standing.scale.tiers]
    return sum(in_force(each, today(), codes) is not None for each in said.values())


async def _place(nomination_id: UUID, scale: Scale, by: Viewer) -> int | None:
    said = words_of(await statements_seen([nomination_id], by=by))
    word = in_force(said.get(nomination_id, []), today(), [tier.code for tier in scale.tiers])
    return None if word is None else scale.place_of(word.tier)
