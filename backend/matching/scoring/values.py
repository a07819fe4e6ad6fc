"""Same value, different value, same place: one text of each side compared."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from backend.matching.scoring.criteria import DifferentValue, Location, SameValue
from backend.matching.scoring.rows import PENALTY, Row, Rows
from backend.matching.scoring.rules import ReportingLineRule, SameValueRule
from backend.matching.scoring.sides import Pair, Sides
from backend.matching.scoring.words import not_said

Texts = Sequence[str | None]


def same_value_rows(criterion: SameValue, full: int, sides: Sides) -> Rows[str | None]:
    """Full marks where both said the same."""
    return _compared(sides.mentees.texts(criterion.mentee), sides.mentors.texts(criterion.mentor), same=full)


def different_value_rows(criterion: DifferentValue, full: int, sides: Sides) -> Rows[str | None]:
    """Full marks where both said something and it differs."""
    return _compared(sides.mentees.texts(criterion.mentee), sides.mentors.texts(criterion.mentor), different=full)


def same_value_rule_rows(rule: SameValueRule, sides: Sides) -> Rows[str | None]:
    """Remove those who differ, or are unknown, under a must; those who agree under a must not."""
    texts = sides.mentees.texts(rule.mentee), sides.mentors.texts(rule.mentor)
    if rule.demand == "must":
        return _compared(*texts, different=PENALTY, unknown=PENALTY)
    return _compared(*texts, same=PENALTY)


def peer_rows(rule: ReportingLineRule, sides: Sides) -> Rows[str | None]:
    """Remove those who report to the same manager."""
    return _compared(sides.mentees.texts(rule.mentee), sides.mentors.texts(rule.mentor), same=PENALTY)


def _compared(
    mentees: Texts, mentors: Texts, *, same: int = 0, different: int = 0, unknown: int = 0
) -> Rows[str | None]:
    """Points by whether two texts agree; `unknown` where either is missing."""
    codes, coded = _coded(mentors)

    def row(text: str | None) -> Row:
        if text is None:
            return np.full(len(coded), unknown, np.int32)
        points = np.where(coded == codes.get(text, -2), np.int32(same), np.int32(different))
        points[coded < 0] = unknown
        return points

    return Rows.of(([] if text is None and unknown == 0 else [text] for text in mentees), row)


def location_rows(criterion: Location, full: int, sides: Sides) -> Rows[tuple[str | None, str | None]]:
    """Full marks in the same place, fewer in the same region only."""
    place_codes, places = _coded(sides.mentors.texts(criterion.mentor))
    region_codes, regions = _coded(_regions(sides, criterion)[1])
    near = round(criterion.in_region * full)

    def row(where: tuple[str | None, str | None]) -> Row:
        place, region = place_codes.get(where[0], -2), region_codes.get(where[1], -2)
        return np.where(places == place, np.int32(full), np.where(regions == region, np.int32(near), np.int32(0)))

    return Rows.of(
        ([where] for where in zip(sides.mentees.texts(criterion.mentee), _regions(sides, criterion)[0], strict=True)),
        row,
    )


def _regions(sides: Sides, criterion: Location) -> tuple[Texts, Texts]:
    if criterion.mentee_region is None or criterion.mentor_region is None:
        return [None] * len(sides.mentees), [None] * len(sides.mentors)
    return sides.mentees.texts(criterion.mentee_region), sides.mentors.texts(criterion.mentor_region)


def _coded(texts: Texts) -> tuple[dict[str | None, int], NDArray[np.int32]]:
    """Give each distinct text a number; a missing one is -1."""
    codes: dict[str | None, int] = {}
    coded = [-1 if text is None else codes.setdefault(text, len(codes)) for text in texts]
    return codes, np.array(coded, np.int32)


def value_sentence(columns: SameValue | DifferentValue | SameValueRule, pair: Pair) -> str:
    """Say which values the two have."""
    mentee, mentor = pair.texts(columns.mentee, columns.mentor)
    if mentee is None or mentor is None:
        return not_said(pair, columns.mentee, mentee, columns.mentor)
    if mentee == mentor:
        return f"Same {columns.mentee}: {mentee}."
    return f"Different {columns.mentee}: {mentee} ({pair.mentee}), {mentor} ({pair.mentor})."


def location_sentence(criterion: Location, pair: Pair) -> str:
    """Say where the two are."""
    mentee, mentor = pair.texts(criterion.mentee, criterion.mentor)
    if mentee is not None and mentee == mentor:
        return f"Both are in {mentee}."
    if criterion.mentee_region is not None and criterion.mentor_region is not None:
        here, there = pair.texts(criterion.mentee_region, criterion.mentor_region)
        if here is not None and here == there:
            return f"Both are in the region {here}."
    if mentee is None or mentor is None:
        return not_said(pair, criterion.mentee, mentee, criterion.mentor)
    return f"Different places: {mentee} ({pair.mentee}), {mentor} ({pair.mentor})."
