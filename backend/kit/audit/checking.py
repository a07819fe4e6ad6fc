"""Check a whole log against its chain."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from backend.kit.audit.chain import START, Break, Entry, Link, break_after
from backend.kit.audit.logs import AUDIT, Log
from backend.kit.database.engine import engine


@dataclass(frozen=True)
class Verdict:
    """What a check found.

    Attributes
    ----------
    entries : checked.
    last_hash : of the last of them.
    broken : where the chain first does not hold; `None` where it does.
    """

    entries: int
    last_hash: bytes
    broken: Break | None


async def verify(*, log: Log = AUDIT, known: tuple[int, bytes] | None = None) -> Verdict:
    """Check every entry, without holding the log in memory, as it was at one moment.

    Parameters
    ----------
    known : number and hash of an entry, noted elsewhere: whoever can write to the database could make the whole
        chain anew, and only such a note tells.
    """
    connection = await engine.get_new_connection()
    number, previous = 0, START
    try:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            end = await connection.fetchrow(f"SELECT number, hash FROM {log.head} WHERE id = 1")
            async for row in connection.cursor(f"SELECT * FROM {log.entries} ORDER BY number", prefetch=1000):
                broken = break_after(number, previous, _link(row)) or _break_with_note(row, known)
                if broken is not None:
                    return Verdict(number, previous, broken)
                number, previous = row["number"], bytes(row["hash"])
    finally:
        await connection.close()
    return Verdict(number, previous, _break_at_end(number, previous, end, known))


def _link(row: Mapping[str, Any]) -> Link:
    fields = {name: row[name] for name in Entry.__dataclass_fields__}
    return Link(
        Entry(**{**fields, "detail": json.loads(row["detail"])}), bytes(row["previous_hash"]), bytes(row["hash"])
    )


def _break_with_note(row: Mapping[str, Any], known: tuple[int, bytes] | None) -> Break | None:
    if known is None or known[0] != row["number"] or known[1] == bytes(row["hash"]):
        return None
    return Break(row["number"], "The hash is not the one that was noted: the log was written anew.")


def _break_at_end(
    number: int, previous: bytes, end: Mapping[str, Any] | None, known: tuple[int, bytes] | None
) -> Break | None:
    if end is None or (end["number"], bytes(end["hash"])) != (number, previous):
        return Break(number + 1, f"The log ends at entry {number}, but its end says otherwise: entries are missing.")
    if known is not None and known[0] > number:
        return Break(number + 1, f"Entry {known[0]} was noted, but the log ends at {number}.")
    return None
