"""What a change of decisions does to the whole plan: the best plan after it beside the plan before it."""

from dataclasses import dataclass

from backend.matching.explanation.difference import difference_of_plans, tell_change, tell_difference
from backend.matching.explanation.words import sentence
from backend.mentoring.core.rounds.optimum import words_of
from backend.mentoring.core.rounds.pair_answers import Effect
from backend.mentoring.core.rounds.run import Run


@dataclass(frozen=True)
class Move:
    """Whom a mentee has before and after, by id, where that differs."""

    mentee: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True)
class ChangePrice:
    """How the best plan after a change differs from the plan before it.

    Attributes
    ----------
    effect : people, pairs and points more.
    moves : everybody whose mentors differ.
    said : that in a sentence.
    """

    effect: Effect
    moves: tuple[Move, ...]
    said: str


def price_of_change(before: Run, after: Run) -> ChangePrice:
    """Compare two runs of the same people, whose lots are the same."""
    round_ = before.round
    found = difference_of_plans(round_.problem, before.result.plan, after.result.plan, under=after.round.problem)
    words = words_of(round_)
    said = tell_difference(found, words)
    if len(found.change.made) or len(found.change.undone):
        said = f"{said}: {tell_change(found.change, words)}"
    return ChangePrice(Effect.of(round_, found), _moves(before, after), sentence(said))


def _moves(before: Run, after: Run) -> tuple[Move, ...]:
    old, new = _mentors(before), _mentors(after)
    ids = before.round.problem.mentees.ids
    return tuple(
        Move(mentee, old.get(mentee, ()), new.get(mentee, ()))
        for mentee in ids
        if old.get(mentee, ()) != new.get(mentee, ())
    )


def _mentors(run: Run) -> dict[str, tuple[str, ...]]:
    mentees, mentors = run.round.problem.mentees.ids, run.round.problem.mentors.ids
    found: dict[str, tuple[str, ...]] = {}
    for mentee, mentor in run.result.plan.tolist():
        found[mentees[mentee]] = tuple(sorted((*found.get(mentees[mentee], ()), mentors[mentor])))
    return found
