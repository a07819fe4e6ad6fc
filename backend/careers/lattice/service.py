"""The lattice as it is to one person, and the routes that they could take through it."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from backend.careers.assessments.held import held_by
from backend.careers.assessments.standing import Seen, expect_seen
from backend.careers.awards.statements import certificates_held
from backend.careers.core.framework import Framework
from backend.careers.core.gaps import gaps
from backend.careers.core.held import Held
from backend.careers.core.lattice import Levels
from backend.careers.core.neighbourhood import fitting, within
from backend.careers.core.routes import Route, find_routes
from backend.careers.frameworks.piece_schemas import body_of
from backend.careers.frameworks.store import published_frameworks
from backend.careers.lattice.history import Observed, Seats, aim_of, observed_among, open_seats, roles_held
from backend.careers.lattice.schemas import (
    CareerRoute,
    CareerRoutes,
    FrameworkRef,
    Lattice,
    LatticeMove,
    LatticeRole,
    PastRole,
    RouteStep,
    StepGap,
    TypicalStay,
)
from backend.kit.clock import today
from backend.kit.errors import FieldError, Invalid
from backend.people.core.access import Relation, Viewer
from backend.people.references import PersonRef


@dataclass(frozen=True)
class LatticeFilter:
    """What part of the lattice is asked for.

    Attributes
    ----------
    framework : code of the framework; `None`: the one in which the person's role is, else the first.
    around, distance : a role, and how many moves from it at most.
    everywhere : all of it, instead of what is near the person.
    """

    framework: str | None = None
    families: Sequence[str] = ()
    tracks: Sequence[str] = ()
    around: str | None = None
    distance: int = 2
    everywhere: bool = False


MOST_TRIED = 10_000
"""Beginnings of routes that are tried while somebody waits: about a third of a second at most."""


async def get_lattice(*, person_id: UUID, where: LatticeFilter, by: Viewer) -> Lattice:
    """Give the part of the lattice that is asked for, and how far each role is from what the person holds.

    Raises
    ------
    NotFound : there is nobody of that id whose competencies the viewer may see.
    Invalid : a framework or role that there is not.
    """
    seen = await expect_seen(person_id, today(), by=by)
    frameworks = await published_frameworks()
    mine = seen.role.code if seen.role else None
    framework = _chosen(frameworks, where.framework, mine)
    past = [PastRole(code=c, name=n, since=s, until=u) for c, n, s, u in await roles_held(person_id)]
    if framework is None:
        return _empty(seen.person, past)
    place = mine if mine in framework.role_by_code else None
    target = await _target(seen, framework)
    narrowed = _narrowed(where, place)
    shown = _shown(framework, narrowed)
    if narrowed is not where and target is not None:
        shown |= {target}
    seats, observed = await open_seats(list(shown)), await observed_among(list(shown))
    held = _levels(await held_by([person_id], today()), person_id)
    papers = (await certificates_held([person_id], today()))[person_id]
    return Lattice(
        person=seen.person,
        framework=FrameworkRef(code=framework.code, name=framework.name),
        frameworks=[FrameworkRef(code=each.code, name=each.name) for each in frameworks],
        families=[body_of(each) for each in framework.families],
        tracks=[body_of(each) for each in framework.tracks],
        roles=_roles(framework, shown, held, papers, seats),
        moves=_moves(framework, shown, observed),
        total=len(framework.roles),
        place=place,
        target=target,
        around=narrowed.around,
        distance=None if narrowed.around is None else narrowed.distance,
        history=[each.model_copy(update={"code": each.code if each.code in shown else None}) for each in past],
    )


async def get_routes(*, person_id: UUID, source: str | None, target: str, by: Viewer) -> CareerRoutes:
    """Give the routes from a role to another that are worth comparing for somebody.

    Parameters
    ----------
    source : `None`: the role that they hold.

    Raises
    ------
    NotFound : there is nobody of that id whose competencies the viewer may see.
    Invalid : a role that no published framework has, or two that are not in the same one.
    """
    seen = await expect_seen(person_id, today(), by=by)
    start = source or (seen.role.code if seen.role else None)
    if start is None:
        raise Invalid(FieldError("from", "They hold no role. Name the one to start from."))
    framework = _holding(await published_frameworks(), start, target)
    held = _levels(await held_by([person_id], today()), person_id)
    found = await asyncio.to_thread(find_routes, framework.lattice, held, start, target, most_tried=MOST_TRIED)
    on_the_way = sorted({role for route in found.routes for role in route.roles})
    seats, observed = await open_seats(on_the_way), await observed_among(on_the_way)
    return CareerRoutes(
        person_id=person_id,
        source=start,
        target=target,
        routes=[_route(framework, each, seats, observed) for each in found.routes],
        is_complete=found.is_complete,
        settled_months=None if found.settled is None else float(found.settled),
    )


def _chosen(frameworks: Sequence[Framework], code: str | None, role: str | None) -> Framework | None:
    """Give the framework that is asked for.

    Raises
    ------
    Invalid : there is none of that code.
    """
    if code is not None:
        for each in frameworks:
            if each.code == code:
                return each
        raise Invalid(FieldError("framework", "There is no published framework of this code."))
    return next((each for each in frameworks if role in each.role_by_code), frameworks[0] if frameworks else None)


def _holding(frameworks: Sequence[Framework], source: str, target: str) -> Framework:
    """Give the framework that has both roles.

    Raises
    ------
    Invalid : none has.
    """
    for each in frameworks:
        if source in each.role_by_code and target in each.role_by_code:
            return each
    field, role = ("to", target) if any(source in each.role_by_code for each in frameworks) else ("from", source)
    raise Invalid(FieldError(field, f"There is no role {role} in the published framework. Choose one on the map."))


async def _target(seen: Seen, framework: Framework) -> str | None:
    """Give the role that somebody aims at in their plan, to themselves alone: others may not know of the plan."""
    aim = await aim_of(seen.person.id) if seen.relation is Relation.SELF else None
    return aim if aim in framework.role_by_code else None


def _narrowed(where: LatticeFilter, place: str | None) -> LatticeFilter:
    """Give what is near the person, where they stand on the map and nothing else is asked for."""
    if where.everywhere or where.families or where.tracks or where.around is not None or place is None:
        return where
    return replace(where, around=place)


def _shown(framework: Framework, where: LatticeFilter) -> frozenset[str]:
    """Give the roles that fit the filters.

    Raises
    ------
    Invalid : there is no such role to look around.
    """
    shown = fitting(framework, where.families, where.tracks)
    if where.around is None:
        return shown
    if where.around not in framework.role_by_code:
        raise Invalid(FieldError("around", "There is no such role in this framework."))
    return (shown & within(framework, where.around, where.distance)) | {where.around}


def _moves(framework: Framework, shown: frozenset[str], observed: Observed) -> list[LatticeMove]:
    return [
        LatticeMove(
            source=each.source,
            target=each.target,
            kind=each.kind,
            months=float(each.months),
            made=observed.made.get((each.source, each.target)),
        )
        for each in framework.moves
        if each.source in shown and each.target in shown
    ]


def _roles(
    framework: Framework, shown: frozenset[str], held: Levels, papers: frozenset[str], seats: Mapping[str, Seats]
) -> list[LatticeRole]:
    found = list[LatticeRole]()
    for role in framework.roles:
        if role.code in shown:
            report = gaps(role.requirements, held, role.certifications, papers)
            here = seats.get(role.code, Seats())
            found.append(
                LatticeRole(
                    **{name: getattr(role, name) for name in ("code", "name", "family", "track", "level")},
                    seats=here.seats,
                    vacant=here.vacant,
                    missing=report.missing,
                    must_haves_missing=report.must_haves_missing,
                )
            )
    return found


def _route(framework: Framework, route: Route, seats: Mapping[str, Seats], observed: Observed) -> CareerRoute:
    steps = list[RouteStep]()
    for before, step in zip(route.roles, route.steps, strict=False):
        here, move = seats.get(step.role, Seats()), framework.lattice.quickest[before, step.role]
        stay, openings = observed.stays.get(before), observed.openings.get(step.role)
        steps.append(
            RouteStep(
                code=step.role,
                name=framework.role_by_code[step.role].name,
                kind=move.kind,
                effort=step.effort,
                missing=[
                    StepGap(code=code, name=framework.competency_by_code[code].name, levels=levels)
                    for code, levels in step.missing.items()
                ],
                months=float(move.months),
                stay=stay and TypicalStay(months=stay.months, moved=stay.moved, waiting=stay.waiting),
                made=observed.made.get((before, step.role)),
                seats=here.seats,
                vacant=here.vacant,
                openings=None if openings is None else openings * here.seats,
            )
        )
    return CareerRoute(effort=route.effort, months=float(route.months), hardest=route.hardest, steps=steps)


def _levels(held: Mapping[UUID, Mapping[str, Held]], person_id: UUID) -> dict[str, int]:
    return {code: each.level for code, each in held[person_id].items()}


def _empty(person: PersonRef, past: Sequence[PastRole]) -> Lattice:
    gone = [each.model_copy(update={"code": None}) for each in past]
    return Lattice(
        person=person,
        framework=None,
        frameworks=[],
        families=[],
        tracks=[],
        roles=[],
        moves=[],
        total=0,
        place=None,
        target=None,
        around=None,
        distance=None,
        history=gone,
    )
