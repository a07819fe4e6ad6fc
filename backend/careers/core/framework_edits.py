"""Editing a framework: pieces put in and taken out, and the difference between two versions of one."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import StrEnum

from backend.careers.core.framework import Competency, Family, Framework, Role, Scale, Track
from backend.careers.core.lattice import Move

Piece = Family | Track | Scale | Competency | Role | Move


class PieceKind(StrEnum):
    """What a framework is made of."""

    FAMILY = "family"
    TRACK = "track"
    SCALE = "scale"
    COMPETENCY = "competency"
    ROLE = "role"
    MOVE = "move"


Key = tuple[PieceKind, str]
"""Which piece: its kind and its code."""


@dataclass(frozen=True)
class Edit:
    """Pieces to put in the place of those of the same key, or at the end; and those to take out first."""

    put: tuple[Piece, ...] = ()
    removed: frozenset[Key] = frozenset()

    @property
    def size(self) -> int:
        """How many pieces it touches."""
        return len(self.put) + len(self.removed)


def key_of(piece: Piece) -> Key:
    """Name a piece."""
    match piece:
        case Move():
            return PieceKind.MOVE, move_code(piece.source, piece.target, piece.kind)
        case _:
            return PieceKind(type(piece).__name__.lower()), piece.code


def move_code(source: str, target: str, kind: str) -> str:
    """Name a move by where it leads and its kind: no code has a bar in it."""
    return f"{source}|{target}|{kind}"


def pieces_of(framework: Framework) -> tuple[Piece, ...]:
    """List everything that a framework is made of, kind by kind."""
    return (
        *(*framework.families, *framework.tracks, *framework.scales),
        *(*framework.competencies, *framework.roles, *framework.moves),
    )


def framework_of(code: str, name: str, pieces: Sequence[Piece]) -> Framework:
    """Put pieces together, each kind in the order that they come in."""
    return Framework(
        code,
        name,
        tuple(each for each in pieces if isinstance(each, Family)),
        tuple(each for each in pieces if isinstance(each, Track)),
        tuple(each for each in pieces if isinstance(each, Scale)),
        tuple(each for each in pieces if isinstance(each, Competency)),
        tuple(each for each in pieces if isinstance(each, Role)),
        tuple(each for each in pieces if isinstance(each, Move)),
    )


def applied(framework: Framework, edit: Edit) -> Framework:
    """Give a framework as it is after an edit.

    What hangs on a role or a competency that is taken out goes with it: the moves of the role; the requirements for the
    competency, and its place as the parent or the prerequisite of others.
    """
    put = {key_of(piece): piece for piece in edit.put}
    gone = edit.removed - put.keys()
    kept = [put.pop(key, piece) for key, piece in _keyed(_without(framework, gone)) if key not in gone]
    return framework_of(framework.code, framework.name, [*kept, *put.values()])


def difference(before: Framework, after: Framework) -> Edit:
    """Give the edit that makes `after` of `before`."""
    had, has = dict(_keyed(before)), dict(_keyed(after))
    put = tuple(piece for key, piece in has.items() if had.get(key) != piece)
    return Edit(put, frozenset(had.keys() - has.keys()))


def _keyed(framework: Framework) -> list[tuple[Key, Piece]]:
    return [(key_of(piece), piece) for piece in pieces_of(framework)]


def _without(framework: Framework, gone: frozenset[Key]) -> Framework:
    """Let go what leads to pieces that are taken out."""
    roles = {code for kind, code in gone if kind is PieceKind.ROLE}
    competencies = {code for kind, code in gone if kind is PieceKind.COMPETENCY}
    return replace(
        framework,
        moves=tuple(each for each in framework.moves if not {each.source, each.target} & roles),
        roles=tuple(_asking_not_for(each, competencies) for each in framework.roles)
        if competencies
        else framework.roles,
        competencies=tuple(_apart_from(each, competencies) for each in framework.competencies),
    )


def _asking_not_for(role: Role, gone: AbstractSet[str]) -> Role:
    return replace(role, requirements=tuple(each for each in role.requirements if each.competency not in gone))


def _apart_from(competency: Competency, gone: AbstractSet[str]) -> Competency:
    first = tuple(each for each in competency.prerequisites if each not in gone)
    return replace(competency, parent=None if competency.parent in gone else competency.parent, prerequisites=first)
