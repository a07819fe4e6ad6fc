"""Check a file of applications, and bring it in."""

import hashlib
import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Actor, Subject, offer_undo, record
from backend.kit.clock import now
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid
from backend.kit.faults import Fault
from backend.kit.sheets.column_schemas import columns_read, fields_of
from backend.matching.explanation.words import amount
from backend.mentoring.application_files.columns import FIELDS
from backend.mentoring.application_files.expecting import expect_running
from backend.mentoring.application_files.known import applied_already, languages_of_people, read_known
from backend.mentoring.application_files.reading import Application, ReadFile, read_applications
from backend.mentoring.application_files.schemas import CheckedApplications, ImportedApplications
from backend.mentoring.application_files.taking_back import COMMAND_LINE, IMPORTED, UNDO_FOR
from backend.mentoring.application_files.telling import tell_entered
from backend.mentoring.core.programme_states import Side
from backend.mentoring.enrolments.adding import NewEnrolment, insert_enrolments
from backend.mentoring.enrolments.places import free_places, lock_programme
from backend.mentoring.programmes.eligibility import admitted_among
from backend.mentoring.programmes.eligibility_schemas import Eligibility
from backend.people.actors import acting
from backend.people.core.access import Viewer

MAIL_WAITS_FOR = timedelta(minutes=10)
"""So long nobody is mailed that they were entered: what is taken back at once is never mailed."""

MOST_WORDS = 20
"""Goals in words that are told; more are counted in no list."""


@dataclass(frozen=True)
class Upload:
    """A file somebody handed in.

    Attributes
    ----------
    side : of everybody in it.
    columns : name of the column by field, where it is not to be guessed.
    """

    name: str
    content: bytes
    side: Side
    columns: Mapping[str, str]


async def check_applications(*, programme_id: UUID, upload: Upload, by: Viewer | Actor) -> CheckedApplications:
    """Say what bringing a file in would do; nothing is kept.

    Raises
    ------
    NotFound, NotAllowed : the programme is none of the viewer's to run.
    Conflict : it is a draft or closed.
    Invalid : a side or column that there is not.
    """
    row = await fetch_one("SELECT * FROM programme WHERE id = $1", programme_id)
    programme = expect_running(row, upload.side, by)
    found = await _read(programme, upload)
    whole = found.without_fault()
    return CheckedApplications.model_validate(
        {
            "digest": _digest(upload, found),
            "applications": len(whole),
            "rows": len(found.rows),
            "rows_at_fault": len(found.faults.rows),
            "waiting": max(0, len(whole) - await free_places(programme, upload.side)),
            "columns": columns_read(found.header, found.fields),
            "fields": fields_of(FIELDS),
            "faults": [_fault(fault) for fault in found.faults.error().faults],
            "fault_count": found.faults.count,
            "words": [{"words": words, "count": count} for words, count in _frequent(found.words)],
            "notes": _notes(whole, upload.side),
        }
    )


async def import_applications(
    *, programme_id: UUID, upload: Upload, digest: str, by: Viewer | Actor
) -> ImportedApplications:
    """Bring a checked file in: everybody in it takes part, or waits for a place. All of it, or nothing.

    Raises
    ------
    NotFound, NotAllowed, Invalid : as for `check_applications`; also where something in the file has to be mended.
    Conflict : it would do something else than what was checked.
    """
    async with write_transaction():
        programme = expect_running(await lock_programme(programme_id), upload.side, by)
        found = await _read(programme, upload)
        if found.faults.count:
            raise Invalid(FieldError("file", str(found.faults.error())))
        if _digest(upload, found) != digest:
            raise Conflict("What the file would do has changed since it was checked. Check it again.")
        enrolments = await _enrolments(programme, upload.side, found.applications)
        await insert_enrolments(enrolments)
        undo_id = await _recorded(programme, upload, enrolments, by)
        name = by.name if isinstance(by, Viewer) else None
        await tell_entered(enrolments, programme["name"], name, now() + MAIL_WAITS_FOR)
    waiting = sum(each.state == "waiting" for each in enrolments)
    return ImportedApplications(applications=len(enrolments), waiting=waiting, undo_id=undo_id)


