"""Working style: answers to the same questions compared."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from backend.matching.scoring.criteria import WorkingStyle
from backend.matching.scoring.people import Answers
from backend.matching.scoring.rows import Row, Rows, even_shares
from backend.matching.scoring.sides import Pair, Sides
from backend.matching.scoring.words import amount, not_said

Answered = tuple[float | None, ...] | None


class Answer(NamedTuple):
    """A mentee's answer to a question, and the points it is worth at most."""

    question: int
    value: float
    share: int


def style_rows(criterion: WorkingStyle, full: int, sides: Sides) -> Rows[Answer]:
    """Each question's share of the full marks, less the distance of the two answers as a share of the scale."""
    mentors = sides.mentors.column(criterion.mentor, Answers).values
    columns: dict[int, tuple[NDArray[np.float64], NDArray[np.int64]]] = {}

    def row(answer: Answer) -> Row:
        if answer.question not in columns:
            columns[answer.question] = np.unique(_answers(mentors, answer.question), return_inverse=True)
        distinct, which = columns[answer.question]
        by_answer = [_closeness_points(criterion, answer, float(other)) for other in distinct]
        return np.array(by_answer, np.int32)[which]

    return Rows.of((_asked(given, full) for given in sides.mentees.column(criterion.mentee, Answers).values), row)


def _asked(given: Answered, full: int) -> list[Answer]:
    if not given:
        return []
    shares = enumerate(even_shares(full, len(given)))
    return [Answer(question, value, share) for (question, share) in shares if (value := given[question]) is not None]


def _answers(mentors: Sequence[Answered], question: int) -> NDArray[np.float64]:
    """Answers of all mentors to one question, NaN where it was left open."""
    given = (None if answers is None else answers[question] for answers in mentors)
    return np.array([np.nan if value is None else value for value in given], np.float64)


def _closeness_points(criterion: WorkingStyle, answer: Answer, other: float) -> int:
    if np.isnan(other):
        return 0
    return round((1 - abs(answer.value - other) / (criterion.highest - criterion.lowest)) * answer.share)


def style_sentence(criterion: WorkingStyle, pair: Pair) -> str:
    """Say how far apart the answers are on average, and how many were left open."""
    mentee = pair.sides.mentees.column(criterion.mentee, Answers).values[pair.i]
    mentor = pair.sides.mentors.column(criterion.mentor, Answers).values[pair.j]
    if not mentee or not mentor:
        return not_said(pair, criterion.mentee, mentee, criterion.mentor)
    both = [abs(a - b) for a, b in zip(mentee, mentor, strict=True) if a is not None and b is not None]
    if not both:
        return "No question was answered by both."
    left_open = len(mentee) - len(both)
    tail = f"; {amount(left_open, 'question')} left open" if left_open else ""
    scale = f"on a scale from {criterion.lowest:g} to {criterion.highest:g}"
    return (
        f"Answers to {amount(len(both), 'question')} differ by {sum(both) / len(both):.1f} on average, {scale}{tail}."
    )
