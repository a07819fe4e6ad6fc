"""What was said of readiness, from rows of the door to values of the core."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from backend.succession.core.said_readiness import Said


def words_of(rows: Iterable[Mapping[str, Any]]) -> dict[UUID, list[Said]]:
    """Give what was said, by nomination, in the order of the rows: the earliest first."""
    found = dict[UUID, list[Said]]()
    for row in rows:
        found.setdefault(row["nomination_id"], []).append(word_of(row))
    return found


def word_of(row: Mapping[str, Any]) -> Said:
    """Give one thing that was said."""
    return Said(row["kind"], row["tier"], row["said_on"], row["expires_on"])
