"""What a viewer may know of candidates' careers, by careers' own rules: how they fit, and what they want."""

from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from backend.careers.assessments.held import held_by
from backend.careers.awards.statements import certificates_held
from backend.careers.core.gaps import GapReport, gaps
from backend.careers.core.held import levels_of
from backend.careers.gaps.profiles import asked_certifications, competency_names, profiles
from backend.careers.gaps.schemas import Lack
from backend.careers.plans.aims import Aim, aims_of
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.people.core.access import AccessRole, Viewer
from backend.people.organisation import in_force
from backend.people.references import RoleRef
from backend.succession.nominations.schemas import Fit, Known, Wish

_BELOW = f"""
WITH RECURSIVE below (id) AS (
    SELECT r.person_id FROM reporting_line r WHERE r.manager_id = $1 AND {in_force("r", "$2")}
    UNION
    SELECT r.person_id FROM below b JOIN reporting_line r ON r.manager_id = b.id AND {in_force("r", "$2")}
) SELECT id FROM below
"""

_TITLES = f"""
SELECT i.person_id, o.title FROM incumbency i JOIN position o ON o.id = i.position_id
WHERE i.person_id = ANY ($1) AND {in_force("i", "$2")}
"""

NOTHING = Known(fit=None, wish=None, title=None)


async def people_below(by: Viewer) -> frozenset[UUID]:
    """Give everybody who reports to the viewer, directly or further down."""
    if by.person_id is None:
        return frozenset()
    return frozenset(row["id"] for row in await fetch(_BELOW, by.person_id, today()))


async def known_of(person_ids: Collection[UUID], role: RoleRef | None, *, by: Viewer) -> dict[UUID, Known]:
    """Give what the viewer may know of people as candidates for a role; everybody asked for is there.

    Titles everybody sees; competencies and shared plans those above them see, and talent partners.
    """
    everybody = list(dict.fromkeys(person_ids))
    is_partner = AccessRole.TALENT_PARTNER in by.roles
    below = frozenset(everybody) if is_partner else await people_below(by)
    open_to = [each for each in everybody if each in below]
    fits = await fits_of(open_to, role.code) if role else {}
    wishes = await aims_of(open_to)
    titles = {row["person_id"]: row["title"] for row in await fetch(_TITLES, everybody, today())}
    return {
        each: Known(fit=fits.get(each), wish=_wish(wishes.get(each), role), title=titles.get(each))
        for each in everybody
    }


async def fits_of(person_ids: Iterable[UUID], role_code: str) -> dict[UUID, Fit]:
    """Give how people fit a role of a published framework; of another, nothing. Access is the caller's to decide."""
    ids = list(person_ids)
    role = (await profiles()).roles.get(role_code)
    if role is None or not ids:
        return {}
    held, papers = await held_by(ids, today()), await certificates_held(ids, today())
    reports = {each: gaps(role.requirements, levels_of(held[each]), role.certifications, papers[each]) for each in ids}
    names = await competency_names({each.competency for each in role.requirements})
    words = {code: name.name for code, name in names.items()}
    certifications = {code: each.name for code, each in (await asked_certifications(role.certifications)).items()}
    asked = len(role.requirements) + len(role.certifications)
    return {each: _fit(report, asked, words, certifications) for each, report in reports.items()}


def _fit(report: GapReport, asked: int, names: Mapping[str, str], certifications: Mapping[str, str]) -> Fit:
    lacks = sorted(report.open, key=lambda gap: (not gap.must_have, -gap.missing, -gap.weight, gap.competency))
    return Fit(
        asked=asked,
        held=asked - len(report.open) - len(report.certifications_missing),
        must_haves_missing=[names.get(gap.competency, gap.competency) for gap in lacks if gap.must_have],
        lacks=[
            Lack(
                name=names.get(gap.competency, gap.competency),
                held=gap.held,
                required=gap.required,
                must_have=gap.must_have,
            )
            for gap in lacks
        ],
        certifications_missing=[certifications[code] for code in report.certifications_missing],
    )


def _wish(aim: Aim | None, role: RoleRef | None) -> Wish | None:
    if aim is None:
        return None
    is_this_role = role is not None and aim.role is not None and aim.role.id == role.id
    return Wish(role=aim.role, is_this_role=is_this_role, aspirations=aim.aspirations)
