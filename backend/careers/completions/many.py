"""Completions of many people: from a file, which is checked first, or from another system; all of them or none."""

import hashlib
import tempfile
from asyncio import to_thread
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from io import StringIO
from pathlib import Path
from typing import Any
from uuid import UUID

from backend.careers.completions.adding import NewCompletion, insert_completions
from backend.careers.completions.file_reading import COLUMNS, FIELDS, Entry, Known, ReadFile, read_file
from backend.careers.completions.schemas import (
    CheckedCompletions,
    CompletionEntry,
    CompletionFault,
    EnteredCompletions,
)
from backend.careers.core.learning_policy import BRINGING_IN, CompletionSource
from backend.careers.resources.counting import count_ratings, lock_resources
from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid
from backend.kit.faults import Fault, Faults
from backend.kit.sheets.column_schemas import columns_read, fields_of
from backend.kit.sheets.csv_writing import write_csv
from backend.kit.spelling import plain
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed

UNDO_FOR = timedelta(hours=24)

_KNOWN = """
SELECT c.person_id, c.resource_id, c.done_on FROM learning_completion c
JOIN unnest($1::uuid[], $2::uuid[], $3::date[]) AS e (person_id, resource_id, done_on)
  ON e.person_id = c.person_id AND e.resource_id = c.resource_id AND e.done_on = c.done_on
"""


@dataclass(frozen=True)
class Upload:
    """A file somebody handed in.

    Attributes
    ----------
    columns : which column says what, by the name of the field, where that is not to be guessed.
    """

    name: str
    content: bytes
    columns: Mapping[str, str] = field(default_factory=dict[str, str])


async def check_file(*, upload: Upload, by: Viewer) -> CheckedCompletions:
    """Say what bringing a file in would do, and what has to be mended in it; nothing is kept.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : there is nothing in it, or a field or column is said that there is not.
    """
    expect_allowed(BRINGING_IN, by)
    if not upload.content:
        raise Invalid(FieldError("file", "The file is empty. Give a table with a header line."))
    faults = Faults()
    found, checked = await _read(upload, faults)
    known = await _on_record(found.entries)
    new = [each for each in found.entries if each.key not in known]
    return CheckedCompletions(
        digest=checked,
        rows=found.rows,
        completions=len(new),
        known=len(found.entries) - len(new),
        people=len({each.person_id for each in new}),
        columns=columns_read(found.header, found.places),
        fields=fields_of(FIELDS),
        faults=[_shown(each) for each in faults.error().faults],
        fault_count=faults.count,
    )


async def bring_in(*, upload: Upload, digest: str, by: Viewer) -> EnteredCompletions:
    """Bring a checked file in, all of it or nothing; it can be taken back for a day.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : something in the file has to be mended.
    Conflict : it would do something else than what was checked.
    """
    expect_allowed(BRINGING_IN, by)
    faults = Faults()
    found, checked = await _read(upload, faults)
    if faults.count:
        raise Invalid(FieldError("file", str(faults.error())))
    if checked != digest:
        raise Conflict("What the file would do has changed since it was checked. Check it again.")
    return await _enter(found.entries, "file", upload.name, by)


async def enter_many(*, items: Sequence[CompletionEntry], by: Viewer) -> EnteredCompletions:
    """Enter completions as another system knows them, all or none; it can be taken back for a day.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : people or resources that there are not, days to come, or the same twice; by its place in the list.
    """
    expect_allowed(BRINGING_IN, by)
    known, errors, entries = await _named(), list[FieldError](), dict[object, Entry]()
    for place, each in enumerate(items):
        entry = _entry(place, each, known, errors)
        if entry is not None and entries.setdefault(entry.key, entry) is not entry:
            first = entries[entry.key].row
            errors.append(FieldError(f"items.{place}", f"Says the same as items.{first}. Leave one of them."))
    if errors:
        raise Invalid(*errors)
    return await _enter(list(entries.values()), "api", "", by)


def example_file() -> str:
    """Give a file to begin with as CSV: the columns that are read, and two made-up rows."""
    stream = StringIO()
    write_csv(
        stream,
        [each.capitalize() for each in COLUMNS],
        [
            ("T-10442", "SQL-BASICS", "2026-03-02", "82", "90"),
            ("bo.example@example.org", "SQL-BASICS", "2026-03-04", "", ""),
        ],
    )
    return stream.getvalue()


