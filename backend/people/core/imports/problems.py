"""What stands in the way of an import, and what it should be noted for: each by row and column, with what to do."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from backend.kit.faults import printable
from backend.kit.spelling import asked
from backend.people.core.imports.fields import ORDER

MOST_KEPT = 10_000
"""Problems kept with row and column; the rest are only counted."""

ProblemKind = Literal[
    "mapping",
    "table",
    "unreadable cell",
    "missing value",
    "number twice",
    "e-mail twice",
    "unknown org unit",
    "unknown role",
    "unknown manager",
    "own manager",
    "leaving manager",
    "circle",
    "planned circle",
    "own departure",
    "last administrator",
    "position held twice",
    "closed position",
]
"""By which problems are counted and listed."""

QuestionKind = Literal["new numbers", "new org units", "new roles", "new positions", "many leave", "many change"]
"""What a person has to say yes to before a plan can be carried out."""

NoteKind = Literal["kept", "never here", "leaving later", "manager moved up", "time zone assumed", "unit assumed"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend before anything is imported.

    Attributes
    ----------
    kind : for counting and listing.
    row : as a spreadsheet numbers it; `None` where no single row is at fault.
    field : of `fields`; `None` where the whole row is meant.
    column : as the header calls it; `None` where the field has no column.
    value : of the cell, as it is written.
    problem : what is wrong, a clause without full stop.
    remedy : what would be right, a sentence.
    suggestions : what the cell may have meant, each a text to put there.
    """

    kind: ProblemKind
    row: int | None
    field: str | None
    column: str | None
    value: str
    problem: str
    remedy: str
    suggestions: tuple[str, ...] = ()

    def __str__(self) -> str:
        places = [f"row {self.row}" if self.row else "", f"column {self.column}" if self.column else ""]
        place = ", ".join(filter(None, places))
        return printable(f"{place or 'the file'}: {self.problem}. {self.remedy}{asked(self.suggestions)}")


@dataclass(frozen=True, slots=True)
class Question:
    """Something that an import would do only if a person says so.

    Attributes
    ----------
    kind : names the answer in `Options`.
    text : the question, with the numbers that matter.
    count : of what would be done; part of the answer to `many leave` and `many change`.
    items : what it is about, each in words.
    keys : of the items, where each can be answered alone: new employee numbers.
    """

    kind: QuestionKind
    text: str
    count: int
    items: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know that stands in nobody's way: a sentence, with the rows that it is about."""

    kind: NoteKind
    text: str
    count: int
    rows: tuple[int, ...] = ()


class Problems:
    """Collects problems while a file is looked at, so that one run names them all."""

    def __init__(self) -> None:
        self.counts: Counter[ProblemKind] = Counter()
        self._kept: list[Problem] = []

    def add(self, problem: Problem) -> None:
        """Note one problem."""
        self.counts[problem.kind] += 1
        if len(self._kept) < MOST_KEPT:
            self._kept.append(problem)

    def extend(self, problems: Iterable[Problem]) -> None:
        """Note several."""
        for problem in problems:
            self.add(problem)

    def include(self, others: "Problems") -> None:
        """Note everything that was noted elsewhere."""
        self.counts.update(others.counts)
        self._kept.extend(others._kept[: MOST_KEPT - len(self._kept)])

    def in_order(self) -> tuple[Problem, ...]:
        """Everything kept, by row, then in the order of the fields."""
        return tuple(sorted(self._kept, key=_place))


def _place(problem: Problem) -> tuple[int, int, str, str]:
    field = ORDER.get(problem.field or "", len(ORDER))
    return (problem.row or 0, field, problem.kind, problem.problem)
