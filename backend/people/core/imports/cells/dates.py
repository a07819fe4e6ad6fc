"""Days as people and programs write them, wherever there is only one way to understand them."""

import re
from datetime import date, timedelta
from typing import Literal

from backend.kit.faults import quoted
from backend.people.core.imports.cells.misread import Misread

DateOrder = Literal["day first", "month first"]
"""What 03/04/2024 means: 3 April, or 4 March."""

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)

SERIAL_START = date(1899, 12, 30)
"""Day 0 of a spreadsheet whose day 60, the 29 February 1900 that never was, lies behind us."""

FIRST_SERIAL, LAST_SERIAL = 18_264, 73_050
"""1950 to 2099: numbers that a spreadsheet can hardly mean otherwise in a column of days."""

SERIAL = re.compile(r"[0-9]{5}")

TIME = r"(?:[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp][Mm])?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?"

YEAR_FIRST = re.compile(rf"(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}}){TIME}")
COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
YEAR_LAST = re.compile(rf"(\d{{1,2}})([-/.])(\d{{1,2}})\2(\d{{4}}){TIME}")
SHORT_YEAR = re.compile(r"\d{1,2}([-/.])\d{1,2}\1\d{2}")
DAY_NAMED_MONTH = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th)?[-. /]+(?:of |de )?([^\W\d_]+)\.?,?[- /]+(?:de )?(\d{{4}}){TIME}"
)
NAMED_MONTH_DAY = re.compile(rf"([^\W\d_]+)\.?[- ]+(\d{{1,2}})(?:st|nd|rd|th)?,?[- ]+(\d{{4}}){TIME}")

_MONTHS = """
january jan januar janvier janv enero ene gennaio gen janeiro januari
february feb februar février fevrier févr febrero febbraio fevereiro fev februari
march mar märz maerz mrz mars marzo março marco maart mrt
april apr avril avr abril abr aprile
may mai mayo maggio mag maio mei
june jun juni juin junio giugno giu junho
july jul juli juillet juil julio luglio lug julho
august aug août aout agosto ago augustus
september sep sept septembre septiembre settembre set setembro
october oct oktober okt octobre octubre ottobre ott outubro out
november nov novembre noviembre novembro
december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro
"""

MONTHS = {name: month for month, line in enumerate(_MONTHS.split("\n")[1:-1], 1) for name in line.split()}
"""Names and short forms in English, German, French, Spanish, Italian, Portuguese and Dutch; no two months share one."""

EXAMPLE = "Write year, month and day, such as 2024-04-03."


def day_of(text: str, order: DateOrder | None = None) -> date:
    """Read a day: ISO 8601, day or month first, with the month's name, or a spreadsheet's serial number.

    Parameters
    ----------
    order : of day and month in this column, where both are numbers and the year comes last; `None` where it is not
        known: then only what can be read one way is accepted.

    Raises
    ------
    Misread
        for what is no day, one that could be two, a year of two digits, or a day before 1900 or after 2199.
    """
    line = " ".join(text.split())
    day = _year_first(line) or _year_last(line, order) or _named(line) or _serial(line)
    if day is None:
        short = bool(SHORT_YEAR.fullmatch(line))
        problem = f"{quoted(line)} has a year of two digits" if short else f"{quoted(line)} is not a day"
        raise Misread(problem, "Write the year with four digits, such as 2024-04-03." if short else EXAMPLE)
    if not EARLIEST <= day <= LATEST:
        problem = f"{quoted(line)} is not in this time"
        raise Misread(problem, f"Write a day from {EARLIEST.year} to {LATEST.year}.")
    return day


def order_shown_by(text: str) -> DateOrder | None:
    """Tell which order one cell proves: 13/04/2024 can only be day first; `None` where it proves nothing."""
    found = YEAR_LAST.fullmatch(" ".join(text.split()))
    if found is None or found[2] == ".":
        return None
    first, second = int(found[1]), int(found[3])
    if first > 12 >= second:
        return "day first"
    return "month first" if second > 12 >= first else None


def _year_first(line: str) -> date | None:
    found = YEAR_FIRST.fullmatch(line)
    if found:
        return _day(found[1], found[3], found[4], line)
    compact = COMPACT.fullmatch(line)
    return _day(compact[1], compact[2], compact[3], line) if compact else None


def _year_last(line: str, order: DateOrder | None) -> date | None:
    """Read 3.4.2024, 3/4/2024 or 3-4-2024; dots are used where the day comes first, and nowhere else."""
    found = YEAR_LAST.fullmatch(line)
    if found is None:
        return None
    first, second, year = found[1], found[3], found[4]
    shown = "day first" if found[2] == "." else order_shown_by(line)
    if shown is not None and order is not None and shown != order and found[2] != ".":
        problem = (
            f"{quoted(line)} cannot be read with the {order.replace(' first', '')} first, as the rest of this column"
        )
        raise Misread(problem, EXAMPLE)
    order = shown or order
    if order is None and int(first) != int(second):
        problem = f"{quoted(line)} could be two days"
        raise Misread(problem, f"{EXAMPLE} Or say for the column whether day or month comes first.")
    return _day(year, first, second, line) if order == "month first" else _day(year, second, first, line)


def _named(line: str) -> date | None:
    found = DAY_NAMED_MONTH.fullmatch(line)
    if found:
        day, name, year = found.groups()
    else:
        found = NAMED_MONTH_DAY.fullmatch(line)
        if found is None:
            return None
        name, day, year = found.groups()
    month = MONTHS.get(name.casefold())
    return None if month is None else _day(year, str(month), day, line)


def _serial(line: str) -> date | None:
    number = line.removesuffix(".0")
    is_serial = SERIAL.fullmatch(number) and FIRST_SERIAL <= int(number) <= LAST_SERIAL
    return SERIAL_START + timedelta(days=int(number)) if is_serial else None


def _day(year: str, month: str, day: str, line: str) -> date:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        problem = f"there is no day {quoted(line)}"
        raise Misread(problem, EXAMPLE) from None
