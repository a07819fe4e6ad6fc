"""What is kept for how long after it is of no more use; removed every hour."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from backend.kit.clock import now
from backend.kit.database.transactions import write_transaction
from backend.kit.http.idempotency import KEPT
from backend.people.sign_in.devices import KNOWN_FOR


@dataclass(frozen=True)
class Retention:
    """How long one kind of thing is kept.

    Attributes
    ----------
    what : the things, as a person would call them.
    kept : how long after their end.
    statement : removes those that ended before `$1`.
    """

    what: str
    kept: timedelta
    statement: str


REMOVE_IMPORTS = """
WITH over AS (
    SELECT id FROM person_import
    WHERE committed_at IS NULL AND state NOT IN ('checking', 'committing') AND created_at < $1
), fixes AS (
    DELETE FROM import_fix WHERE import_id IN (SELECT id FROM over)
), rows AS (
    DELETE FROM import_row WHERE import_id IN (SELECT id FROM over)
)
DELETE FROM person_import WHERE id IN (SELECT id FROM over)
"""

RETENTION: Sequence[Retention] = (
    Retention("answers under an Idempotency-Key", KEPT, "DELETE FROM idempotency_key WHERE created_at < $1"),
    Retention("counts of tries", timedelta(), "DELETE FROM throttle WHERE empty_at < $1"),
    Retention("ended sign-ins", timedelta(days=90), "DELETE FROM sign_in WHERE least(ends_at, ended_at) < $1"),
    Retention("browsers that signed in", KNOWN_FOR, "DELETE FROM known_device WHERE seen_at < $1"),
    Retention("mailed links", timedelta(days=30), "DELETE FROM mail_link WHERE ends_at < $1"),
    Retention("links that answer", timedelta(days=30), "DELETE FROM answer_link WHERE ends_at < $1"),
    Retention(
        "mails",
        timedelta(days=30),
        "DELETE FROM mail WHERE state IN ('sent', 'failed') AND next_try_at < $1",
    ),
    Retention("files of people that were not committed", timedelta(days=30), REMOVE_IMPORTS),
    Retention("finished work", timedelta(days=30), "DELETE FROM work WHERE finished_at < $1"),
)


async def remove_what_is_over() -> None:
    """Remove whatever was kept long enough; each kind in a transaction of its own."""
    for retention in RETENTION:
        async with write_transaction() as connection:
            await connection.execute(retention.statement, now() - retention.kept)
