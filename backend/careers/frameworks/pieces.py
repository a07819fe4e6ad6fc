"""Pieces of a framework as JSON, as the database and the files of Trellis's own hold them."""

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from backend.careers.core.framework import Competency, Family, Role, Scale, Track
from backend.careers.core.framework_edits import Piece, PieceKind
from backend.careers.core.lattice import Move

ADAPTERS: Mapping[PieceKind, TypeAdapter[Any]] = {
    PieceKind.FAMILY: TypeAdapter(Family),
    PieceKind.TRACK: TypeAdapter(Track),
    PieceKind.SCALE: TypeAdapter(Scale),
    PieceKind.COMPETENCY: TypeAdapter(Competency),
    PieceKind.ROLE: TypeAdapter(Role),
    PieceKind.MOVE: TypeAdapter(Move),
}


def to_json(kind: PieceKind, piece: Piece) -> str:
    """Write a piece."""
    return ADAPTERS[kind].dump_json(piece).decode()


def from_json(kind: PieceKind, text: str) -> Piece:
    """Read what `to_json` wrote."""
    return ADAPTERS[kind].validate_json(text)
