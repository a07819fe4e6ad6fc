"""New completions."""

from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, field
from datetime import date, datetime
from uuid import UUID

from backend.careers.core.learning_policy import CompletionSource
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.kit.identifiers import new_id

COLUMNS = (
    *("id", "person_id", "resource_id", "done_on", "minutes", "score", "note", "link"),
    *("source", "recorded_by", "recorder_id", "recorded_at"),
)

_INSERT = f"""
INSERT INTO learning_completion ({", ".join(COLUMNS)})
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[], $5::integer[], $6::integer[], $7::text[],
                     $8::text[], $9::text[], $10::text[], $11::uuid[], $12::timestamptz[])
ON CONFLICT (person_id, resource_id, done_on) DO NOTHING RETURNING id
"""


@dataclass(frozen=True)
class NewCompletion:
    """A completion to be entered; the fields are those of the table, in its order."""

    id: UUID = field(default_factory=new_id, kw_only=True)
    person_id: UUID
    resource_id: UUID
    done_on: date
    minutes: int | None
    score: int | None
    note: str
    link: str
    source: CompletionSource
    recorded_by: str
    recorder_id: UUID | None
    recorded_at: datetime = field(default_factory=now)


async def insert_completions(completions: Iterable[NewCompletion]) -> Sequence[UUID]:
    """Write completions within the open transaction; give the ids of those that were not on record."""
    rows = [astuple(each) for each in completions]
    if not rows:
        return ()
    columns = [list(column) for column in zip(*rows, strict=True)]
    return [row["id"] for row in await current_connection().fetch(_INSERT, *columns)]
