"""How explanations look."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding

from backend.kit.terminal.tables import entry, heading, number, plain, table
from backend.mentoring.core.rounds.pair_answers import FORCED, ONE_OF_SEVERAL, PairAnswer
from backend.mentoring.core.rounds.person_answers import MenteeAnswer, MentorAnswer, RuleAnswer
from backend.mentoring.core.rounds.round import Round

STANDINGS = {"made": "a pair", "locked": "a locked pair", "could be made": "not a pair, though they could be"}

NO_PRICES = "Under this objective rules and locks have no prices; match by coverage or total to see them."


def pair_answer(round_: Round, answer: PairAnswer) -> Iterator[RenderableType]:
    """Show what a pair is, the points that make up its score, and the price of the other choice."""
    mentee, mentor = round_.called(answer.mentee), round_.called(answer.mentor)
    standing = STANDINGS.get(answer.standing, answer.standing)
    score = "" if answer.score is None else f", score {number(answer.score, 2)}"
    yield plain(f"{mentee} and {mentor}: {standing}{score}.", "bold")
    if answer.parts:
        rows = [(part.criterion, number(part.points), number(part.of), part.reason) for part in answer.parts]
        points = sum(part.points for part in answer.parts)
        rows.append(("together", number(points), number(sum(part.of for part in answer.parts)), ""))
        yield table(("criterion", "points", "of", "because"), rows, numeric=("points", "of"))
    if answer.rules:
        yield heading("Ruled out")
        yield from (plain(f"  {rule}") for rule in answer.rules)
    if answer.certain is not None:
        yield plain(FORCED if answer.certain else ONE_OF_SEVERAL)
    yield from (plain(said) for said in answer.said)


def mentee_answer(round_: Round, answer: MenteeAnswer) -> Iterator[RenderableType]:
    """Show a mentee's pairs and the nearest others; or why there is none, and what would help."""
    for pair in answer.pairs:
        yield from pair_answer(round_, pair)
    if answer.reason is not None:
        yield plain(f"{round_.called(answer.mentee)} has no mentor.", "bold")
        yield plain(answer.reason)
    if answer.alternatives:
        yield heading("The next best")
        for other in answer.alternatives:
            yield entry(f"{round_.called(other.mentor)}, score {number(other.score)}", other.said)
    if answer.ways:
        yield heading("What would help, the best first")
        yield from (Padding(plain(f"{rank}. {way}"), (0, 0, 0, 2)) for rank, way in enumerate(answer.ways, 1))


def mentor_answer(round_: Round, answer: MentorAnswer) -> Iterator[RenderableType]:
    """Show a mentor's pairs and what their seats are worth."""
    seats = "1 seat" if answer.seats == 1 else f"{number(answer.seats)} seats"
    yield plain(f"{round_.called(answer.mentor)}: {seats}, {number(len(answer.pairs))} taken.", "bold")
    yield from (plain(said) for said in answer.said)
    for pair in answer.pairs:
        yield plain("")
        yield from pair_answer(round_, pair)


def rule_answers(answers: Sequence[RuleAnswer]) -> Iterator[RenderableType]:
    """Show what each rule, barred pair and lock costs."""
    if not answers:
        yield plain("There are no rules, barred pairs or locks.")
    yield from (plain(answer.said) for answer in answers)


def no_prices() -> Iterator[RenderableType]:
    """Say that the run has none."""
    yield plain(NO_PRICES)
