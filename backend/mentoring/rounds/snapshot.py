"""The input of a round, packed to be kept: what came of it can be worked out anew at any time."""

import asyncio
import zlib

from pydantic import TypeAdapter

from backend.mentoring.rounds.participants import TakingPart

_FORM = TypeAdapter(TakingPart)


def packed(people: TakingPart) -> bytes:
    """Pack everybody who takes part, and what rules know of them."""
    return zlib.compress(_FORM.dump_json(people))


def unpacked(content: bytes) -> TakingPart:
    """Read what was packed."""
    return _FORM.validate_json(zlib.decompress(content))


async def read_snapshot(content: bytes) -> TakingPart:
    """Read what was packed, which takes a while for thousands, as long as others are answered meanwhile."""
    return await asyncio.to_thread(unpacked, content)
