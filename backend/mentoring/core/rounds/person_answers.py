"""Everything about one mentee or one mentor of a run, and about its rules."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from backend.matching.explanation.difference import Difference, tell_change, tell_difference
from backend.matching.explanation.pairs import nearest_alternatives
from backend.matching.explanation.rules import RulePrice, price_of_bars, price_of_locks, price_of_rules
from backend.matching.explanation.seats import price_seats
from backend.matching.explanation.ways_in import WayIn, ways_in
from backend.matching.explanation.words import Words, sentence
from backend.matching.objective import Weights, weights_for
from backend.matching.optimum import Optimum
from backend.matching.problem import Problem
from backend.matching.solve import Progress, quiet
from backend.mentoring.core.rounds.left_out import left_out
from backend.mentoring.core.rounds.optimum import best_plan
from backend.mentoring.core.rounds.pair_answers import Asked, Effect, PairAnswer, explain_pair
from backend.mentoring.core.rounds.relaxed import with_wider_hours, without_rules
from backend.mentoring.core.rounds.round import Number

ALTERNATIVES = 3


@dataclass(frozen=True)
class Alternative:
    """A mentor whom a mentee could have instead, and what that would cost the plan."""

    mentor: str
    score: Number | None
    effect: Effect
    said: str


@dataclass(frozen=True)
class MenteeAnswer:
    """A mentee's pairs, the cheapest others, and, of one who is left out, why and what would help.

    Alternatives and ways are there where the objective has prices.
    """

    mentee: str
    pairs: tuple[PairAnswer, ...]
    alternatives: tuple[Alternative, ...]
    reason: str | None
    ways: tuple[str, ...]


@dataclass(frozen=True)
class MentorAnswer:
    """A mentor's pairs, seats, and what one seat more would bring and one fewer cost, in sentences."""

    mentor: str
    seats: int
    pairs: tuple[PairAnswer, ...]
    said: tuple[str, ...]


@dataclass(frozen=True)
class RuleAnswer:
    """How the plan would differ without one rule, bar or lock; None where there would be no plan."""

    said: str
    effect: Effect | None


def explain_mentee(asked: Asked, mentee: int, tell: Progress = quiet) -> MenteeAnswer:
    """Say whom a mentee has and why; of one who is left out, why and what would help."""
    round_, plan, optimum = asked.run.round, asked.run.result.plan, asked.optimum
    mentors = plan[plan[:, 0] == mentee, 1].tolist()
    tell("Pricing alternatives", 0.0)
    return MenteeAnswer(
        mentee=round_.problem.mentees.ids[mentee],
        pairs=tuple(explain_pair(asked, mentee, mentor) for mentor in mentors),
        alternatives=() if optimum is None or not mentors else _alternatives(asked, optimum, mentee),
        reason=None if mentors else _reason(asked, mentee),
        ways=() if optimum is None or mentors else _ways(asked, optimum, mentee, tell),
    )


def _alternatives(asked: Asked, optimum: Optimum, mentee: int) -> tuple[Alternative, ...]:
    round_ = asked.run.round
    found = []
    for price in nearest_alternatives(optimum, mentee, ALTERNATIVES, asked.words):
        if price.difference is not None:
            mentor = round_.problem.mentors.ids[price.mentor]
            score = round_.score(price.mentee, price.mentor)
            found.append(Alternative(mentor, score, Effect.of(round_, price.difference), price.sentence))
    return tuple(found)


def _reason(asked: Asked, mentee: int) -> str:
    identity = asked.run.round.problem.mentees.ids[mentee]
    return next(out.reason for out in left_out(asked.run, asked.optimum) if out.mentee == identity)


def _ways(asked: Asked, optimum: Optimum, mentee: int, tell: Progress) -> tuple[str, ...]:
    """Say what would get a mentee matched: a seat, a rule, longer hours, somebody else's place."""
    return tuple(way.sentence for way in priced_ways(asked, optimum, mentee, tell))


def priced_ways(asked: Asked, optimum: Optimum, mentee: int, tell: Progress = quiet) -> tuple[WayIn, ...]:
    """Give what would get a mentee matched, the best for the whole plan first."""
    round_ = asked.run.round
    relaxed = without_rules(round_, mentee) | with_wider_hours(round_, mentee)
    (ways,) = ways_in(optimum, [mentee], asked.words, _priced(asked, optimum, relaxed, tell, mentee))
    return ways


def explain_mentor(asked: Asked, mentor: int) -> MentorAnswer:
    """Say whom a mentor has and why, and what their seats are worth."""
    problem, plan = asked.run.round.problem, asked.run.result.plan
    mentees = plan[plan[:, 1] == mentor, 0].tolist()
    return MentorAnswer(
        mentor=problem.mentors.ids[mentor],
        seats=int(problem.mentors.capacity[mentor]),
        pairs=tuple(explain_pair(asked, mentee, mentor) for mentee in mentees),
        said=() if asked.optimum is None else _seats(asked, asked.optimum, mentor),
    )


def _seats(asked: Asked, optimum: Optimum, mentor: int) -> tuple[str, ...]:
    price, words = price_seats(optimum)[mentor], asked.words
    gain = f"with one more seat, {_outcome(price.gain, words, 'nothing is gained')}"
    if price.loss is None:
        return sentence(gain), "A lock or a minimum needs every seat."
    return sentence(gain), sentence(f"with one seat fewer, {_outcome(price.loss, words, 'nothing is lost')}")


def _outcome(difference: Difference, words: Words, nothing: str) -> str:
    if difference.is_nothing:
        return nothing
    return f"{tell_difference(difference, words)}: {tell_change(difference.change, words)}"


def explain_rules(asked: Asked, tell: Progress = quiet) -> tuple[RuleAnswer, ...]:
    """Say what each rule, each barred pair and each lock costs; nothing where the objective has no prices."""
    optimum, weights_of = asked.optimum, _weights(asked)
    if optimum is None:
        return ()
    prices = _priced(asked, optimum, without_rules(asked.run.round), tell)
    tell("Pricing locks", 0.0)
    prices += price_of_bars(optimum, asked.words)
    if optimum.complete:
        prices += price_of_locks(optimum, weights_of, asked.words)
    return tuple(_rule(asked, price) for price in prices)


def _priced(
    asked: Asked, optimum: Optimum, relaxed: Mapping[str, Problem], tell: Progress, favoured: int | None = None
) -> tuple[RulePrice, ...]:
    """Price rounds with one demand fewer, one by one."""
    prices: tuple[RulePrice, ...] = ()
    for done, (condition, problem) in enumerate(relaxed.items()):
        tell("Pricing rules and hours", done / len(relaxed))
        one = {condition: problem}
        prices += price_of_rules(optimum, one, _weights(asked), asked.words, best_plan, favoured)
    return prices


def _rule(asked: Asked, price: RulePrice) -> RuleAnswer:
    return RuleAnswer(price.sentence, None if price.gain is None else Effect.of(asked.run.round, price.gain))


def _weights(asked: Asked) -> Callable[[Problem], Weights]:
    return lambda problem: weights_for(problem, asked.run.result.objective)
