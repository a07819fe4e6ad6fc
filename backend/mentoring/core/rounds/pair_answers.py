"""Why two people are a pair, or why they are not, and what the other choice would cost."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from backend.matching.explanation.certainty import in_every_best_plan
from backend.matching.explanation.difference import (
    Difference,
    difference_of_plans,
    tell_change,
    tell_difference,
)
from backend.matching.explanation.pairs import PairPrice, Standing, price_of_pair
from backend.matching.explanation.words import Words, sentence
from backend.matching.market import is_among
from backend.matching.optimum import Optimum
from backend.matching.result import Conflict
from backend.matching.scores import INELIGIBLE, score_pairs
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.optimum import optimum_of, words_of
from backend.mentoring.core.rounds.round import Number, Round
from backend.mentoring.core.rounds.run import Run

FORCED = "This pair is in every best plan."
ONE_OF_SEVERAL = "Other plans without this pair are just as good; lots decided."
SOLVED_AGAIN = "This aim has no prices, so the round was solved again."


@dataclass(frozen=True, eq=False)
class Asked:
    """A run that is asked about: what answers have in common is made once."""

    run: Run

    @cached_property
    def optimum(self) -> Optimum | None:
        """The plan with its prices, where it has some."""
        return optimum_of(self.run)

    @cached_property
    def words(self) -> Words:
        """How people are called."""
        return words_of(self.run.round)

    @cached_property
    def certain(self) -> frozenset[tuple[int, int]]:
        """Pairs that are in every best plan."""
        if self.optimum is None:
            return frozenset()
        found = self.optimum.plan[in_every_best_plan(self.optimum)]
        return frozenset((i, j) for i, j in found.tolist())


@dataclass(frozen=True)
class Part:
    """What one criterion gives a pair, of how many points at most, and the reason."""

    criterion: str
    points: Number
    of: Number
    reason: str


@dataclass(frozen=True)
class Effect:
    """How a plan would differ: people with a mentor, pairs, and points of the total; more is positive."""

    people: int
    pairs: int
    total: Number

    @classmethod
    def of(cls, round_: Round, difference: Difference) -> "Effect":
        """In the units of the round's files."""
        return cls(difference.people, difference.pairs, round_.points(difference.points))


@dataclass(frozen=True)
class PairAnswer:
    """Everything about two people.

    Attributes
    ----------
    mentee, mentor : ids.
    standing : `made`, `locked`, `could be made`, or what stands against it.
    score : None where they are not eligible.
    parts : points per criterion, which add up to the score; none with scored pairs.
    rules : why they are not eligible, a sentence per rule.
    certain : of a pair that was made, whether it is in every best plan; None where that is not known.
    effect : of forcing the pair, or of barring one that was made; None where that can't be.
    said : price and movers in sentences.
    """

    mentee: str
    mentor: str
    standing: str
    score: Number | None
    parts: tuple[Part, ...]
    rules: tuple[str, ...]
    certain: bool | None
    effect: Effect | None
    said: tuple[str, ...]


def explain_pair(asked: Asked, mentee: int, mentor: int) -> PairAnswer:
    """Say why a mentee and a mentor are a pair or not, and price the other choice.

    Exactly by prices and one chain of changes where the objective has prices, otherwise by solving again.
    """
    price = _price(asked, mentee, mentor)
    round_, problem = asked.run.round, asked.run.round.problem
    parts, rules = _reasons(round_, mentee, mentor)
    made = price.standing is Standing.MADE and asked.optimum is not None
    again = asked.optimum is None and price.difference is not None
    return PairAnswer(
        mentee=problem.mentees.ids[mentee],
        mentor=problem.mentors.ids[mentor],
        standing=price.standing.value,
        score=round_.score(mentee, mentor),
        parts=parts,
        rules=rules,
        certain=(mentee, mentor) in asked.certain if made else None,
        effect=None if price.difference is None else Effect.of(round_, price.difference),
        said=(price.sentence, SOLVED_AGAIN) if again else (price.sentence,),
    )


def _price(asked: Asked, mentee: int, mentor: int) -> PairPrice:
    if asked.optimum is not None:
        return price_of_pair(asked.optimum, mentee, mentor, asked.words)
    standing = _standing(asked.run, mentee, mentor)
    if standing in (Standing.MADE, Standing.OPEN):
        return _solved_again(asked, mentee, mentor, standing)
    return PairPrice(mentee, mentor, standing, f"{_both(asked, mentee, mentor)} are {standing.value}.")


def _standing(run: Run, mentee: int, mentor: int) -> Standing:
    problem, pair = run.round.problem, np.array([[mentee, mentor]])
    width = problem.shape[1]
    for pairs, standing in (
        (problem.locked, Standing.LOCKED),
        (run.result.plan, Standing.MADE),
        (problem.barred, Standing.BARRED),
    ):
        if is_among(pair, pairs, width)[0]:
            return standing
    return Standing.INELIGIBLE if score_pairs(problem.scores, pair)[0] == INELIGIBLE else Standing.OPEN


def _solved_again(asked: Asked, mentee: int, mentor: int, standing: Standing) -> PairPrice:
    """Match the round with the pair locked, or barred where it was made, and compare."""
    run, pair = asked.run, np.array([[mentee, mentor]])
    name = "locked" if standing is Standing.OPEN else "barred"
    changed = replace(run.round.problem, **{name: np.concatenate([getattr(run.round.problem, name), pair])})
    most = None if run.moves is None else run.moves.most
    other = match_round(replace(run.round, problem=changed), Wanted(run.result.objective, most))
    condition = f"{'With' if standing is Standing.OPEN else 'Without'} {_both(asked, mentee, mentor)} as a pair"
    if isinstance(other, Conflict):
        return PairPrice(mentee, mentor, standing, f"{condition}, there is no plan: {other.explanation}")
    difference = difference_of_plans(run.round.problem, run.result.plan, other.result.plan)
    what, who = tell_difference(difference, asked.words), tell_change(difference.change, asked.words)
    return PairPrice(mentee, mentor, standing, sentence(f"{condition}, {what}: {who}"), 0, difference)


def _both(asked: Asked, mentee: int, mentor: int) -> str:
    return f"{asked.words.mentee(mentee)} and {asked.words.mentor(mentor)}"


def _reasons(round_: Round, mentee: int, mentor: int) -> tuple[tuple[Part, ...], tuple[str, ...]]:
    if round_.people is None:
        return (), ()
    explanation = round_.people.explain(mentee, mentor)
    parts = tuple(
        Part(each.criterion, round_.points(each.points), each.weight, each.sentence)
        for each in explanation.contributions
    )
    return parts, tuple(f"{removal.rule}: {removal.sentence}" for removal in explanation.removals)
