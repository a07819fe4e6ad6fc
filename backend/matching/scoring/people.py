"""People of one side as typed columns: what the criteria and rules of a policy look at.

A cell that was not filled in is `None`, and an empty list is the same. A criterion then gives 0 for the reason "not
said". A condition on such a cell does not hold: a rule that says "must" removes the pair, one that says "must not"
leaves it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from backend.matching.scoring.hours import Hours


@dataclass(frozen=True)
class Text:
    """One text each, compared as it stands: a department, a place, the id of the manager."""

    values: tuple[str | None, ...]


@dataclass(frozen=True)
class Lists:
    """A set of texts each: interests, languages, or the ids of those a person will not be paired with."""

    values: tuple[frozenset[str] | None, ...]


@dataclass(frozen=True)
class Levels:
    """A step of a stated order each, such as a grade: `values` are positions in `order`, lowest first."""

    order: tuple[str, ...]
    values: tuple[int | None, ...]


@dataclass(frozen=True)
class WeeklyHours:
    """The hours of the week each is free, on the clock of the person's own zone."""

    values: tuple[Hours | None, ...]


@dataclass(frozen=True)
class Wishes:
    """A ranked list of ids of the other side each, best first; ids in one group are wished for equally."""

    values: tuple[tuple[frozenset[str], ...] | None, ...]


@dataclass(frozen=True)
class Competencies:
    """Competency to level each: the level wanted, for a mentee's goals, or held, for a mentor's proficiency."""

    values: tuple[Mapping[str, int] | None, ...]


@dataclass(frozen=True)
class Answers:
    """Answers to one questionnaire each, all in the same order of questions; `None` where one was left open."""

    values: tuple[tuple[float | None, ...] | None, ...]


Column = Text | Lists | Levels | WeeklyHours | Wishes | Competencies | Answers
Kind = TypeVar("Kind", Text, Lists, Levels, WeeklyHours, Wishes, Competencies, Answers)


@dataclass(frozen=True, eq=False)
class People:
    """One side of a round.

    Attributes
    ----------
    ids : distinct, in lottery order (see `backend.matching.lottery`).
    names : what each is called in sentences, parallel to `ids`.
    columns : typed columns by name, each with one value per person.

    Raises
    ------
    ValueError
        where an id stands twice, or names or a column are not as long as `ids`.
    """

    ids: tuple[str, ...]
    names: tuple[str, ...]
    columns: Mapping[str, Column]

    def __post_init__(self) -> None:
        if len(set(self.ids)) != len(self.ids):
            raise ValueError("ids: every person needs an id of their own")
        lengths = {"names": len(self.names)} | {name: len(column.values) for name, column in self.columns.items()}
        for name, length in lengths.items():
            if length != len(self.ids):
                message = f"{name}: {length} values for {len(self.ids)} people; give one each"
                raise ValueError(message)

    def __len__(self) -> int:
        return len(self.ids)

    def column(self, name: str, kind: type[Kind]) -> Kind:
        """Find the column `name`, which must be of this kind."""
        column = self.columns[name]
        if not isinstance(column, kind):
            message = f"{name}: is {type(column).__name__}, not {kind.__name__}"
            raise TypeError(message)
        return column

    def text(self, name: str, k: int) -> str | None:
        """Person `k`'s value in a `Text` column, or the name of their level in a `Levels` column."""
        column = self.columns[name]
        if isinstance(column, Levels):
            level = column.values[k]
            return None if level is None else column.order[level]
        return self.column(name, Text).values[k]

    def texts(self, name: str) -> tuple[str | None, ...]:
        """Everyone's `text`."""
        return tuple(self.text(name, k) for k in range(len(self)))

    def list(self, name: str, k: int) -> frozenset[str] | None:
        """Person `k`'s list in a `Lists` column (`None` when empty), or their `text` as a list of one."""
        column = self.columns[name]
        if isinstance(column, Lists):
            return column.values[k] or None
        value = self.text(name, k)
        return None if value is None else frozenset({value})

    def lists(self, name: str) -> tuple[frozenset[str] | None, ...]:
        """Everyone's `list`."""
        return tuple(self.list(name, k) for k in range(len(self)))
