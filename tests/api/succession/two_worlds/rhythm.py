"""When a stream of calibration says what, by a clock that stands still but for waiting."""

from collections.abc import AsyncIterator, Mapping
from typing import Any
from unittest.mock import patch

from backend.kit import watching
from backend.succession.calibration.following import Latest


class ScriptedTime:
    """A clock that stands still but for waiting, and what a follower hears at which second of it."""

    def __init__(self, states: Mapping[float, Latest]) -> None:
        self.now = 0.0
        self._states = dict(states)

    def monotonic(self) -> float:
        """Give the second."""
        return self.now

    async def next(self, _follower: object, until: float) -> Latest | None:
        """Go on to what is heard next, or to the end of the silence."""
        due = [at for at in self._states if at <= until]
        self.now = min(due) if due else until
        return self._states.pop(self.now) if due else None


async def rhythm_of(stream: AsyncIterator[Any], states: Mapping[float, Latest]) -> list[tuple[float, bool]]:
    """Give when a stream told something, and whether it only said that it is still there."""
    clock = ScriptedTime(states)
    with patch.object(watching, "time", clock), patch.object(watching, "_next", clock.next):
        return [(clock.now, news is None) async for news in stream]
