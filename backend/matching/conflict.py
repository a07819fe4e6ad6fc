"""Why no plan exists: a minimal set of demands that can't be met together, in words.

Demands are the locks, the bars and the minimums; how many mentors a mentee asks for, how many seats a mentor has and
who is eligible are facts. *Minimal* means that the others could be met if any one of the set were dropped; it does not
mean that no other conflict is smaller (Chinneck 2008, Feasibility and Infeasibility in Optimization, the deletion
filter).
"""

from dataclasses import dataclass

import numpy as np

from backend.matching.explanation.words import Name, Words, amount, several
from backend.matching.filling import Demands, Filling, fill_minimums
from backend.matching.market import is_among
from backend.matching.problem import Problem
from backend.matching.result import Conflict
from backend.matching.scores import IntArray


def find_conflict(problem: Problem, name: Name = str) -> Conflict | None:
    """A minimal set of demands that can't be met together, or None where a plan exists.

    A locked pair may be made whatever its score, also when the lock is dropped.

    Parameters
    ----------
    problem : locked pairs are distinct.
    name : how a person is called whose id is given.
    """
    words = Words(problem, name)
    return _too_many_locks(words) or _locked_and_barred(words) or _too_few_seats(words) or _unfillable(words)


def _locks(words: Words, pairs: IntArray) -> tuple[str, ...]:
    return tuple(f"{words.mentee(i)} is locked to {words.mentor(j)}." for i, j in pairs)


def _bars(words: Words, pairs: IntArray) -> tuple[str, ...]:
    return tuple(f"{words.mentee(i)} is barred from {words.mentor(j)}." for i, j in pairs)


def _minimums(words: Words, mentors: IntArray) -> tuple[str, ...]:
    least = words.problem.mentors.minimum
    return tuple(f"{words.mentor(j)} must have at least {amount(int(least[j]), 'mentee')}." for j in mentors)


def _too_many_locks(words: Words) -> Conflict | None:
    problem = words.problem
    for j in np.flatnonzero(problem.free_capacity < 0)[:1]:
        most = int(problem.mentors.capacity[j])
        locks = problem.locked[problem.locked[:, 1] == j][: most + 1]
        why = f"{words.mentor(j)} has {amount(most, 'seat')} and is locked to {words.mentees(locks[:, 0])}."
        return Conflict(_locks(words, locks), why)
    for i in np.flatnonzero(problem.free_demand < 0)[:1]:
        most = int(problem.mentees.demand[i])
        locks = problem.locked[problem.locked[:, 0] == i][: most + 1]
        why = f"{words.mentee(i)} asks for {amount(most, 'mentor')} and is locked to {words.mentors(locks[:, 1])}."
        return Conflict(_locks(words, locks), why)
    return None


def _locked_and_barred(words: Words) -> Conflict | None:
    problem = words.problem
    both = problem.locked[is_among(problem.locked, problem.barred, problem.shape[1])][:1]
    if not len(both):
        return None
    (i, j) = both[0]
    why = f"{words.mentee(i)} and {words.mentor(j)} are both locked to and barred from each other."
    return Conflict(_locks(words, both) + _bars(words, both), why)


def _too_few_seats(words: Words) -> Conflict | None:
    mentors = words.problem.mentors
    for j in np.flatnonzero(mentors.minimum > mentors.capacity)[:1]:
        least, most = amount(int(mentors.minimum[j]), "mentee"), amount(int(mentors.capacity[j]), "seat")
        return Conflict(
            _minimums(words, np.array([j])), f"{words.mentor(j)} must have at least {least} and has {most}."
        )
    return None


def _unfillable(words: Words) -> Conflict | None:
    problem = words.problem
    if not problem.free_minimum.any():
        return None
    filling = fill_minimums(problem, Demands.of(problem))
    if not filling.short.any():
        return None
    demands = _minimal(_Suspects.around(problem, filling))
    mentors = np.flatnonzero(demands.minimum)
    said = _minimums(words, mentors) + _locks(words, demands.locked) + _bars(words, demands.barred)
    return Conflict(said, _shortage(words, demands))


