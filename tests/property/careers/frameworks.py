"""Frameworks of any content that holds together."""

from decimal import Decimal
from typing import TypeVar

from hypothesis import strategies as st

from backend.careers.core.framework import (
    Competency,
    CompetencyKind,
    Family,
    Framework,
    MoveKind,
    Requirement,
    Role,
    Scale,
    ScaleLevel,
    Track,
)
from backend.careers.core.lattice import Move

Thing = TypeVar("Thing")

letters = st.characters(codec="utf-8", exclude_characters="\0", exclude_categories=("Cs",))
words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12)
names = st.one_of(words, st.builds("{}  {}".format, words, words))
texts = st.text(letters, max_size=30)
ODD_MONTHS = [Decimal(str(each)) for each in (1 / 3, 100 / 7, 1e-7, 1e-6)]
codes = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,6}", fullmatch=True)


@st.composite
def whole_frameworks(draw: st.DrawFn) -> Framework:
    """Draw a framework without a fault: every name is known, every level on its scale."""
    families = tuple(Family(code, draw(names)) for code in draw(_codes(1, 2)))
    tracks = tuple(Track(code, draw(names)) for code in draw(_codes(1, 2)))
    levels = st.lists(st.builds(ScaleLevel, names, texts), min_size=1, max_size=4)
    scales = tuple(Scale(code, draw(names), tuple(draw(levels))) for code in draw(_codes(1, 2)))
    competencies = list[Competency]()
    for code in draw(_codes(0, 4)):
        scale = draw(st.sampled_from(scales))
        known = st.sampled_from([each.code for each in competencies]) if competencies else st.nothing()
        ranks = st.integers(1, len(scale.levels))
        competencies.append(
            Competency(
                *(code, draw(names), scale.code, draw(st.sampled_from(CompetencyKind))),
                parent=draw(st.none() | known),
                description=draw(texts),
                descriptors=draw(st.dictionaries(ranks, names, max_size=3)),
                prerequisites=tuple(draw(_some([each.code for each in competencies]))),
            )
        )
    highest = {each.code: len(scale.levels) for each in competencies for scale in scales if scale.code == each.scale}
    roles = tuple(
        Role(
            *(code, draw(names), draw(st.sampled_from(families)).code, draw(st.sampled_from(tracks)).code),
            *(draw(st.integers(1, 9)), draw(texts)),
            requirements=tuple(
                Requirement(each, draw(st.integers(1, highest[each])), draw(st.integers(1, 9)), draw(st.booleans()))
                for each in draw(_some(list(highest)))
            ),
            certifications=tuple(draw(_codes(0, 2))),
        )
        for code in draw(_codes(0, 4))
    )
    ends = [(one.code, other.code, str(kind)) for one in roles for other in roles if one != other for kind in MoveKind]
    months = st.one_of(st.decimals(0, 240, places=2).map(Decimal.normalize), st.sampled_from(ODD_MONTHS))
    moves = tuple(Move(*each, draw(months)) for each in draw(_some(ends)))
    return Framework(draw(codes), draw(names), families, tracks, scales, tuple(competencies), roles, moves)


def _codes(least: int, most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(codes, min_size=least, max_size=most, unique=True)


def _some(known: list[Thing]) -> st.SearchStrategy[list[Thing]]:
    return st.lists(st.sampled_from(known), unique=True, max_size=4) if known else st.just(list[Thing]())
