"""Where somebody could go from where they are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from backend.careers.assessments.standing import expect_seen
from backend.careers.core.framework import Framework
from backend.careers.core.held import levels_of
from backend.careers.core.reach import Door, Onward, Reach, ahead, doors, onward, reach
from backend.careers.gaps import schemas
from backend.careers.gaps.profiles import Profiles, asked_certifications, competency_names, profiles
from backend.careers.gaps.service import held_today
from backend.careers.lattice.history import Seats, open_seats, roles_held
from backend.kit.clock import today
from backend.people.core.access import Viewer

MOST_FURTHER = 12
MOST_DOORS = 8

Shown = Callable[[Reach], schemas.ReachedRole]


@dataclass(frozen=True)
class Standing:
    """Where somebody is among the roles.

    Attributes
    ----------
    present : code of the role that they hold; `None`: none of a published framework.
    before : codes of the roles that they held before.
    """

    known: Profiles
    present: str | None
    before: frozenset[str]

    @cached_property
    def framework(self) -> Framework | None:
        """The framework of their role."""
        return next((each for each in self.known.frameworks if self.present in each.role_by_code), None)

    def is_step_down(self, code: str) -> bool:
        """Whether a role is of a lower level than theirs."""
        return self.present is not None and self.known.roles[code].level < self.known.roles[self.present].level

    def is_behind(self, each: Reach) -> bool:
        """Whether a role is nothing to go on to."""
        return each.role.code in self.before or self.is_step_down(each.role.code)


async def reach_of(*, person_id: UUID, by: Viewer) -> schemas.Reach:
    """Give where moves lead from somebody's role, which roles fit, which are nearly so, and what would open the most.

    Raises
    ------
    NotFound : there is nobody of that id whose competencies the viewer may see.
    """
    seen = await expect_seen(person_id, today(), by=by)
    known = await profiles()
    held, papers = await held_today(person_id)
    levels = levels_of(held)
    everything = reach(known.roles.values(), levels, papers)
    standing = await _standing(person_id, seen.role.code if seen.role else None, known)
    others = [each for each in everything if each.role.code != standing.present]
    following, near = _following(others, standing), _near(others, standing)
    opened = doors(near, levels)[:MOST_DOORS]
    names = await competency_names(
        {gap.competency for each in everything for gap in each.report.open} | {door.competency for door in opened}
    )
    shown = await _showing(everything, standing, names)
    seats = await open_seats([each.reach.role.code for each in following])
    nexts = {each.reach.role.code for each in following}
    further = [e for e in others if e.nearness == "further" and e.role.code not in nexts and not standing.is_behind(e)]
    return schemas.Reach(
        person=seen.person,
        present=next((shown(each) for each in everything if each.role.code == standing.present), None),
        onward=[_onward(each, shown, seats.get(each.reach.role.code, Seats())) for each in following],
        fits=[shown(each) for each in others if each.nearness == "fits"],
        one_step=[shown(each) for each in others if each.nearness == "one step"],
        further=[shown(each) for each in further[:MOST_FURTHER]],
        total=len(others),
        doors=[_door(door, known, names[door.competency]) for door in opened if door.competency in names],
        weighed=len(near),
    )


async def _standing(person_id: UUID, present: str | None, known: Profiles) -> Standing:
    before = {code for code, _, _, until in await roles_held(person_id) if until is not None}
    place = present if present in known.roles else None
    return Standing(known, place, frozenset(before) - {place or ""})


def _following(others: Sequence[Reach], standing: Standing) -> tuple[Onward, ...]:
    if standing.present is None or standing.framework is None:
        return ()
    return onward(others, standing.framework, standing.present)


def _near(others: Sequence[Reach], standing: Standing) -> Sequence[Reach]:
    """Give the roles that are weighed: those near somebody's own, or all where there are none."""
    if standing.present is None or standing.framework is None:
        return others
    return ahead(others, standing.framework, standing.present, standing.before) or others


async def _showing(everything: Sequence[Reach], standing: Standing, names: dict[str, schemas.CompetencyName]) -> Shown:
    """Give how a role is shown."""
    asked = await asked_certifications(code for each in everything for code in each.report.certifications_missing)

    def shown(each: Reach) -> schemas.ReachedRole:
        return schemas.ReachedRole(
            role=standing.known.refs[each.role.code],
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
            was_held=each.role.code in standing.before,
            is_step_down=standing.is_step_down(each.role.code),
        )

    return shown


def _onward(each: Onward, shown: Shown, seats: Seats) -> schemas.OnwardRole:
    return schemas.OnwardRole(
        **dict(shown(each.reach)),
        kind=each.move.kind,
        months=float(each.move.months),
        seats=seats.seats,
        vacant=seats.vacant,
    )


def _door(door: Door, known: Profiles, competency: schemas.CompetencyName) -> schemas.Door:
    return schemas.Door(
        competency=competency,
        to_level=door.to_level,
        opens=[known.refs[code] for code in door.opens],
        nears=door.nears,
    )
