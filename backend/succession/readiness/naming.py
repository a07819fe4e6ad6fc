"""Gaps and tiers by the names that people know them by."""

from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from backend.careers.core.assessment_policy import SEEING
from backend.careers.gaps.profiles import Profiles, asked_certifications, competency_names
from backend.people.core.access import Viewer
from backend.people.standing import relation_to
from backend.succession.core.computed_readiness import OpenGap
from backend.succession.readiness.schemas import ReadinessGap


async def may_see_competencies(person_id: UUID, *, by: Viewer) -> bool:
    """Whether the viewer may see what somebody holds: a part in a plan alone does not open that."""
    return SEEING.allows(by, await relation_to(person_id, by=by))


async def named_gaps(gaps: Collection[OpenGap], role_code: str, known: Profiles) -> Mapping[OpenGap, ReadinessGap]:
    """Name gaps to a role."""
    competencies = await competency_names(gap.code for gap in gaps if gap.kind == "competency")
    certificates = await asked_certifications(gap.code for gap in gaps if gap.kind == "certificate")
    required = {each.competency: each.level for each in known.roles[role_code].requirements}
    return {
        gap: ReadinessGap(
            kind=gap.kind,
            id=named.id if named else None,
            code=gap.code,
            name=named.name if named else gap.code,
            required=required[gap.code] if gap.kind == "competency" else None,
            held=(required[gap.code] - gap.levels) if gap.kind == "competency" else None,
            levels=gap.levels,
            must_have=gap.must_have,
        )
        for gap in gaps
        for named in [(competencies if gap.kind == "competency" else certificates).get(gap.code)]
    }


def in_order(gaps: Iterable[ReadinessGap]) -> list[ReadinessGap]:
    """Put must-haves first, then what is missing most, then by name."""
    return sorted(gaps, key=lambda gap: (not gap.must_have, -gap.levels, gap.name))
