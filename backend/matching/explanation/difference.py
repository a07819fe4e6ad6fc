"""What a change does to a plan, in people, pairs and points."""

from dataclasses import dataclass

import numpy as np

from backend.matching.explanation.words import Words, amount, several
from backend.matching.market import is_among
from backend.matching.optimum import Optimum
from backend.matching.problem import Problem, no_pairs
from backend.matching.residual import Change
from backend.matching.scores import IntArray, score_pairs


@dataclass(frozen=True, eq=False)
class Difference:
    """How another plan differs from this one: more is positive, fewer negative.

    Attributes
    ----------
    people : mentees with at least one mentor.
    pairs : pairs.
    priority : sum of the priorities of those matched.
    kept : pairs in force that stay.
    points : total of the scores, in score units. A locked pair that is not eligible counts 0.
    change : the pairs undone and made.
    """

    people: int
    pairs: int
    priority: int
    kept: int
    points: int
    change: Change

    @property
    def is_nothing(self) -> bool:
        """Whether neither plan is better in anything."""
        return not any((self.people, self.pairs, self.priority, self.kept, self.points))


def no_difference() -> Difference:
    """Return what doing nothing does."""
    return Difference(0, 0, 0, 0, 0, Change(no_pairs(), no_pairs()))


def difference_of_change(optimum: Optimum, change: Change, worth: int) -> Difference:
    """From a chain of changes and what it is worth; points are read back from the worth, so nothing is scored again."""
    return _difference(optimum.problem, optimum.held, change, optimum.weights.points(worth))


def difference_of_plans(
    problem: Problem, plan: IntArray, other: IntArray, *, under: Problem | None = None
) -> Difference:
    """From two plans of the same people, locked pairs included; the other one may be `under` other rules and scores."""
    width = problem.shape[1]
    change = Change(plan[~is_among(plan, other, width)], other[~is_among(other, plan, width)])
    points = total_of(under or problem, other) - total_of(problem, plan)
    held = np.bincount(plan[:, 0], minlength=problem.shape[0])
    return _difference(problem, held, change, points)


def total_of(problem: Problem, plan: IntArray) -> int:
    """Total of a plan's scores, locked pairs included; one that is not eligible counts 0."""
    return int(np.maximum(score_pairs(problem.scores, plan), 0).sum())


def _difference(problem: Problem, held: IntArray, change: Change, points: int) -> Difference:
    """From a change of a plan in which each mentee has `held` pairs, `(n,)`."""
    touched, at = np.unique(np.concatenate([change.undone[:, 0], change.made[:, 0]]), return_inverse=True)
    undone_of, made_of = at[: len(change.undone)], at[len(change.undone) :]
    before, size = held[touched], len(touched)
    after = before + np.bincount(made_of, minlength=size) - np.bincount(undone_of, minlength=size)
    came = (after > 0).astype(np.int64) - (before > 0)
    undone, made = (is_among(pairs, problem.current, problem.shape[1]).sum() for pairs in (change.undone, change.made))
    return Difference(
        people=int(came.sum()),
        pairs=len(change.made) - len(change.undone),
        priority=int(came @ problem.mentees.priority[touched]),
        kept=int(made - undone),
        points=points,
        change=change,
    )


def tell_difference(difference: Difference, words: Words) -> str:
    """Say it as a clause: 1 person fewer is matched and the total falls by 12."""
    people, pairs, points = difference.people, difference.pairs, difference.points
    said = []
    if people:
        said.append(f"{_more(people, 'person', 'people')} {_is(people)} matched")
    if pairs != people:
        said.append(f"{_more(pairs, 'pair', 'pairs')} {_is(pairs)} made" if pairs else "as many pairs are made")
    if difference.priority and not people:
        said.append(f"people of {'higher' if difference.priority > 0 else 'lower'} priority are matched")
    if difference.kept:
        said.append(f"{_more(difference.kept, 'pair', 'pairs')} in force {_is(difference.kept)} kept")
    if points:
        said.append(f"the total {'rises' if points > 0 else 'falls'} by {words.points(abs(points))}")
    return several(said) if said else "nothing is lost"


def tell_change(change: Change, words: Words) -> str:
    """Say who moves where, as clauses: Ana moves from Bo to Cy, Dee gets Eli and Fay is left without."""
    left, taken = _mentors_by_mentee(change.undone), _mentors_by_mentee(change.made)
    said = []
    for i in sorted(left.keys() | taken.keys()):
        who, old, new = words.mentee(i), words.mentors(left.get(i, [])), words.mentors(taken.get(i, []))
        if i in left and i in taken:
            said.append(f"{who} moves from {old} to {new}")
        else:
            said.append(f"{who} gets {new}" if i in taken else f"{who} loses {old}")
    return several(said, others="others move")


def _mentors_by_mentee(pairs: IntArray) -> dict[int, list[int]]:
    mentors: dict[int, list[int]] = {}
    for i, j in pairs.tolist():
        mentors.setdefault(i, []).append(j)
    return mentors


def _more(count: int, noun: str, plural: str) -> str:
    return f"{amount(abs(count), noun, plural)} {'more' if count > 0 else 'fewer'}"


def _is(count: int) -> str:
    return "is" if abs(count) == 1 else "are"
