"""An organisation from files: `position,external_cost`, `person,position` and `person,position,cost`."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from backend.kit.faults import Fault, Faults, quoted
from backend.kit.sheets.named_rows import Row, Seen, rows_of
from backend.kit.spelling import did_you_mean
from backend.succession.core.cascade import Organisation

POSITIONS = ("position", "external_cost")
PEOPLE = ("person", "position")
MOVES = ("person", "position", "cost")

COST = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,6})?")

Costs = dict[str, Decimal | None]


@dataclass(frozen=True)
class CascadeFiles:
    """The files that an organisation is read from; without `positions` nobody can be hired."""

    people: Path
    moves: Path
    positions: Path | None


def read_organisation(files: CascadeFiles, leaving: Collection[str]) -> Organisation:
    """Read who sits where, who may move where, and who is leaving.

    Raises
    ------
    BadInput
        with everything that is wrong with any of the files, and with somebody leaving who is in none of them.
    """
    faults = Faults()
    listed = None if files.positions is None else _read_positions(files.positions, faults)
    positions = Costs() if listed is None else listed
    places = _Known(positions, files.positions, faults)
    seat_of = _read_people(files.people, places, faults)
    move_cost = _read_moves(files.moves, places, _Known(seat_of, files.people, faults), faults)
    for person in leaving:
        if person not in seat_of:
            remedy = f"Name somebody of {files.people}.{did_you_mean(person, seat_of)}"
            faults.add(Fault("--leaving", None, None, f"there is no person {quoted(person)}", remedy))
    faults.fail_if_any()
    return Organisation(seat_of, positions, move_cost)


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
    row.fault(column, f"{quoted(text)} is no cost", "Write a number from 0, such as 12.5.")
    return None
