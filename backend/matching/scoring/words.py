"""Numbers, lists and dates in the words of a sentence."""

from collections.abc import Iterable
from datetime import date

from backend.matching.scoring.sides import Pair

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def number(count: int) -> str:
    """Spell a small number."""
    return NUMBERS[count] if count < len(NUMBERS) else str(count)


def ordinal(rank: int) -> str:
    """Spell a rank, from 0: first, second, …, number 11."""
    return ORDINALS[rank] if rank < len(ORDINALS) else f"number {rank + 1}"


def amount(value: float, noun: str) -> str:
    """Put a number before its noun, which takes an s unless it is one."""
    return f"{value:g} {noun}" if value == 1 else f"{value:g} {noun}s"


def length(minutes: int) -> str:
    """Write how long something takes: 45 minutes, 1 hour 30 minutes."""
    parts = [(minutes // 60, "hour"), (minutes % 60, "minute")]
    return " ".join(amount(value, noun) for value, noun in parts if value) or amount(0, "minute")


def listing(parts: Iterable[str], *, last: str = "and") -> str:
    """Join parts as in a sentence: a, b and c."""
    *most, end = parts
    return f"{', '.join(most)} {last} {end}" if most else end


def days(first: date, last: date) -> str:
    """Name a stretch of days: 27 Oct–2 Nov 2026."""
    start = f"{first.day}"
    if (first.year, first.month) != (last.year, last.month):
        start += f" {MONTHS[first.month - 1]}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start}–{last.day} {MONTHS[last.month - 1]} {last.year}"


def not_said(pair: Pair, column: str, mentee: object, mentor_column: str) -> str:
    """Say whose cell is empty: the mentee's where `mentee` is nothing, else the mentor's."""
    return unsaid(pair.mentor, mentor_column) if mentee else unsaid(pair.mentee, column)


def unsaid(name: str, column: str) -> str:
    """Say that a person's cell is empty."""
    return f"{column[:1].upper()}{column[1:]} of {name}: not said."
