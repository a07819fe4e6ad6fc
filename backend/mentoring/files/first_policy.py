"""A first policy for a file of people, guessed from its columns, for the coordinator to edit."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from backend.kit.faults import printable
from backend.kit.spelling import plain
from backend.kit.toml_tables import path_of, text_of
from backend.mentoring.files.cells import Spelling, competencies_of, wishes_of
from backend.mentoring.files.column_guesses import ColumnGuesses, categories, distinct, mostly
from backend.mentoring.files.hours_cell import hours_of
from backend.mentoring.files.sides import CAPACITY, DEMAND, MINIMUM, PRIORITY, WholeNumber
from backend.mentoring.files.zones import zone_of

HEAD = """\
# A first policy, guessed from the columns of {file}. Read it through and change what is not meant so.
# column, mentee and mentor name columns of your files; weights are points; whatever follows a # is for you alone.
"""


def first_policy(path: Path, start: date | None = None) -> str:
    """Write a policy that `read_policy` accepts as it is.

    `start` is the first day of the programme, the next Monday by default. Both sides are taken to have the columns of
    this file; a column such as "role" that says mentee and mentor tells them apart.

    Raises
    ------
    BadInput
        where `path` is no table.
    """
    guesses = ColumnGuesses.of(path)
    parts = [*_sides(guesses), *_hours(guesses, start or _next_monday()), *_goals(guesses), *_wishes(guesses)]
    parts += [*_levels(guesses), *_values(guesses), *_managers(guesses)]
    if not any("weight" in part for part in parts):
        parts.append(_same_for_all(guesses))
    left = [printable(column) for column in guesses.cells if column not in guesses.taken]
    rest = [f"# Columns that are looked at nowhere: {', '.join(left)}.\n"] if left else []
    return "\n".join([HEAD.format(file=printable(path.name)), *parts, *rest])


def _sides(guesses: ColumnGuesses) -> Iterator[str]:
    identity, role = _id(guesses), guesses.take("role", "mentor", "type", accepts=_tells_sides)
    names = _names(guesses)
    zone = guesses.take("time zone", "timezone", "zone", "tz", accepts=mostly(zone_of))
    lines = [f"id = {text_of(identity)} # tells people apart"]
    lines += [f"name = [{', '.join(map(text_of, names))}]"] if names else []
    lines += [f"zone = {text_of(zone)}"] if zone else []
    lines += ['default_zone = "Europe/London" # of those who name none']
    mentees = [
        _number(guesses, DEMAND, "how many mentors each wants", "demand", "mentors wanted"),
        _number(guesses, PRIORITY, "rounds in which each was left out before", "priority", "left out"),
    ]
    mentors = [
        _number(guesses, CAPACITY, "seats of each", "capacity", "seat", "max mentee", "number of mentee"),
        _number(guesses, MINIMUM, "seats of each that must be filled", "minimum", "at least"),
    ]
    for side, numbers in ("mentee", mentees), ("mentor", mentors):
        yield "\n".join([f"[{side}s]", *lines, *_where(guesses, role, side), *numbers, ""])


def _id(guesses: ColumnGuesses) -> str:
    """Find what tells people apart; the first column where nothing does."""
    exact = (
        "id",
        "employee id",
        "person id",
        "staff id",
        "user id",
        "staff number",
        "employee number",
        "personnel number",
    )
    for column, cells in guesses.cells.items():
        if plain(column) in exact and distinct(cells):
            guesses.taken.add(column)
            return column
    found = guesses.take("email", "e mail", "mail", "username", "user", accepts=distinct) or guesses.take_any(distinct)
    return found or next(iter(guesses.cells), "id")


def _names(guesses: ColumnGuesses) -> list[str]:
    first = guesses.take("first name", "given name", "forename")
    last = guesses.take("last name", "surname", "family name")
    whole = None if first or last else guesses.take("name", "full name")
    return [column for column in (first, last, whole) if column]


def _tells_sides(cells: Sequence[str]) -> bool:
    return {"mentee", "mentor"} <= set(map(plain, cells))


def _where(guesses: ColumnGuesses, role: str | None, side: str) -> Iterator[str]:
    if role is not None:
        both = [value for value in guesses.values(role) if plain(value) == "both"]
        values = ", ".join(map(text_of, [side, *both]))
        yield f"where = {{ column = {text_of(role)}, is = [{values}] }}"


def _number(guesses: ColumnGuesses, number: WholeNumber, meaning: str, *words: str) -> str:
    column = guesses.take(*words, accepts=mostly(number.read))
    value = str(number.default) if column is None else text_of(column)
    return f"{number.name} = {value} # {meaning}: a number, or the column that says it"


def _criterion(name: str, kind: str, weight: int, *settings: str) -> str:
    head = [f"[criteria.{path_of((name,))}]", f'kind = "{kind}"', f"weight = {weight}"]
    return "\n".join([*head, *settings, ""])


def _both(column: str) -> str:
    return f"column = {text_of(column)}"


def _hours(guesses: ColumnGuesses, start: date) -> Iterator[str]:
    column = guesses.take("hour", "availab", "free time", "when", accepts=mostly(hours_of))
    if column is not None:
        yield f"[programme]\nstart = {start} # the first day; hours are compared in the weeks from there\nweeks = 26\n"
        yield _criterion(
            "time together", "availability", 20, _both(column), "wanted = 90 # minutes a week for full points"
        )


def _goals(guesses: ColumnGuesses) -> Iterator[str]:
    levels = mostly(lambda text: competencies_of(text, None, 3, Spelling()))
    goals = guesses.take("goal", "wants to learn", "learn", "development", accepts=levels)
    skills = guesses.take("competenc", "proficienc", "skill", "expertise", "strength", accepts=levels)
    for column, meaning in (goals, "level wanted"), (skills, "level held"):
        if column is not None:
            yield f"[columns.{path_of((column,))}]\nlevel = 3 # the {meaning} where none is written\n"
    if goals or skills:
        mentee, mentor = text_of(goals or skills or ""), text_of(skills or goals or "")
        yield _criterion("goals", "goals", 30, f"mentee = {mentee}", f"mentor = {mentor}")


def _wishes(guesses: ColumnGuesses) -> Iterator[str]:
    refused = guesses.take("not with", "exclude", "avoid")
    wished = guesses.take("wish", "preference", "preferred", "ranking", accepts=mostly(wishes_of))
    if wished is not None:
        yield _criterion("wish of the mentee", "wish", 15, 'by = "mentee"', _both(wished))
    if refused is not None:
        yield f'[rules."not with"]\nkind = "not with"\n{_both(refused)}\n'


def _levels(guesses: ColumnGuesses) -> Iterator[str]:
    column = guesses.take("grade", "level", "band", "seniority", accepts=categories)
    if column is not None:
        order = ", ".join(map(text_of, _in_order(guesses.values(column))))
        yield f"[columns.{path_of((column,))}]\norder = [{order}] # CHECK: lowest first\n"
        gaps = 'values = { "1" = 0.75, "2" = 1 } # how many levels the mentor stands above'
        yield _criterion("levels above", "level gap", 10, _both(column), gaps)


def _in_order(levels: Sequence[str]) -> list[str]:
    """Put levels in the order of their numbers where all have one, else as they come; each in one spelling."""
    spelling = Spelling()
    once = list(dict.fromkeys(map(spelling.of, levels)))
    numbers = {level: re.findall(r"\d+", level) for level in once}
    return sorted(once, key=lambda level: int(numbers[level][0])) if all(numbers.values()) else once


def _values(guesses: ColumnGuesses) -> Iterator[str]:
    language = guesses.take("language")
    if language is not None:
        yield _criterion("shared language", "shared language", 5, _both(language))
    region = guesses.take("region", "country")
    place = guesses.take("location", "office", "city", "site", "place")
    if place is not None:
        regions = [f"region = {text_of(region)}"] if region else []
        yield _criterion("same place", "location", 5, _both(place), *regions)
    for column in iter(lambda: guesses.take("interest", "topic", "hobb"), None):
        yield _criterion(f"shared {plain(column)}", "shared values", 5, _both(column))
    for column in iter(lambda: guesses.take("profession", "function", "discipline", "track", "field"), None):
        yield _criterion(f"same {plain(column)}", "same value", 10, _both(column))
    for column in iter(lambda: guesses.take("organi", "department", "unit", "division", "team"), None):
        yield _criterion(f"another {plain(column)}", "different value", 5, _both(column))


def _managers(guesses: ColumnGuesses) -> Iterator[str]:
    column = guesses.take("manager", "line manager", "boss", "supervisor", "reports to")
    if column is not None:
        head = '[rules."not in one reporting line"]\nkind = "reporting line"'
        yield f"{head}\n{_both(column)} # the id of the manager\nlevels = 2\n"


def _same_for_all(guesses: ColumnGuesses) -> str:
    """Write a criterion where no column suggests one: a value in common, or nothing that tells pairs apart."""
    column = guesses.take_any(categories)
    if column is not None:
        return _criterion(f"same {plain(column)}", "same value", 10, _both(column))
    return _criterion("anybody", "different value", 1, _both(next(iter(guesses.cells), "id")))


def _next_monday() -> date:
    today = datetime.now(tz=UTC).date()
    return today + timedelta(days=7 - today.weekday())
