"""Scores as people write them, exact decimals, and as the engine wants them, whole numbers of one unit."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from backend.kit.faults import quoted
from backend.matching.scores import LISTED_SCORE_LIMIT, IntArray
from backend.mentoring.files.misread import Misread

PLAIN = r"(?:(?=[^\n]{1,19}(?:\n|\Z))[0-9]{1,9}(?:\.[0-9]+)?|0\.0{0,18}[0-9]{1,18})"
"""At most 18 digits that count, 36 places, and below the limit: all that most files hold."""

PLAIN_LINES = re.compile(rf"{PLAIN}(?:\n{PLAIN})*")

PLAIN_NUMBER = re.compile(PLAIN)

NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,6})?")

DECIMAL_COMMA = re.compile(r"[+-]?[0-9]+,[0-9]+")

NOT_FINITE = re.compile(r"[+-]?(?:nan|inf|infinity|∞)", re.IGNORECASE)

MOST_DIGITS = 18
"""Digits kept of a score, so that they fit into 64 bits; also the most decimals a unit may have."""

MOST_PLACES = 36
"""Places after the point that are told apart: a score has 18 digits, the first of them within 18 places."""

WRITE_A_SCORE = "Write a number from 0 to 1,000,000,000, such as 4.5."


@dataclass(frozen=True, eq=False)
class Scaled:
    """Whole numbers of one unit.

    Attributes
    ----------
    values : `(k,)`, at most `LISTED_SCORE_LIMIT`.
    decimals : the unit is `10**-decimals`.
    rounded_by : the largest difference to what was written, in the units of the file; 0 where all is exact.
    """

    values: IntArray
    decimals: int
    rounded_by: Decimal

    def with_zeros(self, count: int) -> "Scaled":
        """Append numbers that are 0."""
        return replace(self, values=np.concatenate((self.values, np.zeros(count, np.int64))))


class Decimals:
    """Decimal numbers read so far, each an integer of 18 digits and the count of its decimals."""

    def __init__(self) -> None:
        self._digits: list[IntArray] = []
        self._places: list[NDArray[np.int8]] = []

    def extend(self, texts: Sequence[str]) -> dict[int, Misread]:
        """Add numbers; those that are no score count as 0 and come back by position, with what is wrong."""
        misread: dict[int, Misread] = {}
        lines = "\n".join(texts)
        if PLAIN_LINES.fullmatch(lines) and lines.count("\n") == len(texts) - 1:
            digits = list(map(int, lines.replace(".", "").split("\n")))
            places = _places_of_lines(lines, len(texts))
        else:
            numbers = [_noted(text, k, misread) for k, text in enumerate(texts)]
            digits, places = [number[0] for number in numbers], [number[1] for number in numbers]
        self._digits.append(np.array(digits, np.int64))
        self._places.append(np.array(places, np.int8))
        return misread

    def scaled(self) -> Scaled:
        """All numbers in the smallest unit that one of them uses, or the smallest that the largest still allows.

        Where the unit had to be larger than some number asks for, that number is rounded half to even.
        """
        digits = np.concatenate([np.empty(0, np.int64), *self._digits])
        places = np.concatenate([np.empty(0, np.int8), *self._places])
        used = [int(place) for place in np.unique(places)]
        largest = max(
            (Decimal(int(digits[places == place].max())).scaleb(-place) for place in used), default=Decimal(0)
        )
        decimals = min(max(used, default=0), MOST_DIGITS)
        while decimals and largest.scaleb(decimals) > LISTED_SCORE_LIMIT:
            decimals -= 1
        values = np.zeros(len(digits), np.int64)
        off = [Decimal(0)]
        for place in used:
            among = places == place
            values[among], error = _in_unit(digits[among], place, decimals)
            off.append(error)
        while decimals and not np.any(values % 10):
            values, decimals = values // 10, decimals - 1
        return Scaled(values, decimals, max(off))


def _in_unit(digits: IntArray, places: int, decimals: int) -> tuple[IntArray, Decimal]:
    """Numbers with `places` decimals rounded half to even to `decimals`, and by how much at most."""
    surplus = places - decimals
    if surplus <= 0:
        return digits * 10**-surplus, Decimal(0)
    if surplus > MOST_DIGITS:  # below half a unit, whatever the digits
        return np.zeros_like(digits), Decimal(int(digits.max())).scaleb(-places)
    unit = 10**surplus
    whole, rest = np.divmod(digits, unit)
    up = (rest > unit - rest) | ((rest == unit - rest) & (whole % 2 == 1))
    error = np.where(up, unit - rest, rest)
    return whole + up, Decimal(int(error.max())).scaleb(-places)


def _places_of_lines(lines: str, count: int) -> NDArray[np.int8]:
    """Count the characters after the point in each line."""
    characters = np.frombuffer(lines.encode(), np.uint8)
    ends = np.append(np.flatnonzero(characters == ord("\n")), len(characters))
    points = np.flatnonzero(characters == ord("."))
    line = np.searchsorted(ends, points)
    places = np.zeros(count, np.int8)
    places[line] = ends[line] - points - 1
    return places


def _noted(text: str, position: int, misread: dict[int, Misread]) -> tuple[int, int]:
    if PLAIN_NUMBER.fullmatch(text):
        return int(text.replace(".", "")), len(text.partition(".")[2])
    try:
        return exact(text)
    except Misread as error:
        misread[position] = error
        return 0, 0


def exact(text: str) -> tuple[int, int]:
    """Read one score as an integer of at most 18 digits and the count of its decimals.

    Digits beyond the eighteenth only matter where they break a tie in rounding; a trace of them stays in the last one.

    Raises
    ------
    Misread
        for what is empty, no finite number, negative, or above `LISTED_SCORE_LIMIT`.
    """
    if not NUMBER.fullmatch(text):
        raise _not_a_number(text)
    number = Decimal(text)
    if number < 0:
        problem = f"{quoted(text)} is negative"
        raise Misread(problem, WRITE_A_SCORE)
    if number > LISTED_SCORE_LIMIT:
        problem = f"{quoted(text)} is above the limit of {LISTED_SCORE_LIMIT:,}"
        raise Misread(problem, "Divide all scores by the same number.")
    _, figures, exponent = number.as_tuple()
    if not isinstance(exponent, int) or exponent >= 0:
        return int(number), 0
    places = min(-exponent, MOST_PLACES, MOST_DIGITS - len(figures) - exponent)
    kept = max(0, len(figures) + exponent + places)
    digits = int("".join(map(str, figures[:kept])) or "0")
    return digits + (digits % 5 == 0 and any(figures[kept:])), places


def _not_a_number(text: str) -> Misread:
    if not text:
        return Misread("there is no score", "Write a number, or leave the row out if the pair may not be made.")
    if DECIMAL_COMMA.fullmatch(text):
        return Misread(f"{quoted(text)} has a comma", f"Write it with a decimal point: {text.replace(',', '.')}.")
    if NOT_FINITE.fullmatch(text):
        return Misread(f"{quoted(text)} is not a finite number", WRITE_A_SCORE)
    return Misread(f"{quoted(text)} is not a number", WRITE_A_SCORE)
