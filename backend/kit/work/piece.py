"""A piece of work as a value, read from its row."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from backend.kit.audit.chain import Plain

PARTS = 1000
"""A whole, in the units of the stored progress."""


class WorkState(StrEnum):
    """How far a piece of work has come; the last three are final."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Whether nothing will change any more."""
        return self not in (WorkState.QUEUED, WorkState.RUNNING)


@dataclass(frozen=True)
class PieceOfWork:
    """What its row says.

    Attributes
    ----------
    account_id : who asked for it; `None` for the system.
    subject_id : what it is about, in the words of its kind.
    request_id : of the request that asked for it; the audit log and the logs carry it on.
    progress : of the attempt under way, 0 … 1.
    step : what is being done, a few words for the person who waits.
    attempt : 1 for the first try, then up; 0 before. Whoever runs it holds this number, and has no say once it is past.
    attempts_left : tries that remain when this one comes to nothing.
    error : what went wrong and what to do, sentences; when failed.
    result, result_href : what came of it, and where it is to be seen; when done.
    """

    id: UUID
    kind: str
    queue: str
    title: str
    account_id: UUID | None
    subject_id: UUID | None
    arguments: Mapping[str, Plain]
    request_id: str
    state: WorkState
    progress: float
    step: str
    attempt: int
    attempts_left: int
    created_at: datetime
    started_at: datetime | None
    cancel_requested_at: datetime | None
    finished_at: datetime | None
    error: str | None
    result: Mapping[str, Plain] | None
    result_href: str | None


def piece_of_work(row: Mapping[str, Any]) -> PieceOfWork:
    """Read a whole row of the table."""
    fields = {name: row[name] for name in PieceOfWork.__dataclass_fields__}
    fields["state"] = WorkState(row["state"])
    fields["progress"] = row["progress"] / PARTS
    fields["arguments"] = json.loads(row["arguments"])
    fields["result"] = None if row["result"] is None else json.loads(row["result"])
    return PieceOfWork(**fields)
