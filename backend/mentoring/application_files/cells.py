"""Cells of a file of applications, and what each says."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from backend.kit.faults import quoted
from backend.kit.spelling import did_you_mean, plain
from backend.matching.scoring.hours import DAY as MINUTES
from backend.matching.scoring.hours import Window
from backend.mentoring.core.free_time import tidy
from backend.mentoring.enrolments.application_schemas import GRAIN, FreeTime, Goal, Teaching
from backend.mentoring.files.hours_cell import hours_of
from backend.mentoring.files.misread import Misread

SEPARATOR = re.compile(r"[;\r\n|]+")
SKILL = re.compile(r"(.*?\S)\s*(?:[:=(]\s*|\s+)(?:level\s*)?([+-]?\d{1,9}(?:\.\d{1,9})?)\s*\)?", re.IGNORECASE)

GOAL_LEVEL, TEACHING_LEVEL = 3, 4
"""Taken where no level is written; the highest that there is, where a competency has fewer."""

MOST = {"goals": 10, "teaches": 30, "wishes": 10, "not_with": 30}
MOST_SEATS = 20
MOST_DIGITS = 9
LONGEST_WORDS, LONGEST_NOTE = 200, 2_000


@dataclass(frozen=True)
class Known:
    """What cells may name: competencies by plain name and code, people by number and address, in one spelling.

    Attributes
    ----------
    highest : the highest level of each competency, by its id.
    """

    competencies: Mapping[str, UUID]
    people: Mapping[str, UUID]
    highest: Mapping[UUID, int]


@dataclass(frozen=True)
class _Skill:
    """One thing of a list: as it was written, and the competency and level that it names, if any."""

    written: str
    name: str
    competency_id: UUID | None
    level: int | None


def goals_in(cell: str, known: Known) -> tuple[list[Goal], list[str]]:
    """Read what somebody wants to learn; what is no competency stays in words, which are given too.

    Raises
    ------
    Misread
    """
    goals, words = list[Goal](), list[str]()
    for each in _skills(cell, "goals", known):
        if each.competency_id is None:
            words.append(each.written)
            goals.append(Goal(words=each.written[:LONGEST_WORDS]))
        elif each.competency_id not in {goal.competency_id for goal in goals}:
            level = each.level or min(GOAL_LEVEL, known.highest[each.competency_id])
            goals.append(Goal.model_validate({"competency_id": each.competency_id, "level": level}))
    return goals, words


def teaching_in(cell: str, known: Known) -> list[Teaching]:
    """Read what somebody can teach; each must be a competency.

    Raises
    ------
    Misread
    """
    found: dict[UUID, Teaching] = {}
    for each in _skills(cell, "teaches", known):
        if each.competency_id is None:
            hint = did_you_mean(each.name, known.competencies)
            apart = " Separate several with ;" if "," in each.written else hint
            raise Misread(f"{quoted(each.written)} is no competency here", f"Write one that is listed.{apart}")
        level = each.level or min(TEACHING_LEVEL, known.highest[each.competency_id])
        found[each.competency_id] = Teaching.model_validate({"competency_id": each.competency_id, "level": level})
    return list(found.values())


def _skills(cell: str, field: str, known: Known) -> list[_Skill]:
    parts = [part.strip() for part in SEPARATOR.split(cell) if part.strip()]
    found = [skill for part in parts for skill in _apart(part, known)]
    if len(found) > MOST[field]:
        raise Misread(f"{len(found)} are named", f"Name {MOST[field]} at most.")
    return found


def _apart(part: str, known: Known) -> list[_Skill]:
    """Read one part of a list, or several where commas stand between competencies: names may have commas, too."""
    whole = _skill(part, known)
    if whole.competency_id is not None or "," not in part:
        return [whole]
    pieces = [_skill(piece.strip(), known) for piece in part.split(",") if piece.strip()]
    unknown = [each for each in pieces if each.competency_id is None]
    if len(unknown) == len(pieces):
        return [whole]
    if unknown:
        hint = did_you_mean(unknown[0].name, known.competencies)
        problem = f"{quoted(unknown[0].written)} is no competency here, and stands beside one that is"
        raise Misread(problem, f"Separate them with ;{hint}")
    return pieces


def _skill(part: str, known: Known) -> _Skill:
    identity = known.competencies.get(plain(part))
    written = SKILL.fullmatch(part)
    if identity is not None or written is None:
        return _Skill(part, part, identity, None)
    name, level = written[1], written[2]
    identity = known.competencies.get(plain(name))
    if identity is None:
        return _Skill(part, name, None, None)
    highest = known.highest[identity]
    if not level.isdigit() or not 1 <= int(level) <= highest:
        raise Misread(f"{quoted(part)} has the level {level}", f"Write a level from 1 to {highest}.")
    return _Skill(part, name, identity, int(level))


def free_time_in(cell: str) -> list[FreeTime]:
    """Read the hours of a week; what goes on after midnight belongs to the next day.

    Raises
    ------
    Misread
    """
    pieces = list[Window]()
    for window in hours_of(cell):
        if window.start % GRAIN or window.end % GRAIN:
            raise Misread(f"{quoted(cell)} is not to the quarter of an hour", "Write times such as 09:15 or 14:30.")
        pieces.append(Window(window.weekday, window.start, min(window.end, MINUTES)))
        if window.end > MINUTES:
            pieces.append(Window((window.weekday + 1) % 7, 0, window.end - MINUTES))
    return [FreeTime(weekday=each.weekday, start=each.start, end=each.end) for each in tidy(pieces)]


def seats_in(cell: str) -> int:
    """Read a count of mentees.

    Raises
    ------
    Misread
    """
    written = cell.removesuffix(".0")
    is_number = written.isascii() and written.isdigit() and len(written) <= MOST_DIGITS
    if not is_number or not 1 <= int(written) <= MOST_SEATS:
        raise Misread(f"{quoted(cell)} is no number of mentees", f"Write a whole number from 1 to {MOST_SEATS}.")
    return int(written)


def people_in(cell: str, known: Known, field: str) -> list[UUID]:
    """Read people by number or address, each once, in their order.

    Raises
    ------
    Misread
    """
    found: dict[UUID, None] = {}
    for part in re.split(r"[;,\r\n|>]+", cell):
        if part.strip():
            identity = known.people.get(plain(part))
            if identity is None:
                raise Misread(f"{quoted(part.strip())} is nobody here", "Write an employee number or a work address.")
            found[identity] = None
    if len(found) > MOST[field]:
        raise Misread(f"{len(found)} are named", f"Name {MOST[field]} at most.")
    return list(found)


def note_in(cell: str) -> str:
    """Read a note.

    Raises
    ------
    Misread
    """
    if len(cell) > LONGEST_NOTE:
        raise Misread(f"the text has {len(cell):,} characters", f"Write {LONGEST_NOTE:,} at most.")
    return cell
