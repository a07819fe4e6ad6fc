"""The reporting line: who is whose boss, within how many steps."""

from collections.abc import Iterator, Mapping

from backend.matching.scoring.pairs import barred_entries
from backend.matching.scoring.rows import Part
from backend.matching.scoring.rules import ReportingLineRule
from backend.matching.scoring.sides import Pair, Sides
from backend.matching.scoring.values import peer_rows
from backend.matching.scoring.words import number


def reporting_line_parts(rule: ReportingLineRule, sides: Sides) -> tuple[Part, ...]:
    """Remove bosses within the levels, and peers where they are barred."""
    managers = _managers(rule, sides)
    below = ((mentee, boss) for mentee in sides.mentees.ids for boss in bosses(mentee, managers, rule.levels))
    above = ((boss, mentor) for mentor in sides.mentors.ids for boss in bosses(mentor, managers, rule.levels))
    line = barred_entries(sides, {*below, *above})
    return (line, peer_rows(rule, sides)) if rule.peers == "barred" else (line,)


def _managers(rule: ReportingLineRule, sides: Sides) -> dict[str, str]:
    """Person to manager, of everyone known; people's own columns before the rule's list, mentees before mentors."""
    managers = dict(rule.managers)
    for people, column in ((sides.mentors, rule.mentor), (sides.mentees, rule.mentee)):
        said = zip(people.ids, people.texts(column), strict=True)
        managers.update((person, manager) for person, manager in said if manager is not None)
    return managers


def bosses(person: str, managers: Mapping[str, str], levels: int) -> Iterator[str]:
    """Up to `levels` bosses up the line, nearest first; a circle in the line ends it."""
    seen = {person}
    for _ in range(levels):
        boss = managers.get(person)
        if boss is None or boss in seen:
            return
        yield boss
        seen.add(boss)
        person = boss


def reporting_line_sentence(rule: ReportingLineRule, pair: Pair) -> str:
    """Say who is whose boss, and how far up."""
    managers = _managers(rule, pair.sides)
    mentee, mentor = pair.sides.mentees.ids[pair.i], pair.sides.mentors.ids[pair.j]
    for boss, (boss_name, below, name) in {
        mentor: (pair.mentor, mentee, pair.mentee),
        mentee: (pair.mentee, mentor, pair.mentor),
    }.items():
        line = list(bosses(below, managers, rule.levels))
        if boss in line:
            steps = line.index(boss) + 1
            return f"{boss_name} is {name}'s manager{f', {number(steps)} steps up' if steps > 1 else ''}."
    return f"{pair.mentee} and {pair.mentor} have the same manager."
