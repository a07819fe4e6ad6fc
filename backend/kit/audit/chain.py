"""The hash chain: each entry's hash covers the entry and the hash before it, as in tamper-evident logs.

Whoever edits, drops, adds or reorders an entry would have to redo every later hash; whoever does that is found by
anybody who wrote the last hash down elsewhere (`trellis audit verify` prints it, and takes one to compare with).
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

Plain = str | int | bool | None | list["Plain"] | dict[str, "Plain"]
"""What a detail may hold: values whose text is the same after any trip through the database; no fractions."""

START = bytes(32)
"""The hash before the first entry."""


@dataclass(frozen=True)
class Entry:
    """One thing that was done.

    Attributes
    ----------
    number : 1, 2, 3, … without gaps.
    at : aware; kept to the microsecond.
    actor_id, actor_name : the account, and its name at the time; `None` and a name for the system itself.
    action : a verb in the past with its noun, such as `person.changed`.
    subject_kind, subject_id, subject_name : what it was done to, named as at the time.
    detail : what changed, as plain values.
    request_id : of the request or job that did it.
    """

    number: int
    at: datetime
    actor_id: UUID | None
    actor_name: str
    action: str
    subject_kind: str
    subject_id: UUID | None
    subject_name: str
    detail: Mapping[str, Plain]
    request_id: str


@dataclass(frozen=True)
class Link:
    """An entry as stored: with the hash before it and its own."""

    entry: Entry
    previous_hash: bytes
    hash: bytes


@dataclass(frozen=True)
class Break:
    """Where the chain does not hold.

    Attributes
    ----------
    number : of the entry at which it shows.
    problem : what is wrong, a sentence.
    """

    number: int
    problem: str


def hash_of(entry: Entry, previous_hash: bytes) -> bytes:
    """Give the SHA-256 (32 bytes) of the previous hash and the entry as canonical JSON (sorted keys, no spaces)."""
    text = json.dumps(
        [
            entry.number,
            entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
            str(entry.actor_id) if entry.actor_id else None,
            entry.actor_name,
            entry.action,
            entry.subject_kind,
            str(entry.subject_id) if entry.subject_id else None,
            entry.subject_name,
            dict(entry.detail),
            entry.request_id,
        ],
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=True,
    )
    return hashlib.sha256(previous_hash + text.encode()).digest()


def break_after(number: int, previous: bytes, link: Link) -> Break | None:
    """Say why `link` does not continue a chain that stands at `number` with hash `previous`, or give `None`."""
    if link.entry.number != number + 1:
        return Break(number + 1, f"Entry {number + 1} is missing.")
    if link.previous_hash != previous:
        return Break(link.entry.number, "The entry does not follow from the one before it.")
    if link.hash != hash_of(link.entry, previous):
        return Break(link.entry.number, "The entry is not what was written.")
    return None
