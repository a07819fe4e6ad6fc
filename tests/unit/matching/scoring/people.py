"""People of examples, written as a coordinator would list them."""

from datetime import date
from typing import Any

from backend.matching.scoring.criteria import Criterion
from backend.matching.scoring.explanation import Contribution, Removal
from backend.matching.scoring.people import (
    Answers,
    Column,
    Competencies,
    Levels,
    Lists,
    People,
    Text,
    WeeklyHours,
    Wishes,
)
from backend.matching.scoring.policy import Policy, Programme
from backend.matching.scoring.rules import Rule
from backend.matching.scoring.scorer import ScoredPeople

GRADES = ("EO", "HEO", "SEO", "Grade 7", "Grade 6")
AUTUMN = Programme(date(2026, 10, 5), 6)
KINDS: dict[str, Any] = {
    "department": Text,
    "place": Text,
    "region": Text,
    "manager": Text,
    "interests": Lists,
    "languages": Lists,
    "not with": Lists,
    "hours": WeeklyHours,
    "wishes": Wishes,
    "goals": Competencies,
    "skills": Competencies,
    "answers": Answers,
    "level": lambda values: Levels(tuple("12345"), tuple(int(name) - 1 for name in values)),
    "grade": lambda values: Levels(GRADES, tuple(None if name is None else GRADES.index(name) for name in values)),
}


def people(*names: str, **columns: list[Any]) -> People:
    """Persons whose ids are their names in small letters; a column's spaces are written as underscores."""
    typed: dict[str, Column] = {
        name.replace("_", " "): KINDS[name.replace("_", " ")](tuple(cells)) for name, cells in columns.items()
    }
    return People(tuple(name.lower() for name in names), names, typed)


def contribution(criterion: Criterion, mentees: People, mentors: People, i: int = 0, j: int = 0) -> Contribution:
    """What a policy of one criterion says of a pair."""
    return ScoredPeople(mentees, mentors, Policy((criterion,), programme=AUTUMN)).explain(i, j).contributions[0]


def removals(
    rule: Rule, base: Criterion, mentees: People, mentors: People, i: int = 0, j: int = 0
) -> tuple[Removal, ...]:
    """What a policy with one rule removes a pair for."""
    return ScoredPeople(mentees, mentors, Policy((base,), (rule,), AUTUMN)).explain(i, j).removals