async def _read(programme: Mapping[str, Any], upload: Upload) -> ReadFile:
    """Read the file, and find who may not apply or has applied."""
    known = await read_known()
    with tempfile.NamedTemporaryFile(suffix=Path(upload.name).suffix) as file:
        file.write(upload.content)
        file.flush()
        found = read_applications(Path(file.name), upload.name, upload.columns, known)
    people = [each.person_id for each in found.applications]
    there = await applied_already(programme["id"], upload.side, people)
    asked = Eligibility.model_validate_json(programme["eligibility"])
    admitted = await admitted_among(asked.mentor if upload.side is Side.MENTOR else asked.mentee, people)
    for each in found.applications:
        if each.person_id in there:
            problem = f"they have an application as a {upload.side} already, which is {there[each.person_id]}"
            found.faults.add(Fault(upload.name, each.row, None, problem, "Leave the row out, or change it there."))
        elif each.person_id not in admitted:
            problem = f"{programme['name']} is not open to them as a {upload.side}"
            found.faults.add(Fault(upload.name, each.row, None, problem, "Leave the row out, or change who may apply."))
    return found


async def _enrolments(
    programme: Mapping[str, Any], side: Side, applications: Sequence[Application]
) -> list[NewEnrolment]:
    """Give everybody a part, and those beyond the places a place in the queue, in the order of the file."""
    spoken = await languages_of_people([each.person_id for each in applications])
    free, moment = await free_places(programme, side), now()
    return [
        NewEnrolment(
            programme_id=programme["id"],
            person_id=each.person_id,
            side=side.value,
            state="enrolled" if place < free else "waiting",
            applied_at=moment + timedelta(microseconds=place),
            languages=spoken[each.person_id] if each.languages is None else each.languages,
            wishes=[[person] for person in each.wishes],
            goals=each.goals,
            teaches=each.teaches,
            seats=each.seats,
            hours=each.hours,
            note=each.note,
            not_with=each.not_with,
        )
        for place, each in enumerate(applications)
    ]


async def _recorded(
    programme: Mapping[str, Any], upload: Upload, enrolments: Sequence[NewEnrolment], by: Viewer | Actor
) -> UUID:
    """Write the import into the log, and that it can be taken back: by the viewer, or on the command line."""
    number = await record(
        by=acting(by) if isinstance(by, Viewer) else by,
        action="enrolments.imported",
        subject=Subject("programme", programme["id"], programme["name"]),
        detail={"count": len(enrolments), "side": upload.side.value, "file": upload.name},
    )
    ids = [str(each.id) for each in enrolments]
    return await offer_undo(
        by=by.account_id if isinstance(by, Viewer) else COMMAND_LINE,
        audit_number=number,
        kind=IMPORTED,
        payload={"programme_id": str(programme["id"]), "ids": [*ids]},
        until=now() + UNDO_FOR,
    )


def _digest(upload: Upload, found: ReadFile) -> str:
    """Name what a file would do: its content, how it is read, and whom it brings in."""
    said = [upload.side, sorted(found.fields.items()), [str(each.person_id) for each in found.applications]]
    return hashlib.sha256(upload.content + json.dumps(said).encode()).hexdigest()


def _fault(fault: Fault) -> dict[str, Any]:
    return {name: getattr(fault, name) for name in ("row", "column", "problem", "remedy")}


def _frequent(words: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(words.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST_WORDS]


def _notes(applications: Sequence[Application], side: Side) -> list[str]:
    """Say what is left open: such people take part, and score less or fall to a rule that needs it."""
    needed = {
        "hours": "no hours",
        **({"teaches": "nothing to teach"} if side is Side.MENTOR else {"goals": "no goals"}),
    }
    counts = {said: sum(not getattr(each, field) for each in applications) for field, said in needed.items()}
    return [f"{amount(count, 'person', 'people')} with {said}." for said, count in counts.items() if count]
