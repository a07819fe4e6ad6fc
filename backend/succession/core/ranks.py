"""The order of candidates, changed by somebody who may not see all of them."""

from collections.abc import Hashable, Sequence
from typing import TypeVar

K = TypeVar("K", bound=Hashable)


def reordered(order: Sequence[K], seen: Sequence[K], moved: K, place: int) -> list[K]:
    """Put one of those seen at a place among them; whoever is not seen keeps the very place they have.

    So whoever changes the order cannot tell from what follows whether there is somebody whom they do not see.

    Parameters
    ----------
    order : everybody, in order.
    seen : part of them, in the same order; `moved` is among them.
    place : 1 the first; beyond the last means the last.
    """
    others = [each for each in seen if each != moved]
    wanted = iter([*others[: place - 1], moved, *others[place - 1 :]])
    known = set(seen)
    return [next(wanted) if each in known else each for each in order]
