"""Whose mentors a repair has changed, and why, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from backend.matching.explanation.words import Name, several
from backend.matching.optimum import Optimum
from backend.matching.problem import Problem
from backend.matching.scores import IntArray

Person = tuple[int, str]
"""A side and an id."""

MENTEE, MENTOR = 0, 1


@dataclass(frozen=True)
class Move:
    """A mentee whose mentors changed: ids `before` and `after`, and the reason in a sentence."""

    mentee: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    why: str


def describe_moves(before: Optimum, after: Optimum, chains: Sequence[list[int]], name: Name = str) -> tuple[Move, ...]:
    """All moves of those who are in the round now, in its order.

    Parameters
    ----------
    chains : the chains that led from one plan to the other, nodes numbered as in `residual` of `after`; none where
        the plan was made anew.
    """
    old, new = _mentors_of(before), _mentors_of(after)
    story = _Story(_events(before, after, name), name)
    for chain in chains:
        story.follow(_people(chain, after.problem))
    return tuple(
        Move(mentee, old.get(mentee, ()), new[mentee], story.why(mentee, old.get(mentee, ()), new[mentee]))
        for mentee in after.problem.mentees.ids
        if old.get(mentee, ()) != new[mentee]
    )


class _Story:
    """What set whom in motion, and who took over from whom, as the chains are followed."""

    def __init__(self, events: dict[Person, str], name: Name) -> None:
        self._events, self._name = events, name
        self._cause = {mentee: event for (side, mentee), event in events.items() if side == MENTEE}
        self._taker: dict[tuple[str, str], str] = {}

    def follow(self, people: list[Person | None]) -> None:
        """Remember a chain; None is where it runs through an empty seat or an unmet wish."""
        ends = dict.fromkeys(self._events[end] for end in (people[0], people[-1]) if end in self._events)
        distinct = list(dict.fromkeys(self._events.values()))
        event = " and ".join(ends) or (distinct[0] if len(distinct) == 1 else "The round has changed")
        for who in people:
            if who and who[0] == MENTEE:
                self._cause.setdefault(who[1], event)
        for taker, seat, giver in zip(people, people[1:], people[2:], strict=False):
            if taker and seat and giver and seat[0] == MENTOR:
                self._taker[giver[1], seat[1]] = taker[1]

    def why(self, mentee: str, old: tuple[str, ...], new: tuple[str, ...]) -> str:
        """Say why a mentee has other mentors now."""
        who, event = self._name(mentee), self._cause.get(mentee, "The plan was made anew")
        taken = several([self._name(mentor) for mentor in new if mentor not in old])
        lost = [mentor for mentor in old if mentor not in new]
        gives = [
            f"gives the seat with {self._name(mentor)} to {self._name(self._taker[mentee, mentor])}"
            for mentor in lost
            if (mentee, mentor) in self._taker
        ]
        if set(new) - set(old):
            return f"{event}; {who} {several([*gives, f'takes a seat with {taken}'])}."
        if gives:
            return f"{event}; {who} {several(gives)}."
        return f"{event}; no seat that may change hands is worth more with {who} than with those who have it."


def _mentors_of(optimum: Optimum) -> dict[str, tuple[str, ...]]:
    problem = optimum.problem
    held: dict[str, list[str]] = {mentee: [] for mentee in problem.mentees.ids}
    for i, j in optimum.whole:
        held[problem.mentees.ids[i]].append(problem.mentors.ids[j])
    return {mentee: tuple(sorted(mentors)) for mentee, mentors in held.items()}


def _events(before: Optimum, after: Optimum, name: Name) -> dict[Person, str]:
    """What has happened, by the people it happened to."""
    old, new = before.problem, after.problem
    known = set(old.mentees.ids), set(old.mentors.ids)
    here = set(new.mentees.ids), set(new.mentors.ids)
    events: dict[Person, str] = {}
    for side, ids in enumerate((new.mentees.ids, new.mentors.ids)):
        events |= {(side, person): f"{name(person)} joined" for person in ids if person not in known[side]}
    barred, locked = _pairs_of(new, new.barred), _pairs_of(new, new.locked)
    made = _pairs_of(old, before.whole)
    for i, j in made:
        said = f"{name(i)} and {name(j)} were called off" if (i, j) in barred else ""
        said = f"{name(i)} left" if i not in here[MENTEE] else said
        said = f"{name(j)} left" if j not in here[MENTOR] else said
        events |= {(MENTEE, i): said, (MENTOR, j): said} if said else {}
    for i, j in locked - made:
        said = f"{name(i)} was locked to {name(j)}"
        events |= {(MENTEE, i): said, (MENTOR, j): said}
    return events


def _pairs_of(problem: Problem, pairs: IntArray) -> set[tuple[str, str]]:
    return {(problem.mentees.ids[i], problem.mentors.ids[j]) for i, j in pairs}


def _people(chain: list[int], problem: Problem) -> list[Person | None]:
    n, root = len(problem.mentees), sum(problem.shape)

    def person(node: int) -> Person | None:
        if node == root:
            return None
        return (MENTEE, problem.mentees.ids[node]) if node < n else (MENTOR, problem.mentors.ids[node - n])

    return [person(node) for node in chain]
