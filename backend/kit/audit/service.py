"""Append to the log, and check it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from uuid import UUID

from backend.kit.audit.chain import Entry, Plain, hash_of
from backend.kit.audit.logs import AUDIT, Log
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.kit.identifiers import new_id
from backend.kit.request_id import request_id


@dataclass(frozen=True)
class Actor:
    """Who does something: an account, or the system where `id` is `None`."""

    id: UUID | None
    name: str


SYSTEM = Actor(None, "Trellis")


@dataclass(frozen=True)
class Subject:
    """What something is done to, named as it is now."""

    kind: str
    id: UUID | None
    name: str


_APPEND = """
WITH head AS (UPDATE {head} SET number = $1, hash = $12 WHERE id = 1)
INSERT INTO {entries} (number, at, actor_id, actor_name, action, subject_kind, subject_id, subject_name, detail,
                         request_id, previous_hash, hash)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
"""


async def record(*, by: Actor, action: str, subject: Subject, detail: Mapping[str, Plain], log: Log = AUDIT) -> int:
    """Append an entry within the open transaction, last of all, since others wait for the end of the log.

    Parameters
    ----------
    action : a noun and a verb in the past, such as `person.changed`.
    detail : what changed, as strings, whole numbers, booleans, nulls, and lists and mappings of these.

    Returns
    -------
    The entry's number.
    """
    head = await current_connection().fetchrow(f"SELECT number, hash FROM {log.head} WHERE id = 1 FOR UPDATE")
    if head is None:
        raise RuntimeError(f"the {log.name} has lost its end: run trellis audit verify")
    entry = Entry(
        number=head["number"] + 1,
        at=now(),
        actor_id=by.id,
        actor_name=by.name,
        action=action,
        subject_kind=subject.kind,
        subject_id=subject.id,
        subject_name=subject.name,
        detail=_plain(detail),
        request_id=request_id.get(),
    )
    await _append(log, entry, head["hash"])
    return entry.number


async def _append(log: Log, entry: Entry, previous_hash: bytes) -> None:
    values = {**{field.name: getattr(entry, field.name) for field in fields(entry)}, "detail": json.dumps(entry.detail)}
    digest = hash_of(entry, previous_hash)
    append = _APPEND.format(head=log.head, entries=log.entries)
    await current_connection().execute(append, *values.values(), previous_hash, digest)


async def offer_undo(*, by: UUID, audit_number: int, kind: str, payload: Mapping[str, Plain], until: datetime) -> UUID:
    """Note within the open transaction that what was just recorded can be undone by `by` until a moment.

    Parameters
    ----------
    kind : names the function in the list of undo functions that takes `payload`.

    Returns
    -------
    The id under which it can be undone.
    """
    connection = current_connection()
    undo_id = new_id()
    await connection.execute(
        "INSERT INTO undoable (id, account_id, audit_number, kind, payload, ends_at) VALUES ($1, $2, $3, $4, $5, $6)",
        undo_id,
        by,
        audit_number,
        kind,
        json.dumps(_plain(payload)),
        until,
    )
    return undo_id


def _plain(value: Mapping[str, Plain]) -> dict[str, Plain]:
    """Refuse what would read differently after the database."""
    _expect_plain(value)
    return json.loads(json.dumps(value))


def _expect_plain(value: object) -> None:
    if isinstance(value, Mapping):
        for key, part in value.items():
            if not isinstance(key, str):
                raise TypeError(f"a key of an audit detail must be text, not {key!r}")
            _expect_plain(part)
    elif isinstance(value, list | tuple):
        for part in value:
            _expect_plain(part)
    elif not (value is None or isinstance(value, str | int)):
        raise TypeError(f"an audit detail cannot hold {type(value).__name__}: {value!r}")
