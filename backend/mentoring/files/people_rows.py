"""One side's rows of a file of people, as the policy maps them; the cells still as they are written."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from backend.kit.faults import Fault, Faults
from backend.kit.sheets.table import Table, open_table
from backend.kit.spelling import plain
from backend.mentoring.files.cells import yes_or_no
from backend.mentoring.files.limits import PEOPLE_LIMITS
from backend.mentoring.files.misread import Misread
from backend.mentoring.files.policy_tables import SideTable
from backend.mentoring.files.sides import NumberCell, WholeNumber, add_numbers, is_new_id


@dataclass(frozen=True, eq=False)
class PeopleRows:
    """Parallel lists, in the order of the file.

    Attributes
    ----------
    file : as the person named it.
    ids, names : of each person.
    rows : where each stands.
    numbers : demand and the like.
    cells : of each column asked for, by its name in the policy.
    """

    file: str
    ids: list[str] = field(default_factory=list[str])
    names: list[str] = field(default_factory=list[str])
    rows: list[int] = field(default_factory=list[int])
    numbers: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    cells: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


def read_people_rows(
    path: Path, side: SideTable, numbers: Sequence[WholeNumber], sources: Sequence[str], faults: Faults
) -> PeopleRows:
    """Read the rows that `side` takes, with the columns `sources`; a column that is missing is a fault and empty."""
    rows = PeopleRows(str(path))
    with open_table(path, faults, PEOPLE_LIMITS, sheet=side.sheet) as table:
        if table is None:
            return rows
        places = _Places(table, side, numbers, sources, faults)
        rows.numbers.update({number.name: [] for number in numbers})
        rows.cells.update({source: [] for source in sources})
        seen: dict[str, int] = {}
        for row, cells in table.rows:
            identity = places.cell(side.id, cells)
            if places.takes(row, cells) and is_new_id(identity, seen, rows.file, row, side.id, faults):
                rows.ids.append(identity)
                rows.names.append(places.name(cells) or identity)
                rows.rows.append(row)
                add_numbers(rows.numbers, places.numbers(cells), rows.file, row, faults)
                for source in sources:
                    rows.cells[source].append(places.cell(source, cells))
    if not rows.ids and side.where is not None and not faults.is_cut_short(rows.file):
        problem = f"no row says {' or '.join(side.where.values)}"
        faults.add(Fault(rows.file, None, side.where.column, problem, "Mend the column, or the policy's where."))
    return rows


class _Places:
    """Where the columns stand that a side asks for."""

    def __init__(
        self, table: Table, side: SideTable, numbers: Sequence[WholeNumber], sources: Sequence[str], faults: Faults
    ) -> None:
        self._file = table.file
        self._faults = faults
        self._side = side
        self._numbers = [(number, getattr(side, number.name)) for number in numbers]
        counted = [column for _, column in self._numbers if isinstance(column, str)]
        asked = [] if side.where is None else [side.where.column]
        self._at = {
            column: table.required(column, faults) for column in (side.id, *side.names, *counted, *asked, *sources)
        }

    def cell(self, column: str, cells: Sequence[str]) -> str:
        at = self._at[column]
        return "" if at is None else cells[at]

    def name(self, cells: Sequence[str]) -> str:
        return " ".join(filter(None, (self.cell(column, cells) for column in self._side.names)))

    def numbers(self, cells: Sequence[str]) -> list[NumberCell]:
        return [
            NumberCell(number, column, self.cell(column, cells))
            if isinstance(column, str)
            else NumberCell(number, number.name, str(column))
            for number, column in self._numbers
        ]

    def takes(self, row: int, cells: Sequence[str]) -> bool:
        """Whether the row is one of this side's; none is where the id cannot be found at all."""
        where = self._side.where
        if self._at[self._side.id] is None:
            return False
        if where is None:
            return True
        text = self.cell(where.column, cells)
        if not isinstance(where.says, bool):
            return plain(text) in map(plain, where.values)
        try:
            return (bool(text) and yes_or_no(text)) == where.says
        except Misread as error:
            self._faults.add(Fault(self._file, row, where.column, error.problem, error.remedy))
            return False
