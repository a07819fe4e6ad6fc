"""What an import would do, to be looked at, agreed to and carried out."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from backend.people.core.imports.edits import EditKind, Edits, digest_of
from backend.people.core.imports.problems import Note, Problem, ProblemKind, Question
from backend.people.core.imports.told import Told


@dataclass(frozen=True)
class Plan:
    """What an import would do.

    Attributes
    ----------
    edits : everything it would do, each with before and after.
    told : the same by person: everybody who changes, or whose position does.
    unchanged : ids of people in the file about whom it says nothing new.
    missing : ids of people who are active here and not in the file, whatever becomes of them.
    problems : what has to be mended first; the first 10,000 by row.
    problem_counts : all of them, by kind.
    questions : what a person has to say yes to first.
    notes : what else to know.
    """

    edits: Edits
    told: tuple[Told, ...]
    unchanged: tuple[str, ...]
    missing: tuple[str, ...]
    problems: tuple[Problem, ...]
    problem_counts: Mapping[ProblemKind, int]
    questions: tuple[Question, ...]
    notes: tuple[Note, ...]

    @property
    def is_ready(self) -> bool:
        """Whether it can be carried out as it is."""
        return not self.problem_counts and not self.questions

    @cached_property
    def digest(self) -> str:
        """Tells whether another plan does the same, to the letter (see `digest_of`)."""
        return digest_of(self.edits)

    @cached_property
    def counts(self) -> Mapping[EditKind, int]:
        """How many people are added, changed, and so on."""
        return Counter(each.kind for each in self.told)
