"""Edits of frameworks: what a difference says is what makes one of the other, and nothing hangs in the air after."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from backend.careers.core.framework import (
    Competency,
    Family,
    Framework,
    MoveKind,
    Requirement,
    Role,
    Scale,
    ScaleLevel,
    Track,
)
from backend.careers.core.framework_edits import Edit, PieceKind, applied, difference, key_of, pieces_of
from backend.careers.core.framework_faults import faults_of
from backend.careers.core.lattice import Move
from backend.careers.frameworks.pieces import from_json, to_json

CODES = st.sampled_from(["A", "B", "C", "D"])
LEVELS = tuple(ScaleLevel(f"Level {rank}") for rank in range(1, 6))


@st.composite
def competencies(draw: st.DrawFn) -> tuple[Competency, ...]:
    """Competencies of which only later ones are part of earlier ones, or come after them."""
    made = list[Competency]()
    for code in sorted(draw(st.sets(CODES))):
        before = [each.code for each in made]
        parent = draw(st.sampled_from([None, *before]))
        first = tuple(draw(st.lists(st.sampled_from(before), unique=True))) if before else ()
        descriptors = draw(st.dictionaries(st.integers(1, 5), st.text(min_size=1, max_size=5), max_size=2))
        made.append(
            Competency(code, f"Knows {code}", "FIVE", parent=parent, descriptors=descriptors, prerequisites=first)
        )
    return tuple(made)


@st.composite
def frameworks(draw: st.DrawFn) -> Framework:
    """Sound frameworks of up to four roles and competencies."""
    known = draw(competencies())
    roles = tuple(
        Role(code, f"Role {code}", "F", "T", draw(st.integers(1, 3)), requirements=_asked(draw, known))
        for code in sorted(draw(st.sets(CODES)))
    )
    pairs = [(one.code, other.code) for one in roles for other in roles if one != other]
    moves = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    return Framework(
        *("X", "Example", (Family("F", "Family"),), (Track("T", "Track"),), (Scale("FIVE", "Five", LEVELS),)),
        *(known, roles, tuple(Move(*ends, MoveKind.LATERAL, Decimal(12)) for ends in moves)),
    )


def _asked(draw: st.DrawFn, known: tuple[Competency, ...]) -> tuple[Requirement, ...]:
    asked = draw(st.lists(st.sampled_from(known), unique_by=lambda each: each.code)) if known else []
    return tuple(Requirement(each.code, draw(st.integers(1, 5))) for each in asked)


@given(frameworks(), frameworks())
def test_the_difference_makes_one_of_the_other(one: Framework, other: Framework) -> None:
    made = applied(one, difference(one, other))
    assert set(map(key_of, pieces_of(made))) == set(map(key_of, pieces_of(other)))
    assert {key_of(each): each for each in pieces_of(made)} == {key_of(each): each for each in pieces_of(other)}
    assert difference(one, one) == Edit()


@given(frameworks(), CODES, st.sampled_from([PieceKind.ROLE, PieceKind.COMPETENCY]))
def test_whatever_is_taken_out_nothing_hangs_in_the_air(framework: Framework, code: str, kind: PieceKind) -> None:
    after = applied(framework, Edit(removed=frozenset({(kind, code)})))
    assert faults_of(framework) == []
    assert faults_of(after) == []
    back = applied(after, difference(after, framework))
    assert {key_of(each): each for each in pieces_of(back)} == {key_of(each): each for each in pieces_of(framework)}


@given(frameworks())
def test_every_piece_survives_being_written_and_read(framework: Framework) -> None:
    for piece in pieces_of(framework):
        kind, _ = key_of(piece)
        assert from_json(kind, to_json(kind, piece)) == piece
