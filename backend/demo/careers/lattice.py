"""The moves that Tidewell knows: up each ladder, from one track to the other, and across families."""

from collections.abc import Iterator
from decimal import Decimal

from backend.careers.core.framework import MoveKind
from backend.careers.core.lattice import Move

UP = {"E1": 12, "C1": 18, "C2": 30, "C3": 36, "C4": 48, "M4": 36, "M5": 48, "M6": 60}
"""Months that people typically spend on a rung before they are promoted from it."""

ABOVE = {"E1": "C1", "C1": "C2", "C2": "C3", "C3": "C4", "C4": "C5", "M4": "M5", "M5": "M6"}
"""The next rung of the same ladder; from the entry it is the first of the individual contributors."""

SWITCHES = (("C3", "M4", 24), ("C4", "M4", 18), ("C5", "M5", 24), ("M4", "C4", 12), ("M5", "C5", 18))
"""From the one track to the other, and back: leading is another trade, and may be left again."""

LATERAL = (
    ("CAR-C1", "WRI-C1", 12),
    ("CAR-C2", "WRI-C2", 12),
    ("CAR-C3", "WRI-C3", 18),
    ("CAR-C2", "SYS-C1", 15),
    ("CAR-C3", "SYS-C2", 18),
    ("CAR-C2", "SAL-C2", 15),
    ("CAR-C2", "DES-C1", 15),
    ("CAR-C3", "FIE-C2", 18),
    ("CAR-M4", "FIE-M4", 24),
    ("CAR-M5", "SYS-M5", 30),
    ("WRI-C2", "DES-C2", 18),
    ("WRI-C2", "HRP-C2", 18),
    ("WRI-C3", "CAR-C3", 15),
    ("SYS-C1", "SWE-C1", 12),
    ("SYS-C2", "SWE-C2", 15),
    ("SYS-C3", "SWE-C3", 18),
    ("SYS-M5", "SWE-M5", 30),
    ("SWE-C2", "SYS-C2", 12),
    ("SWE-C1", "DAT-C1", 12),
    ("SWE-C2", "DAT-C2", 15),
    ("SWE-C3", "DAT-C3", 18),
    ("SWE-M4", "DAT-M4", 24),
    ("DAT-C2", "SWE-C2", 12),
    ("DAT-C3", "SWE-C3", 15),
    ("DAT-C4", "SWE-C4", 24),
    ("DAT-C2", "FIN-C2", 18),
    ("DAT-M5", "SWE-M5", 24),
    ("FIE-C1", "INS-C1", 12),
    ("FIE-C2", "INS-C2", 15),
    ("FIE-C2", "PLA-C2", 15),
    ("FIE-C3", "SAL-C3", 18),
    ("FIE-C4", "DAT-C3", 30),
    ("FIE-M4", "PLA-M4", 18),
    ("INS-C2", "SWE-C2", 18),
    ("INS-C3", "FIE-C3", 15),
    ("INS-M5", "FIE-M5", 24),
    ("DES-C2", "SWE-C2", 18),
    ("PLA-C2", "FIN-C2", 18),
    ("PLA-C3", "SAL-C3", 18),
    ("SAL-C2", "CAR-C2", 12),
    ("SAL-C2", "PLA-C2", 15),
    ("FIN-C2", "DAT-C2", 18),
    ("FIN-C2", "PLA-C2", 15),
    ("HRP-C2", "WRI-C2", 12),
    ("HRP-C2", "CAR-C2", 12),
)
"""Into another family for good, as a rule on the same rung."""

ROTATIONS = (
    ("CAR-C2", "FIE-C2", 6),
    ("FIE-C2", "CAR-C2", 6),
    ("SWE-C3", "DAT-C3", 6),
    ("DAT-C3", "SWE-C3", 6),
    ("INS-C3", "SWE-C3", 9),
    ("SWE-C3", "INS-C3", 9),
    ("FIE-M4", "CAR-M4", 9),
    ("SWE-M4", "INS-M4", 12),
    ("FIN-C3", "PLA-C3", 6),
    ("HRP-C3", "WRI-C3", 6),
)
"""For some months, with the way back held open."""

PROJECTS = (
    ("CAR-C3", "DAT-C2", 9),
    ("CAR-C3", "DES-C2", 9),
    ("CAR-C4", "SYS-C3", 9),
    ("SWE-C2", "FIE-C2", 6),
    ("DAT-C2", "FIE-C2", 6),
    ("FIE-C3", "INS-C3", 9),
    ("INS-C4", "DAT-C4", 12),
    ("DES-C3", "SAL-C3", 6),
)
"""By way of a project in which people do the other work beside their own."""


def moves_of(family: str, *, takes_trainees: bool) -> Iterator[Move]:
    """Give the moves within a family, from the lowest rung up, and to the executives."""
    for rung, above in ABOVE.items():
        if rung != "E1" or takes_trainees:
            yield _move(f"{family}-{rung}", f"{family}-{above}", MoveKind.PROMOTION, UP[rung])
    for source, target, months in SWITCHES:
        yield _move(f"{family}-{source}", f"{family}-{target}", MoveKind.TRACK_SWITCH, months)
    yield _move(f"{family}-M6", "EXE-M7", MoveKind.PROMOTION, UP["M6"])


def moves_across() -> Iterator[Move]:
    """Give the moves between families, and the last one up."""
    for kind, moves in (
        (MoveKind.LATERAL, LATERAL),
        (MoveKind.ROTATION, ROTATIONS),
        (MoveKind.PROJECT, PROJECTS),
    ):
        for source, target, months in moves:
            yield _move(source, target, kind, months)
    yield _move("EXE-M7", "EXE-M8", MoveKind.PROMOTION, 72)


def _move(source: str, target: str, kind: MoveKind, months: int) -> Move:
    return Move(source, target, kind, Decimal(months))
