"""Enter a completion by hand, and take it out again."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from backend.careers.assessments.standing import expect_past, expect_seen, expect_seen_behind
from backend.careers.completions.adding import NewCompletion, insert_completions
from backend.careers.completions.reading import list_completions
from backend.careers.completions.schemas import CompletionList, CompletionRequest
from backend.careers.core.learning_policy import completion_actions
from backend.careers.keeping import UNDO_FOR
from backend.careers.resources.counting import count_ratings
from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed, NotFound
from backend.people.actors import acting
from backend.people.core.access import Relation, Viewer
from backend.people.notices.notice import Notice
from backend.people.notices.service import send_notice

KEPT = ("person_id", "resource_id", "done_on", "minutes", "score", "note", "link", "source", "recorded_by")


async def add_completion(*, person_id: UUID, request: CompletionRequest, by: Viewer) -> CompletionList:
    """Note that somebody has gone through a resource; they are told when it was not they who said so.

    Raises
    ------
    NotFound : there is nobody of that id whose completions the viewer may see.
    Invalid : no such resource, one that one does not complete any more oneself, or a day to come.
    Conflict : it is on record for that day.
    """
    seen = await expect_seen(person_id, today(), by=by)
    done_on = expect_past(request.done_on, "done_on")
    async with write_transaction() as connection:
        row = await connection.fetchrow(
            "SELECT id, title, state FROM learning_resource WHERE id = $1 FOR NO KEY UPDATE", request.resource_id
        )
        if row is None or (row["state"] == "retired" and seen.relation is Relation.SELF):
            raise Invalid(FieldError("resource_id", "There is no such resource. Choose one that is listed."))
        completion = NewCompletion(
            person_id,
            request.resource_id,
            done_on,
            **request.model_dump(include={"minutes", "score", "note", "link"}),
            source="hand",
            recorded_by=by.name,
            recorder_id=by.person_id,
        )
        if not await insert_completions([completion]):
            raise Conflict("This was entered for that day already. Look at the list.")
        await count_ratings([request.resource_id])
        if seen.relation is not Relation.SELF:
            await _tell(person_id, row["title"], by)
        subject = Subject("person", person_id, seen.person.name)
        await record(by=acting(by), action="completion.added", subject=subject, detail={"resource": row["title"]})
    return await list_completions(person_id=person_id, by=by)


async def remove_completion(*, completion_id: UUID, by: Viewer) -> CompletionList:
    """Take a completion out that was entered by mistake. It can be taken back for a while.

    Raises
    ------
    NotFound : there is none of that id that the viewer may see.
    NotAllowed : it is not the viewer's to take out.
    """
    found = await fetch_one("SELECT person_id FROM learning_completion WHERE id = $1", completion_id)
    if found is None:
        raise NotFound("completion")
    seen = await expect_seen_behind("completion", found["person_id"], by=by)
    async with write_transaction() as connection:
        row = await connection.fetchrow(
            "SELECT c.*, r.title FROM learning_completion c JOIN learning_resource r ON r.id = c.resource_id "
            "WHERE c.id = $1 FOR UPDATE OF c, r",
            completion_id,
        )
        if row is None:
            raise NotFound("completion")
        if not completion_actions(by, seen.relation, row["source"], row["recorder_id"]):
            raise NotAllowed("Only whoever entered it, or a talent partner, takes it out.")
        await connection.execute("DELETE FROM learning_completion WHERE id = $1", completion_id)
        await count_ratings([row["resource_id"]])
        undo_id = await _recorded(row, Subject("person", row["person_id"], seen.person.name), by)
    return await list_completions(person_id=row["person_id"], by=by, undo_id=undo_id)


async def take_back_removal(payload: Mapping[str, Any], _by: Viewer) -> None:
    """Undo a removal within the open transaction.

    Raises
    ------
    Conflict : the same was entered again since.
    """
    connection = current_connection()
    resource_id = UUID(payload["resource_id"])
    await connection.execute("SELECT FROM learning_resource WHERE id = $1 FOR UPDATE", resource_id)
    recorder = payload["recorder_id"]
    completion = NewCompletion(
        **{
            **{name: payload[name] for name in KEPT},
            "person_id": UUID(payload["person_id"]),
            "resource_id": resource_id,
            "done_on": date.fromisoformat(payload["done_on"]),
        },
        recorder_id=UUID(recorder) if recorder else None,
        recorded_at=datetime.fromisoformat(payload["recorded_at"]),
    )
    if not await insert_completions([completion]):
        raise Conflict("The same was entered again since. There is nothing to bring back.")
    await count_ratings([resource_id])


async def _recorded(row: Mapping[str, Any], subject: Subject, by: Viewer) -> UUID:
    number = await record(
        by=acting(by), action="completion.removed", subject=subject, detail={"resource": row["title"]}
    )
    plain = {name: row[name] for name in KEPT}
    payload = {
        **plain,
        **{name: str(row[name]) for name in ("person_id", "resource_id", "done_on")},
        "recorder_id": str(row["recorder_id"]) if row["recorder_id"] else None,
        "recorded_at": row["recorded_at"].isoformat(),
    }
    return await offer_undo(
        by=by.account_id, audit_number=number, kind="completion.removed", payload=payload, until=now() + UNDO_FOR
    )


async def _tell(person_id: UUID, title: str, by: Viewer) -> None:
    notice = Notice(
        kind="completion.added",
        about=title,
        href="/career/learning/mine",
        reason="You are told of what others enter about your learning.",
        subject=f"{by.name} has entered that you completed {title}",
        text=f"{by.name} has entered that you completed {title}. Say how good it was, or tell them if it is not so.",
    )
    await send_notice(person_id=person_id, notice=notice)
