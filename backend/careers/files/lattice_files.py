"""A lattice from files: `from,to,kind,months`, `role,competency,level` and `competency,level`."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from pathlib import Path

from backend.careers.core.lattice import Lattice, Levels, Move
from backend.careers.files.rows import Row, rows_of
from backend.kit.faults import Fault, Faults, quoted
from backend.kit.spelling import did_you_mean

MOVES = ("from", "to", "kind", "months")
REQUIREMENTS = ("role", "competency", "level")
HELD = ("competency", "level")


@dataclass(frozen=True)
class RouteFiles:
    """The files that routes are found in."""

    moves: Path
    requirements: Path
    held: Path


@dataclass(frozen=True)
class Asked:
    """What somebody asks: the lattice, what they hold, where they are and where they want to be."""

    lattice: Lattice
    held: Levels
    source: str
    target: str


def read_asked(files: RouteFiles, source: str, target: str) -> Asked:
    """Read a lattice and what somebody holds.

    Raises
    ------
    BadInput
        with everything that is wrong with any of the files, and with a role that is in none of them.
    """
    faults = Faults()
    moves = read_moves(files.moves, faults)
    required = read_requirements(files.requirements, faults)
    held = read_held(files.held, faults)
    faults.fail_if_any()
    lattice = Lattice(moves, required)
    for option, role in (("--from", source), ("--to", target)):
        if role not in lattice.roles:
            remedy = f"Name a role of {files.moves} or {files.requirements}.{did_you_mean(role, lattice.roles)}"
            faults.add(Fault(option, None, None, f"there is no role {quoted(role)}", remedy))
    faults.fail_if_any()
    return Asked(lattice, held, source, target)


def read_moves(path: Path, faults: Faults) -> tuple[Move, ...]:
    """Read which moves there are; the same one twice is a fault."""
    moves, seen = list[Move](), _Seen()
    for row in rows_of(path, MOVES, faults):
        source, target, kind, months = row.text("from"), row.text("to"), row.text("kind"), row.months("months")
        if source is None or target is None or kind is None or months is None:
            continue
        if source == target:
            row.fault("to", "this is where the move starts", "Write the role that it leads to.")
        elif seen.is_new(row, (source, target, kind)):
            moves.append(Move(source, target, kind, months))
    return tuple(moves)


def read_requirements(path: Path, faults: Faults) -> dict[str, dict[str, int]]:
    """Read what roles require."""
    required, seen = dict[str, dict[str, int]](), _Seen()
    for row in rows_of(path, REQUIREMENTS, faults, may_be_empty=True):
        role, competency, level = row.text("role"), row.text("competency"), row.level("level")
        if role is None or competency is None or level is None or not seen.is_new(row, (role, competency)):
            continue
        required.setdefault(role, {})[competency] = level
    return required


def read_held(path: Path, faults: Faults) -> dict[str, int]:
    """Read what somebody holds."""
    held, seen = dict[str, int](), _Seen()
    for row in rows_of(path, HELD, faults, may_be_empty=True):
        competency, level = row.text("competency"), row.level("level")
        if competency is not None and level is not None and seen.is_new(row, competency):
            held[competency] = level
    return held


@dataclass(frozen=True)
class _Seen:
    """Where things stood first, so that none stands twice."""

    rows: dict[Hashable, int] = field(default_factory=dict[Hashable, int])

    def is_new(self, row: Row, key: Hashable) -> bool:
        """Whether something stands for the first time; if not, it is a fault."""
        first = self.rows.setdefault(key, row.number)
        if first != row.number:
            row.fault(None, f"this stands in row {first} already", "Leave one of the two.")
        return first == row.number
