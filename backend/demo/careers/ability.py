"""What the people of Tidewell can do: about what their roles ask for, some more and some less of it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from random import Random

from backend.careers.core.framework import Framework, MoveKind, Requirement, Role
from backend.demo.careers.framework import LADDERS, tidewell_framework
from backend.demo.careers.history import History
from backend.demo.careers.notation import code_of
from backend.demo.dice import dice, pick
from backend.demo.mentoring_round.mentors import Mentor
from backend.demo.organisation.model import Incumbency, Organisation
from backend.demo.organisation.personas import PERSONAS
from backend.demo.organisation.tidewell import SEED

IN_DEPTH = ("SWE", "DAT", "CAR", "FIE", "INS")
"""Families of whose people everything is known that their roles ask for; of others only what belongs to their
trade, but for the personas."""

TOP_LEVEL = 5

NEW: dict[int, float] = {-2: 2, -1: 5, 0: 8, 1: 1}
SETTLED: dict[int, float] = {-1: 3, 0: 10, 1: 3}
NEARLY: dict[int, float] = {-1: 1, 0: 9}
"""By how many levels people differ from what their role asks for, in their first year in it and later; and those who
could do the work of the next rung, from what that one asks for."""

SETTLES_AFTER_DAYS = 365

GROWN = 0.2
"""Share of those who are settled and could do the work of the next rung nearly as it is asked for."""

ASIDE: Mapping[str, Mapping[str, int]] = {
    "employee": {"python": 2, "SQL": 3, "cloud operations": 2, "data modelling": 1},
}
"""What personas learned beside their work, by the part they play."""

Ability = Mapping[str, Mapping[str, int]]
"""Levels by competency code, by the number of a person."""


def abilities(
    organisation: Organisation, history: History, mentors: Sequence[Mentor] = (), seed: int = SEED
) -> Ability:
    """Say what everybody who works here can do; the same seed gives the same.

    Whatever a mentor teaches they know at the level they teach it from.
    """
    framework = tidewell_framework()
    taught = {each.employee.id: each.proficiency for each in mentors}
    aside = {persona.email: ASIDE.get(persona.part, {}) for persona in PERSONAS}
    ways = _ways(organisation, history)
    return {
        person.number: _ability(
            dice(seed, f"ability {person.number}"),
            list(_posts(ways[person.number], framework)),
            organisation.as_of,
            framework,
            wholly=person.email in aside,
        )
        | _coded(aside.get(person.email, {}))
        | _coded(taught.get(person.number, {}))
        for person in organisation.active
    }


def role_codes(organisation: Organisation, history: History) -> Mapping[str, str]:
    """Give the role of each position by their codes."""
    return {one.code: one.role for one in (*organisation.positions, *history.positions)}


def _ways(organisation: Organisation, history: History) -> Mapping[str, list[tuple[str, Incumbency]]]:
    """Give everybody's roles with the time they had them, the earliest first."""
    roles = role_codes(organisation, history)
    ways: dict[str, list[tuple[str, Incumbency]]] = defaultdict(list)
    for post in sorted((*history.incumbencies, *organisation.incumbencies), key=lambda one: one.valid_from):
        ways[post.person].append((roles[post.position], post))
    return ways


def _posts(way: Sequence[tuple[str, Incumbency]], framework: Framework) -> Iterator[tuple[Role, date]]:
    return ((framework.role_by_code[role], post.valid_from) for role, post in way)


def _ability(
    rng: Random, posts: Sequence[tuple[Role, date]], as_of: date, framework: Framework, *, wholly: bool
) -> dict[str, int]:
    """Add up what was learned in every post; nothing is forgotten."""
    can: dict[str, int] = {}
    for role, _ in posts[:-1]:
        can |= {each.competency: max(each.level, can.get(each.competency, 0)) for each in _known(role, wholly=wholly)}
    role, since = posts[-1]
    is_settled = (as_of - since).days > SETTLES_AFTER_DAYS
    wanted = _next(role, framework) if is_settled and rng.random() < GROWN else role
    differs = NEARLY if wanted is not role else SETTLED if is_settled else NEW
    for each in _known(wanted, wholly=wholly):
        level = max(1, min(TOP_LEVEL, each.level + pick(rng, differs)))
        can[each.competency] = max(level, can.get(each.competency, 0))
    return can


def _next(role: Role, framework: Framework) -> Role:
    """Give the role that people are promoted to, or the role itself at the top."""
    above = (move.target for move in framework.moves if (move.source, move.kind) == (role.code, MoveKind.PROMOTION))
    return framework.role_by_code[next(above, role.code)]


def _known(role: Role, *, wholly: bool) -> Sequence[Requirement]:
    if wholly or role.family in IN_DEPTH or role.family not in _TRADES:
        return role.requirements
    return [each for each in role.requirements if each.competency in _TRADES[role.family]]


_TRADES = {ladder.family: {code_of(each.skill) for each in ladder.asked} for ladder in LADDERS}


def _coded(levels: Mapping[str, int]) -> dict[str, int]:
    return {code_of(name): level for name, level in levels.items()}
