"""Levels of competencies as bits, so that comparing what is held with what is required is one operation."""

from collections.abc import Iterable

from backend.careers.core.lattice import Levels


class LevelBits:
    """A bit for each level of each competency: level 3 sets three of them.

    What is missing is then `required & ~held`, and how much of it the count of its bits.
    """

    def __init__(self, levels: Iterable[Levels]) -> None:
        """Make room for the highest level of each competency that occurs."""
        self._highest: dict[str, int] = {}
        for each in levels:
            for name, level in each.items():
                self._highest[name] = max(level, self._highest.get(name, 0))
        self._first: dict[str, int] = {}
        end = 0
        for name in sorted(self._highest):
            self._first[name] = end
            end += self._highest[name]

    def of(self, levels: Levels) -> int:
        """Give the bits of some levels, as far as there is room for them."""
        bits = 0
        for name, level in levels.items():
            if name in self._highest:
                bits |= ((1 << min(level, self._highest[name])) - 1) << self._first[name]
        return bits
