"""The order in which ties fall.

Equal plans have to be told apart by something. Order of a file would reward early sign-up, count of options would
reward narrow hours; so people draw a lot that only their own identity and the round's seed decide.
"""

from collections.abc import Sequence
from hashlib import blake2b


def lot(identity: str, seed: str = "") -> bytes:
    """One person's lot: a 16-byte keyed hash of the identity, smaller is drawn first."""
    return blake2b(identity.encode(), key=blake2b(seed.encode()).digest(), digest_size=16).digest()


def lottery_order(ids: Sequence[str], seed: str = "") -> list[int]:
    """Positions of `ids` in the order of their lots: the same people come out the same whatever order they come in."""
    return sorted(range(len(ids)), key=lambda k: (lot(ids[k], seed), ids[k]))
