"""An organisation from files: `position,external_cost`, `person,position` and `person,position,cost`."""

import csv
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from backend.kit.faults import Fault, Faults, quoted
from backend.kit.sheets.named_rows import Row, Seen, rows_of
from backend.kit.spelling import asked, closest, composed, did_you_mean, plain
from backend.succession.core.cascade import Organisation

POSITIONS = ("position", "external_cost")
PEOPLE = ("person", "position")
MOVES = ("person", "position", "cost")

LEAVING = "--leaving"
IN_QUOTES = "Put a name that holds a comma in double quotes, within those of the shell: '\"Smith, John\",Ana'."

COST = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,6})?")

WRITE_A_COST = "Write a number from 0, such as 12.5, of at most 12 digits before the point and 6 after it."

Costs = dict[str, Decimal | None]


@dataclass(frozen=True)
class CascadeFiles:
    """The files that an organisation is read from; without `positions` nobody can be hired."""

    people: Path
    moves: Path
    positions: Path | None


def read_organisation(files: CascadeFiles, leaving: Collection[str], faults: Faults) -> Organisation:
    """Read who sits where, who may move where, and who is leaving.

    Raises
    ------
    BadInput
        with everything that is wrong with any of the files, with somebody leaving who is in none of them, and with
        what was noted before.
    """
    listed = None if files.positions is None else _read_positions(files.positions, faults)
    positions = Costs() if listed is None else listed
    places = _Known(positions, files.positions, faults)
    seat_of = _read_people(files.people, places, faults)
    move_cost = _read_moves(files.moves, places, _Known(seat_of, files.people, faults), faults)
    for person in leaving:
        if person not in seat_of:
            remedy = f"Name somebody of {files.people}.{_meant(person, seat_of)}"
            faults.add(Fault(LEAVING, None, None, f"there is no person {quoted(person)}", remedy))
    faults.fail_if_any()
    return Organisation(seat_of, positions, move_cost)


def names_leaving(given: Sequence[str], faults: Faults) -> list[str]:
    """Read who leaves, from lines of CSV: names with commas between, and quotes around a name that holds a comma.

    A line without any name is a fault, such as comes of a variable of a script that was never set.
    """
    names = dict[str, None]()
    for line in given:
        try:
            cells = next(csv.reader([composed(line)], skipinitialspace=True, strict=True), [])
        except csv.Error:
            problem = f"{quoted(line)} is no line of names with commas between"
            faults.add(Fault(LEAVING, None, None, problem, IN_QUOTES))
            continue
        found = [name for cell in cells if (name := " ".join(cell.split()))]
        if not found:
            faults.add(Fault(LEAVING, None, None, f"{quoted(line)} names nobody", "Name everybody who leaves."))
        names.update(dict.fromkeys(found))
    return list(names)


def _meant(name: str, names: Collection[str]) -> str:
    """Ask for the closest name, as it is to be given; a name with a comma also when only a part of it was given."""
    near = closest(name, names)
    whole = near or next((each for each in names if plain(name) in map(plain, each.split(","))), None)
    if whole is None or not {",", '"'} & set(whole):
        return asked(() if whole is None else (whole,))
    in_quotes = '"' + whole.replace('"', '""') + '"'
    return f"{asked((in_quotes,))} {IN_QUOTES}"


@dataclass(frozen=True)
class _Known:
    """Names that other files may use: of the file that lists them all or, where none does, as they come."""

    names: Costs | dict[str, str | None]
    path: Path | None
    faults: Faults

    def name_in(self, row: Row, column: str) -> str | None:
        """Read a name; `None`, and a fault, where it is not known."""
        name = row.text(column)
        if name is None or name in self.names:
            return name
        if self.path is None:
            self.names[name] = None
            return name
        row.fault(column, f"{quoted(name)} is not in {self.path}", f"Add it there.{did_you_mean(name, self.names)}")
        return None


def _read_positions(path: Path, faults: Faults) -> Costs:
    found, seen = Costs(), Seen()
    for row in rows_of(path, POSITIONS, faults):
        position = row.text("position")
        cost = None if row.text_if_any("external_cost") is None else _cost_in(row, "external_cost")
        if position is not None and seen.is_new(row, position):
            found[position] = cost
    return found


def _read_people(path: Path, places: _Known, faults: Faults) -> dict[str, str | None]:
    found, seen, taken = dict[str, str | None](), Seen(), dict[str, int]()
    for row in rows_of(path, PEOPLE, faults):
        person, has_seat = row.text("person"), row.text_if_any("position") is not None
        seat = places.name_in(row, "position") if has_seat else None
        if person is None or not seen.is_new(row, person):
            continue
        found[person] = seat
        if seat is not None and taken.setdefault(seat, row.number) != row.number:
            remedy = "Leave one of the two, or give each a position."
            row.fault("position", f"{quoted(seat)} is taken in row {taken[seat]} already", remedy)
    return found


def _read_moves(path: Path, places: _Known, people: _Known, faults: Faults) -> dict[tuple[str, str], Decimal]:
    found, seen = dict[tuple[str, str], Decimal](), Seen()
    for row in rows_of(path, MOVES, faults, may_be_empty=True):
        person, seat = people.name_in(row, "person"), places.name_in(row, "position")
        cost = _cost_in(row, "cost")
        if person is None or seat is None or cost is None:
            continue
        if people.names[person] == seat:
            row.fault("position", "this is where this person is", "Leave the row out: staying costs nothing.")
        elif seen.is_new(row, (person, seat)):
            found[person, seat] = cost
    return found


def _cost_in(row: Row, column: str) -> Decimal | None:
    text = row.cells[column].strip()
    if COST.fullmatch(text):
        return Decimal(text)
    row.fault(column, f"{quoted(text)} is no cost", WRITE_A_COST)
    return None
