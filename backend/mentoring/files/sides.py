"""The two sides of a round as scored files list them: ids, and a few whole numbers each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from backend.kit.faults import Fault, Faults, quoted
from backend.kit.sheets.table import open_table
from backend.mentoring.files.limits import MOST_SEATS, PEOPLE_LIMITS
from backend.mentoring.files.misread import Misread

WHOLE = re.compile(r"([0-9]+)(?:\.0*)?")

NUMERIC = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")


@dataclass(frozen=True)
class WholeNumber:
    """A column of whole numbers that may be missing.

    Attributes
    ----------
    name : of the column.
    default : where the column is missing or a cell empty.
    least : the smallest number allowed.
    remedy : what to write, a sentence.
    """

    name: str
    default: int
    least: int
    remedy: str

    def read(self, text: str) -> int:
        """Read one cell; `2.0`, as some programs write a 2, counts as 2.

        Raises
        ------
        Misread
            for what is no whole number, or below `least` or above `MOST_SEATS`.
        """
        if not text:
            return self.default
        whole = WHOLE.fullmatch(text)
        if whole is None:
            raise Misread(self._objection(text), self.remedy)
        number = int(whole[1].lstrip("0")[:12] or "0")
        if number < self.least:
            problem = f"{quoted(text)} is below {self.least}"
            raise Misread(problem, self.remedy)
        if number > MOST_SEATS:
            problem = f"{quoted(text)} is above {MOST_SEATS:,}"
            raise Misread(problem, self.remedy)
        return number

    @staticmethod
    def _objection(text: str) -> str:
        if text.startswith("-") and NUMERIC.fullmatch(text):
            return f"{quoted(text)} is negative"
        return f"{quoted(text)} is not a whole number"


DEMAND = WholeNumber("demand", 1, 1, "Write how many mentors are wanted, such as 1.")
PRIORITY = WholeNumber("priority", 0, 0, "Write 0, or how often this mentee was left out before, such as 1.")
CAPACITY = WholeNumber("capacity", 1, 1, "Leave the mentor out, or give at least 1 seat, such as 2.")
MINIMUM = WholeNumber("minimum", 0, 0, "Write how many seats must be filled, such as 0 or 1.")


@dataclass(frozen=True, eq=False)
class Side:
    """People of one side, in the order of their file.

    Attributes
    ----------
    file : in which they are listed.
    position : of each id.
    numbers : a list per column, parallel to the ids.
    """

    file: str
    position: dict[str, int]
    numbers: dict[str, list[int]]

    @classmethod
    def named_in(cls, scores: Path) -> "Side":
        """Nobody yet: the side is everybody whom the file of scores names."""
        return cls(str(scores), {}, {})


class NumberCell(NamedTuple):
    """One person's number: what it is for, the column it stands in, and the cell."""

    number: WholeNumber
    column: str
    text: str


def read_side(path: Path, numbers: Sequence[WholeNumber], faults: Faults) -> Side:
    """Read one side: the column `id`, and `numbers` where they are there. What is at fault counts as its default."""
    side = Side(str(path), {}, {number.name: [] for number in numbers})
    with open_table(path, faults, PEOPLE_LIMITS) as table:
        if table is None:
            return side
        id_at = table.required("id", faults)
        places = [(number, table.optional(number.name, faults)) for number in numbers]
        if id_at is None:
            return side
        rows: dict[str, int] = {}
        for row, cells in table.rows:
            if is_new_id(cells[id_at], rows, side.file, row, "id", faults):
                side.position[cells[id_at]] = len(side.position)
                texts = [NumberCell(number, number.name, "" if at is None else cells[at]) for number, at in places]
                add_numbers(side.numbers, texts, side.file, row, faults)
    return side


def is_new_id(identity: str, rows: dict[str, int], file: str, row: int, column: str, faults: Faults) -> bool:
    """Whether `identity` says who somebody is for the first time; a fault if not. `rows` keeps where each stands."""
    first = rows.setdefault(identity, row)
    if not identity:
        faults.add(Fault(file, row, column, "there is no id", "Give everyone an id of their own."))
    elif first != row:
        problem = f"{quoted(identity)} stands in row {first} already"
        faults.add(Fault(file, row, column, problem, "Keep one of the rows."))
    return bool(identity) and first == row


def add_numbers(
    numbers: dict[str, list[int]], cells: Sequence[NumberCell], file: str, row: int, faults: Faults
) -> None:
    """Add one person's numbers, the default where a cell is at fault."""
    for number, column, text in cells:
        try:
            value = number.read(text)
        except Misread as error:
            faults.add(Fault(file, row, column, error.problem, error.remedy))
            value = number.default
        numbers[number.name].append(value)
    if "minimum" in numbers and numbers["minimum"][-1] > numbers["capacity"][-1]:
        column = next(cell.column for cell in cells if cell.number.name == "minimum")
        problem = f"{numbers['minimum'][-1]} seats must be filled, but there are {numbers['capacity'][-1]}"
        faults.add(Fault(file, row, column, problem, "Lower the minimum or raise the capacity."))
