"""Time zones as people and HR systems write them."""

import re
from functools import lru_cache
from zoneinfo import available_timezones

from backend.kit.faults import quoted
from backend.people.core.imports.cells.misread import Misread

EXAMPLE = "Write one such as Europe/London."

NO_PLACES = frozenset({"localtime", "factory"})
"""Names in the database of time zones that mean another zone on every machine, or none."""

OFFSET = re.compile(r"(?:utc|gmt)? ?[+-] ?\d{1,2}(?::?\d{2})?")

LEADING_OFFSET = re.compile(r"\(?(?:utc|gmt) ?(?:[+-] ?\d{1,2}(?::?\d{2})?)?\)? +")

CITY_IN_BRACKETS = re.compile(r".*\(([^()]+)\)")

_ALIASES = """
Etc/UTC: utc, z, zulu, gmt standard time (utc), coordinated universal time
Europe/London: gmt standard time, bst, british summer time, uk
Europe/Berlin: w. europe standard time, mez, mesz, germany, deutschland
Europe/Paris: romance standard time, central european time, central european summer time, cest
Europe/Warsaw: central european standard time
Europe/Budapest: central europe standard time
Europe/Kyiv: fle standard time
Europe/Bucharest: gtb standard time
Europe/Istanbul: turkey standard time
Europe/Moscow: russian standard time
America/New_York: eastern standard time, eastern time, eastern, us eastern, edt
America/Chicago: central standard time, central time, us central, cdt
America/Denver: mountain standard time, mountain time, us mountain, mdt
America/Phoenix: us mountain standard time
America/Los_Angeles: pacific standard time, pacific time, pacific, us pacific, pst, pdt
America/Toronto: canada eastern
America/Mexico_City: central standard time (mexico)
America/Sao_Paulo: e. south america standard time, brasilia
America/Bogota: sa pacific standard time
America/Argentina/Buenos_Aires: argentina standard time
Africa/Johannesburg: south africa standard time
Africa/Lagos: w. central africa standard time
Africa/Nairobi: e. africa standard time
Africa/Cairo: egypt standard time
Asia/Dubai: arabian standard time
Asia/Riyadh: arab standard time
Asia/Jerusalem: israel standard time
Asia/Kolkata: india standard time, indian standard time, india
Asia/Bangkok: se asia standard time
Asia/Singapore: singapore standard time, sgt
Asia/Shanghai: china standard time
Asia/Hong_Kong: hkt
Asia/Tokyo: tokyo standard time, japan standard time, jst
Asia/Seoul: korea standard time, kst
Asia/Manila: philippines
Australia/Sydney: aus eastern standard time, aest, aedt
Australia/Brisbane: e. australia standard time
Australia/Perth: w. australia standard time, awst
Pacific/Auckland: new zealand standard time, nzst, nzdt
"""
"""Names that Windows, calendars and people use; of a name that two places share (CST, IST) there is none."""


@lru_cache(maxsize=4096)
def zone_of(text: str) -> str:
    """Read a time zone: its IANA name whatever its case, a usual other name, or a city that only one zone is named for.

    Raises
    ------
    Misread
        for what is no such name; an offset such as UTC+1 is none, for it knows no summer time.
    """
    line = " ".join(text.split()).casefold()
    bare = LEADING_OFFSET.sub("", line, count=1) if not OFFSET.fullmatch(line) else line
    inside = CITY_IN_BRACKETS.fullmatch(bare)
    for name in (line, bare, inside[1] if inside else ""):
        found = _zones().get(name.replace(" ", "_")) or _aliases().get(name) or _cities().get(name)
        if found:
            return found
    if OFFSET.fullmatch(line):
        problem = f"{quoted(text)} is an offset, which knows no summer time"
        raise Misread(problem, EXAMPLE)
    problem = f"{quoted(text)} is not a time zone"
    raise Misread(problem, EXAMPLE, line, _zones().values())


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    return {name.casefold(): name for name in sorted(available_timezones()) if name.casefold() not in NO_PLACES}


@lru_cache(maxsize=1)
def _aliases() -> dict[str, str]:
    lines = (line.split(": ", 1) for line in _ALIASES.strip().splitlines())
    return {alias: zone for zone, aliases in lines for alias in aliases.split(", ")}


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    """City, in plain words, to its zone; only where one zone alone is named for it."""
    zones: dict[str, list[str]] = {}
    for name in _zones().values():
        region, slash, rest = name.partition("/")
        if slash and region not in {"Etc", "US", "SystemV"}:
            zones.setdefault(rest.rpartition("/")[2].replace("_", " ").casefold(), []).append(name)
    return {city: names[0] for city, names in zones.items() if len(names) == 1}
