"""Seats of one title, told apart."""

from collections import Counter
from collections.abc import Hashable, Iterable
from typing import TypeVar

Seat = TypeVar("Seat", bound=Hashable)


def told_apart(seats: Iterable[tuple[Seat, str, str | None, str]]) -> dict[Seat, str]:
    """Give what tells each seat from others of its title; empty where no other has it.

    That is who holds it, whom everybody knows it by, or its code where nobody does.

    Parameters
    ----------
    seats : each with its title, the name of who holds it and its code.
    """
    known = list(seats)
    count = Counter(title for _, title, _, _ in known)
    return {seat: (holder or code) if count[title] > 1 else "" for seat, title, holder, code in known}
