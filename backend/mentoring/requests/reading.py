"""How requests are read."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.kit.database.filters import Filters
from backend.kit.database.pages import Listing, Sorting, read_one, read_page
from backend.kit.errors import NotFound
from backend.mentoring.core.access import OVERSEEING, allows
from backend.mentoring.enrolments.listing import expect_overseer
from backend.mentoring.requests.schemas import Request, RequestPage, RequestStateFilter
from backend.mentoring.requests.standing import read_programme
from backend.people.core.access import Viewer

REQUESTS = Listing(
    table="request",
    alias="q",
    sorts={"id": Sorting("q.id", UUID)},
    body=lambda _: (
        "SELECT q.*, p.name AS person_name, g.code, g.name AS programme_name FROM page q "
        "JOIN person p ON p.id = q.person_id JOIN programme g ON g.id = q.programme_id"
    ),
)
"""Ids rise with time, so by id is by when they were made."""

_CHOICES = """
SELECT c.request_id, c.rank, c.state, c.mentor_id, p.name AS mentor_name, o.opened_at, o.answer_by, o.ended_at, y.reason
FROM request_choice c JOIN person p ON p.id = c.mentor_id
LEFT JOIN offer o ON o.id = c.offer_id LEFT JOIN offer_party y ON y.offer_id = o.id AND y.person_id = c.mentor_id
WHERE c.request_id = ANY ($1) ORDER BY c.request_id, c.rank
"""


async def list_requests(
    *, programme_id: UUID, state: RequestStateFilter, limit: int, cursor: str | None, by: Viewer
) -> RequestPage:
    """Give a page of the requests of a programme, the latest first.

    Raises
    ------
    NotFound, NotAllowed : the programme is none of the viewer's to oversee.
    """
    await expect_overseer(programme_id, by)
    filters = Filters()
    filters.add("q.programme_id = {}", programme_id)
    if state != "any":
        filters.add("q.state = {}", state)
    return await _page(filters, limit, cursor, by)


async def list_own_requests(*, programme_id: UUID, limit: int, cursor: str | None, by: Viewer) -> RequestPage:
    """Give a page of the viewer's own requests in a programme, the latest first.

    Raises
    ------
    NotFound : there is no such programme for the viewer.
    Conflict : it is one among peers.
    """
    await read_programme(programme_id, by)
    filters = Filters()
    filters.add("q.programme_id = {} AND q.person_id = {}::uuid", programme_id, by.person_id)
    return await _page(filters, limit, cursor, by)


async def get_request(*, request_id: UUID, by: Viewer) -> Request:
    """Give one request: one's own, or one of a programme that the viewer oversees.

    Raises
    ------
    NotFound : there is none of that id, or it is none of the viewer's business.
    """
    row = await read_one(REQUESTS, request_id, Filters())
    if row is None or not (row["person_id"] == by.person_id or allows(OVERSEEING, by, row["code"])):
        raise NotFound("request")
    return _shown(row, await _choices([row["id"]]), by)


async def _page(filters: Filters, limit: int, cursor: str | None, by: Viewer) -> RequestPage:
    page = await read_page(REQUESTS, filters, sort="-id", limit=limit, cursor=cursor)
    choices = await _choices([row["id"] for row in page.rows])
    return RequestPage(
        items=[_shown(row, choices, by) for row in page.rows], next_cursor=page.following, total=page.total
    )


async def _choices(ids: Sequence[UUID]) -> Mapping[UUID, list[Mapping[str, Any]]]:
    found: dict[UUID, list[Mapping[str, Any]]] = {each: [] for each in ids}
    for row in await fetch(_CHOICES, list(ids)):
        found[row["request_id"]].append(row)
    return found


def _shown(row: Mapping[str, Any], choices: Mapping[UUID, Sequence[Mapping[str, Any]]], by: Viewer) -> Request:
    is_own = row["person_id"] == by.person_id
    columns = ("id", "programme_id", "programme_name", "state", "message", "asked_at", "ended_at", "version")
    return Request.model_validate(
        {
            **{name: row[name] for name in columns},
            "mentee": {"id": row["person_id"], "name": row["person_name"]},
            "choices": [_choice(each, tells_reason=not is_own) for each in choices[row["id"]]],
            "actions": ["withdraw"] if is_own and row["state"] == "open" else [],
        }
    )


def _choice(row: Mapping[str, Any], *, tells_reason: bool) -> dict[str, Any]:
    """Give a choice; why a mentor declined is for those who oversee the programme, never for who asked."""
    return {
        **{name: row[name] for name in ("rank", "state", "answer_by", "ended_at")},
        "asked_at": row["opened_at"],
        "mentor": {"id": row["mentor_id"], "name": row["mentor_name"]},
        **(_why(row["reason"]) if tells_reason and row["reason"] else {"reason": None, "words": None}),
    }


def _why(answered: str) -> dict[str, Any]:
    """Give the reason that was chosen, and what was written with it."""
    said = json.loads(answered)
    return {"reason": said["reason"], "words": said["words"] or None}
