"""How talent pools are read: who is in them, and how far each is from the roles of the family."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.careers.assessments.held import held_by
from backend.careers.awards.statements import certificates_held
from backend.careers.core.framework import Role
from backend.careers.core.gaps import GapReport, gaps
from backend.careers.core.held import levels_of
from backend.careers.core.lattice import Levels
from backend.careers.gaps.profiles import Profiles, competency_names, profiles
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import FieldError, Invalid, NotAllowed, NotFound
from backend.people.core.access import Viewer
from backend.people.references import PersonRef
from backend.succession.core.pool_access import SEEING_POOLS, pool_actions, pools_actions
from backend.succession.pools.members import members_seen
from backend.succession.pools.schemas import (
    FamilyRole,
    FormerMember,
    Lacking,
    MemberGaps,
    Pool,
    PoolList,
    PoolMember,
    PoolSummary,
)

MOST_LACKS = 5
MOST_FORMER = 100

Row = Mapping[str, Any]


async def list_pools(*, by: Viewer) -> PoolList:
    """Give every pool with how many in it the viewer sees.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    """
    if not SEEING_POOLS.could_allow(by):
        raise NotAllowed
    rows = await fetch("SELECT * FROM talent_pool ORDER BY state DESC, lower(family), lower(name), id")
    seen = await members_seen([row["id"] for row in rows], by=by)
    counts = Counter(row["pool_id"] for row in seen if row["left_on"] is None)
    return PoolList(
        items=[PoolSummary(**_summary(row), members=counts[row["id"]]) for row in rows],
        families=await role_families(),
        actions=pools_actions(by),
    )


async def role_families() -> list[str]:
    """Give the families of roles that there are."""
    rows = await fetch("SELECT DISTINCT family FROM role WHERE state = 'current' AND family <> '' ORDER BY family")
    return [row["family"] for row in rows]


async def get_pool(*, pool_id: UUID, role: str | None = None, by: Viewer) -> Pool:
    """Give a pool with those in it, the nearest to ready first.

    Parameters
    ----------
    role : code of a role of the family by which all are measured; `None`: each by the nearest further one.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is none of that id.
    Invalid : a role that is not of the family.
    """
    if not SEEING_POOLS.could_allow(by):
        raise NotAllowed
    row = await fetch_one("SELECT * FROM talent_pool WHERE id = $1", pool_id)
    if row is None:
        raise NotFound("talent pool")
    seen = await members_seen([pool_id], by=by)
    present = [each for each in seen if each["left_on"] is None]
    family = await _family(row["family"], role)
    return Pool(
        **_summary(row),
        members=len(present),
        roles=[_ref(each, family.known) for each in family.roles],
        people=await _people(present, family),
        former=_former([each for each in seen if each["left_on"] is not None]),
        version=row["version"],
        actions=pool_actions(by, row["state"]),
    )


@dataclass(frozen=True)
class _Family:
    """The roles of a family, and those that members are measured by."""

    known: Profiles
    roles: Sequence[Role]
    asked: Role | None

    def ahead_of(self, code: str | None) -> Sequence[Role]:
        """Give the roles to measure somebody by who holds a role: what is asked for, or whatever is further.

        Whoever comes from another family would not begin at its bottom: further begins at their own level there, or at
        the highest that the family has.
        """
        if self.asked is not None:
            return [self.asked]
        own = self.known.roles.get(code or "")
        if own is None:
            return self.roles
        if own in self.roles:
            return [each for each in self.roles if each.level > own.level]
        least = min(own.level, max((each.level for each in self.roles), default=0))
        return [each for each in self.roles if each.level >= least]


async def _family(name: str, asked: str | None) -> _Family:
    known = await profiles()
    roles = sorted(
        (role for code, role in known.roles.items() if known.refs[code].family == name),
        key=lambda role: (role.track, role.level, role.code),
    )
    found = next((role for role in roles if role.code == asked), None)
    if asked is not None and found is None:
        raise Invalid(FieldError("role", "There is no such role in the pool's family. Choose one that is listed."))
    return _Family(known, roles, found)


async def _people(present: Sequence[Row], family: _Family) -> list[PoolMember]:
    people = [row["person_id"] for row in present]
    held, papers = await held_by(people, today()), await certificates_held(people, today())
    nearest = {
        row["id"]: _nearest(family.ahead_of(row["role_code"]), levels_of(held[who]), papers[who])
        for row in present
        for who in (row["person_id"],)
    }
    lacking = [gap.competency for found in nearest.values() if found for gap in found[1].open]
    names = {code: each.name for code, each in (await competency_names(lacking)).items()}
    members = [_member(row, nearest[row["id"]], names, family.known) for row in present]
    return sorted(members, key=_by_readiness)


def _nearest(roles: Sequence[Role], levels: Levels, papers: frozenset[str]) -> tuple[Role, GapReport] | None:
    reports = [(role, gaps(role.requirements, levels, role.certifications, papers)) for role in roles]
    return min(reports, key=lambda each: (each[1].missing, each[0].level, each[0].code), default=None)


def _member(row: Row, found: tuple[Role, GapReport] | None, names: Mapping[str, str], known: Profiles) -> PoolMember:
    return PoolMember(
        id=row["id"],
        person=PersonRef(id=row["person_id"], name=row["name"]),
        title=row["title"],
        joined_on=row["joined_on"],
        reason=row["joined_because"],
        added_by=row["added_by"],
        gaps=found and _gaps(*found, names, known),
    )


def _gaps(role: Role, report: GapReport, names: Mapping[str, str], known: Profiles) -> MemberGaps:
    worst = sorted(report.open, key=lambda gap: (not gap.must_have, -gap.missing, gap.competency))
    return MemberGaps(
        role=_ref(role, known),
        missing=report.missing,
        must_haves_missing=report.must_haves_missing,
        lacks=[
            Lacking(
                name=names.get(gap.competency, gap.competency),
                held=gap.held,
                required=gap.required,
                must_have=gap.must_have,
            )
            for gap in worst[:MOST_LACKS]
        ],
    )


def _by_readiness(member: PoolMember) -> tuple[float, float]:
    return (member.gaps.missing, member.gaps.must_haves_missing) if member.gaps else (float("inf"), 0)


def _former(rows: Sequence[Row]) -> list[FormerMember]:
    latest = sorted(rows, key=lambda row: row["left_on"], reverse=True)[:MOST_FORMER]
    return [
        FormerMember(
            person=PersonRef(id=row["person_id"], name=row["name"]),
            joined_on=row["joined_on"],
            left_on=row["left_on"],
            reason=row["left_because"],
        )
        for row in latest
    ]


def _ref(role: Role, known: Profiles) -> FamilyRole:
    return FamilyRole(code=role.code, name=role.name, track=known.refs[role.code].track, level=role.level)


def _summary(row: Row) -> dict[str, Any]:
    return {name: row[name] for name in ("id", "name", "family", "purpose", "state")}
