"""Small organisations, and files that say something of them: sensible, contradictory, and nonsense."""

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

from backend.people.core.imports.mapping import MappedColumn, Mapping
from backend.people.core.imports.options import Options
from backend.people.core.imports.organisation import Organisation, OrgUnit, Person, Position, Role
from backend.people.core.imports.parsing import Parsed, parse_rows

TODAY = date(2025, 3, 1)
NUMBERS = [str(number) for number in range(1, 10)]
NAMES = ["Ada", "Bo", "Cy", "Di"]
UNITS = {"OPS": OrgUnit("OPS", "Operations"), "HR": OrgUnit("HR", "People")}
ROLES = {"PILOT": Role("PILOT", "Pilot"), "CLERK": Role("CLERK", "Clerk")}
ZONES = ["Europe/Rome", "Africa/Lagos"]


@dataclass(frozen=True)
class File:
    """Columns, and rows of as many cells, with the numbers that a spreadsheet gives them."""

    fields: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]

    def parsed(self) -> Parsed:
        mapping = Mapping(tuple(MappedColumn(field, field, "day first") for field in self.fields))
        return parse_rows(self.rows, self.fields, mapping, today=TODAY)

    def cells(self) -> list[dict[str, str]]:
        return [dict(zip(self.fields, cells, strict=True)) for _, cells in self.rows]


@st.composite
def organisations(draw: st.DrawFn) -> Organisation:
    numbers = draw(st.lists(st.sampled_from(NUMBERS), unique=True, max_size=7))
    positions = {
        f"S{k}": Position(f"S{k}", f"Seat {k}", draw(st.sampled_from([None, *ROLES])), "OPS") for k in range(3)
    }
    free = list(positions)
    people: dict[str, Person] = {}
    for number in numbers:
        here = [person.id for person in people.values() if person.state == "active"]
        left_on = draw(st.none() | st.just(date(2024, 1, 31)))
        seat = draw(st.sampled_from([None, *free])) if left_on is None else None
        free = [code for code in free if code != seat]
        people[f"id{number}"] = Person(
            id=f"id{number}",
            number=number,
            name=draw(st.sampled_from(NAMES)),
            email=f"p{number}@x.org",
            org_unit=draw(st.sampled_from(list(UNITS))),
            time_zone=draw(st.sampled_from(ZONES)),
            languages=tuple(draw(st.lists(st.sampled_from(["en", "de"]), unique=True))),
            location=draw(st.sampled_from(["", "Rome"])),
            manager=draw(st.none() | st.sampled_from(here)) if here and left_on is None else None,
            position=seat,
            joined_on=draw(st.none() | st.just(date(2020, 1, 1))),
            state="active" if left_on is None else "left",
            left_on=left_on,
        )
    return Organisation(people, UNITS, ROLES, positions)


days = st.integers(-400, 40).map(lambda k: (TODAY + timedelta(days=k)).isoformat())

CELLS: dict[str, st.SearchStrategy[str]] = {
    "number": st.sampled_from([*NUMBERS, "11", "12"]),
    "name": st.sampled_from(["", *NAMES]),
    "email": st.sampled_from(["", *(f"p{number}@x.org" for number in [*NUMBERS, 11, 12])]),
    "manager": st.sampled_from(["", *NUMBERS, "11", "p1@x.org", "p2@x.org", "Ada"]),
    "org_unit": st.sampled_from(["", "OPS", "people", "Fleet", "fleet", "Fleet!"]),
    "location": st.sampled_from(["", "Rome", "Oslo"]),
    "time_zone": st.sampled_from(["", *ZONES, "europe/oslo"]),
    "languages": st.sampled_from(["", "en", "en; de", "Italian"]),
    "position": st.sampled_from(["", "S0", "S1", "s2", "S9"]),
    "position_title": st.sampled_from(["", "Chief", "Seat 0"]),
    "role": st.sampled_from(["", "pilot", "CLERK", "Diver"]),
    "joined_on": st.sampled_from(["", "2020-01-01", "13/04/2021"]),
    "left_on": st.one_of(st.just(""), st.just(""), days),
    "state": st.sampled_from(["", "active", "active", "left"]),
}
"""What a sensible file says; references may still lead nowhere, or round in circles."""


@st.composite
def files(draw: st.DrawFn, cells: dict[str, st.SearchStrategy[str]] = CELLS) -> File:
    others = draw(st.lists(st.sampled_from([field for field in CELLS if field != "number"]), unique=True))
    fields = ("number", *others)
    numbers = draw(st.lists(cells["number"], unique=draw(st.booleans()), max_size=7))
    rows = [(number, *(draw(cells[field]) for field in others)) for number in numbers]
    return File(fields, tuple(enumerate(rows, 2)))


@st.composite
def sensible_files(draw: st.DrawFn) -> File:
    """Give a file that is seldom at fault: nobody stands in it twice, and whoever leads stands above whom they lead."""
    file = draw(files())
    fields = ("number", "name", "email", *(f for f in file.fields if f not in {"number", "name", "email"}))
    numbers = draw(st.lists(CELLS["number"], unique=True, min_size=1, max_size=7))
    seats = draw(st.permutations(["", "S0", "S1", "s2", "S9", "", "S8"]))
    rows = []
    for place, number in enumerate(numbers):
        cells = {field: draw(CELLS[field]) for field in fields}
        cells.update(number=number, name=draw(st.sampled_from(NAMES)), email=f"p{number}@x.org", position=seats[place])
        cells.update(manager=draw(st.sampled_from(["", *numbers[:place]])))
        rows.append(tuple(cells[field] for field in fields))
    return File(fields, tuple(enumerate(rows, 2)))


def options(*, missing_leave: bool = False) -> Options:
    """Say yes to everything."""
    return Options(
        today=TODAY,
        missing_left_on=TODAY if missing_leave else None,
        create=frozenset({"org_units", "roles", "positions"}),
        new_numbers="all",
        org_unit="OPS",
        most_leaving=1,
        most_changing=1,
    )
