"""A world in which people do whatever they like by use cases, one after the other."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from backend.kit.errors import Refusal

T = TypeVar("T")


class World:
    """Where things are done, each to its end."""

    def __init__(self, runner: asyncio.Runner) -> None:
        self.runner = runner

    def run(self, doing: Coroutine[Any, Any, T]) -> T:
        """Do something to its end."""
        return self.runner.run(doing)

    def tries(self, doing: Coroutine[Any, Any, object]) -> bool:
        """Do something that may be refused, but not fail; give whether it was done."""
        try:
            self.run(doing)
        except Refusal:
            return False
        return True
