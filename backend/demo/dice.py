"""Chance that can be repeated: every noun of the sample draws from dice of its own, so that none disturbs another."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

Item = TypeVar("Item")

ALWAYS = 1e9
"""Weight of what is drawn in any case, beside weights of everyday size."""


def dice(seed: int, what: str) -> Random:
    """Return the dice for `what`, the same for the same seed."""
    return Random(f"{seed} {what}")  # noqa: S311 - a made-up organisation, where nothing has to stay secret


def draw(rng: Random, items: Sequence[Item], weights: Sequence[float], count: int) -> list[Item]:
    """Draw `count` items without putting back, likelier the larger their weight, never those of weight 0.

    Each waits for an exponential time of its weight, and those who are through first are drawn. Source: Efraimidis and
    Spirakis (2006), Weighted random sampling with a reservoir.
    """
    waits = [(rng.expovariate(weight), k) for k, weight in enumerate(weights) if weight > 0]
    return [items[k] for _, k in sorted(waits)[:count]]


def pick(rng: Random, weights: dict[Item, float]) -> Item:
    """Draw one key, likelier the larger its weight."""
    return rng.choices(list(weights), list(weights.values()))[0]
