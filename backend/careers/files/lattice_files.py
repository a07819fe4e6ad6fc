"""A lattice from files: `from,to,kind,months`, `role,competency,level` and `competency,level`."""

from dataclasses import dataclass
from pathlib import Path

from backend.careers.core.lattice import Lattice, Levels, Move
from backend.careers.files.cells import level_in, months_in
from backend.kit.faults import Fault, Faults, quoted
from backend.kit.sheets.named_rows import Seen, rows_of
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


def read_asked(files: RouteFiles, source: str, target: str, faults: Faults) -> Asked:
    """Read a lattice and what somebody holds.

    Raises
    ------
    BadInput
        with everything that is wrong with any of the files, with a role that is in none of them, and with what was
        noted before.
    """
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
    moves, seen = list[Move](), Seen()
    for row in rows_of(path, MOVES, faults):
        source, target, kind, months = row.text("from"), row.text("to"), row.text("kind"), months_in(row, "months")
        if source is None or target is None or kind is None or months is None:
            continue
        if source == target:
            row.fault("to", "this is where the move starts", "Write the role that it leads to.")
        elif seen.is_new(row, (source, target, kind)):
            moves.append(Move(source, target, kind, months))
    return tuple(moves)


def read_requirements(path: Path, faults: Faults) -> dict[str, dict[str, int]]:
    """Read what roles require."""
    required, seen = dict[str, dict[str, int]](), Seen()
    for row in rows_of(path, REQUIREMENTS, faults, may_be_empty=True):
        role, competency, level = row.text("role"), row.text("competency"), level_in(row, "level")
        if role is None or competency is None or level is None or not seen.is_new(row, (role, competency)):
            continue
        required.setdefault(role, {})[competency] = level
    return required


def read_held(path: Path, faults: Faults) -> dict[str, int]:
    """Read what somebody holds."""
    held, seen = dict[str, int](), Seen()
    for row in rows_of(path, HELD, faults, may_be_empty=True):
        competency, level = row.text("competency"), level_in(row, "level")
        if competency is not None and level is not None and seen.is_new(row, competency):
            held[competency] = level
    return held
