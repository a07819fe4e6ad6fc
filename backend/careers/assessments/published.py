"""The frameworks that roles and competencies stand in today."""

from collections.abc import Sequence

from backend.careers.core.framework import Framework


async def published_frameworks() -> Sequence[Framework]:
    """None yet."""
    return ()