def _shortage(words: Words, demands: Demands) -> str:
    """Say how many the mentors ask for, how many can be found, and who they are."""
    problem, mentors = words.problem, np.flatnonzero(demands.minimum)
    needed = int(demands.minimum.sum())
    filling = fill_minimums(problem, demands)
    found = needed - int(filling.short.sum())
    serving = np.concatenate([filling.pairs, demands.locked[np.isin(demands.locked[:, 1], mentors)]])[:, 0]
    together = " together" if len(mentors) > 1 else ""
    theirs = f"can have at most {found} ({words.mentees(np.unique(serving))})" if found else "nobody may be theirs"
    pairs = [said.rstrip(".") for said in _locks(words, demands.locked) + _bars(words, demands.barred)]
    while_ = f" while {several(pairs)}" if pairs else ""
    asked = f"{words.mentors(mentors)} must have at least {amount(needed, 'mentee')}{together}"
    return f"{asked}, but {theirs}{while_}."


@dataclass(frozen=True, eq=False)
class _Suspects:
    """Demands that may be part of a conflict, numbered: bars, then locks, then the minimums of `mentors`.

    `known` are the pairs by which a conflict was seen.
    """

    problem: Problem
    barred: IntArray
    locked: IntArray
    mentors: IntArray
    known: IntArray

    @classmethod
    def around(cls, problem: Problem, filling: Filling) -> "_Suspects":
        """The minimums of a bottleneck, locks that take its mentees elsewhere, and bars that keep others out."""
        mentees, mentors = filling.bottleneck(problem.shape)
        barred, locked = np.unique(problem.barred, axis=0), problem.locked
        kept_out = ~mentees[barred[:, 0]] & mentors[barred[:, 1]]
        elsewhere = mentees[locked[:, 0]] & ~mentors[locked[:, 1]]
        asking = np.flatnonzero(mentors & (problem.mentors.minimum > 0))
        return cls(problem, barred[kept_out], locked[elsewhere], asking, filling.known)

    @property
    def pairs(self) -> int:
        """Count of bars and locks: the number of the first minimum."""
        return len(self.barred) + len(self.locked)

    def demands(self, numbers: list[int]) -> Demands:
        """Return those with the given numbers."""
        asked = np.zeros(self.pairs + len(self.mentors), np.bool_)
        asked[numbers] = True
        bars, locks, minimums = np.split(asked, [len(self.barred), self.pairs])
        minimum = np.zeros(len(self.problem.mentors), np.int64)
        minimum[self.mentors[minimums]] = self.problem.mentors.minimum[self.mentors[minimums]]
        return Demands(self.locked[locks], self.barred[bars], minimum)

    def conflict(self, needed: list[int], rest: list[int]) -> tuple[list[int], bool] | None:
        """Those of `rest` that still conflict with `needed`, and whether all of them are certain to be needed.

        Where one seat only stays empty, any minimum in the bottleneck could give that seat up: each is needed.
        """
        filling = fill_minimums(self.problem, self.demands(needed + rest), self.known)
        if not filling.short.any():
            return None
        _, reached = filling.bottleneck(self.problem.shape)
        left = [k for k in rest if k < self.pairs or reached[self.mentors[k - self.pairs]]]
        return left, int(filling.short.sum()) == 1 and all(k >= self.pairs for k in rest)


def _minimal(suspects: _Suspects) -> Demands:
    """Deletion filter: drop ever longer runs as long as the rest conflicts, bars first and minimums last."""
    needed: list[int] = []
    rest = list(range(suspects.pairs + len(suspects.mentors)))
    step = len(rest)
    while rest:
        step = min(step, len(rest))
        left = suspects.conflict(needed, rest[step:])
        if left:
            rest, step = left[0], 2 * step
            if left[1]:
                return suspects.demands(needed + rest)
        elif step == 1:
            needed.append(rest.pop(0))
        else:
            step //= 2
    return suspects.demands(needed)