async def take_back_entries(payload: Mapping[str, Any], _by: Viewer) -> None:
    """Undo an import within the open transaction: what it brought is taken out; what was taken out since stays so."""
    rows = await current_connection().fetch(
        "DELETE FROM learning_completion WHERE id = ANY ($1) RETURNING resource_id",
        [UUID(each) for each in payload["ids"]],
    )
    await count_ratings(list({row["resource_id"] for row in rows}))


async def _read(upload: Upload, faults: Faults) -> tuple[ReadFile, str]:
    """Give what a file comes to, and the digest of what it would do."""
    return await to_thread(_read_upload, upload, await _named(), today(), faults)


def _read_upload(upload: Upload, known: Known, day: date, faults: Faults) -> tuple[ReadFile, str]:
    with tempfile.NamedTemporaryFile(suffix=Path(upload.name).suffix) as file:
        file.write(upload.content)
        file.flush()
        found = read_file(Path(file.name), upload.name, known, day, faults, upload.columns)
    return found, _digest(upload, found)


async def _named() -> Known:
    people = await fetch("SELECT id, number, email FROM person WHERE state = 'active'")
    resources = await fetch("SELECT id, code FROM learning_resource")
    by_number = {plain(row["number"]): row["id"] for row in people}
    return Known(
        {**{plain(row["email"]): row["id"] for row in people}, **by_number},
        {plain(row["code"]): row["id"] for row in resources},
    )


async def _on_record(entries: Sequence[Entry]) -> set[tuple[UUID, UUID, date]]:
    columns = [list(column) for column in zip(*(each.key for each in entries), strict=True)] or [[], [], []]
    return {tuple(row) for row in await fetch(_KNOWN, *columns)}


async def _enter(entries: Sequence[Entry], source: CompletionSource, file: str, by: Viewer) -> EnteredCompletions:
    resources = list({each.resource_id for each in entries})
    async with write_transaction():
        await lock_resources(resources)
        ids = await insert_completions(
            NewCompletion(
                each.person_id,
                each.resource_id,
                each.done_on,
                each.minutes,
                each.score,
                note="",
                link="",
                source=source,
                recorded_by=by.name,
                recorder_id=by.person_id,
            )
            for each in entries
        )
        await count_ratings(resources)
        number = await record(
            by=acting(by),
            action="completions.brought_in",
            subject=Subject("organisation", None, file or "completions"),
            detail={"count": len(ids), "file": file},
        )
        undo_id = await offer_undo(
            by=by.account_id,
            audit_number=number,
            kind="completions.brought_in",
            payload={"ids": [str(each) for each in ids]},
            until=now() + UNDO_FOR,
        )
    return EnteredCompletions(completions=len(ids), known=len(entries) - len(ids), undo_id=undo_id)


def _entry(place: int, item: CompletionEntry, known: Known, errors: list[FieldError]) -> Entry | None:
    person, resource = known.people.get(plain(item.person)), known.resources.get(plain(item.resource))
    before = len(errors)
    if person is None:
        errors.append(FieldError(f"items.{place}.person", "Nobody who works here has this number or address."))
    if resource is None:
        errors.append(FieldError(f"items.{place}.resource", "There is no resource with this code."))
    if item.done_on > today():
        errors.append(FieldError(f"items.{place}.done_on", f"That day is still to come. Name {today()} or an earlier."))
    if len(errors) > before or person is None or resource is None:
        return None
    return Entry(place, person, resource, item.done_on, item.score, item.minutes)


def _digest(upload: Upload, found: ReadFile) -> str:
    """Name what a file would do: its content, how its columns are read, and whom and what it names."""
    said = "\n".join([str(sorted(found.places.items())), *(f"{e.person_id} {e.resource_id}" for e in found.entries)])
    return hashlib.sha256(upload.content + said.encode()).hexdigest()


def _shown(fault: Fault) -> CompletionFault:
    return CompletionFault(row=fault.row, column=fault.column, problem=fault.problem, remedy=fault.remedy)
