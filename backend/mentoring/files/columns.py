"""Which columns a policy looks at, and how their cells are to be read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from backend.kit.spelling import plain

Side = Literal["mentee", "mentor"]

Kind = Literal["text", "yes or no", "list", "level", "hours", "wishes", "ids", "id", "competencies", "answers"]


@dataclass(frozen=True)
class Settings:
    """What the policy says of a column once, wherever it is used.

    Attributes
    ----------
    separator : of lists and competencies; `None` is a semicolon.
    order : of levels, lowest first.
    level : of competencies that are written without one; `None` where all need one.
    """

    separator: str | None = None
    order: tuple[str, ...] = ()
    level: int | None = None


PLAIN = Settings()


@dataclass(frozen=True)
class Reading:
    """How one typed column comes out of a table.

    Attributes
    ----------
    kind : the grammar of its cells.
    sources : columns of the table; one, or one per question for answers.
    settings : of the column.
    scale : of answers, lowest and highest.
    """

    kind: Kind
    sources: tuple[str, ...]
    settings: Settings = PLAIN
    scale: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Columns:
    """Collects what the criteria and rules of a policy look at, by the name of the typed column.

    A typed column is called after its source; where one source is read in two ways, the second says which.
    """

    settings: Mapping[str, Settings]  # by plain name
    mentee: dict[str, Reading] = field(default_factory=dict[str, Reading])
    mentor: dict[str, Reading] = field(default_factory=dict[str, Reading])

    def need(self, side: Side, kind: Kind, *sources: str, scale: tuple[float, float] = (0.0, 0.0)) -> str:
        """Ask for a typed column; the answer is its name."""
        readings = self.mentee if side == "mentee" else self.mentor
        settings = self.settings_of(sources[0])
        reading = Reading(kind, sources, settings, scale)
        title = ", ".join(sources)
        for name in (title, f"{title} ({kind})", f"{title} ({kind}, {scale[0]:g} to {scale[1]:g})"):
            if readings.setdefault(name, reading) == reading:
                return name
        raise AssertionError(title)

    def settings_of(self, source: str) -> Settings:
        """What the policy says of a column of the files."""
        return self.settings.get(plain(source), PLAIN)

    def used(self) -> Sequence[str]:
        """All columns of the files that are looked at."""
        readings = (*self.mentee.values(), *self.mentor.values())
        return sorted({source for reading in readings for source in reading.sources})
