"""How offers are read: one's own, and those of a programme that one oversees."""

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

from backend.careers.competencies.listing import competencies_of
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.mentoring.core.access import OVERSEEING, allows
from backend.mentoring.core.offers import OfferState
from backend.mentoring.offers.ending import WITH_PROGRAMME
from backend.mentoring.offers.reasons import Fit, why_of
from backend.mentoring.offers.schemas import OfferSummary, OverseenOffer, OverseenOffers, OwnOffer, OwnOffers
from backend.mentoring.rounds.reading import expect_programme
from backend.people.core.access import Viewer
from backend.people.organisation import in_force

LATEST = 50
"""Offers that a list of one's own shows."""

_OWN = """
SELECT o.*, y.side, y.answer, g.name AS programme_name, g.state AS programme_state, u.id AS undo_id
FROM offer o JOIN offer_party y ON y.offer_id = o.id AND y.person_id = $1 JOIN programme g ON g.id = o.programme_id
LEFT JOIN account c ON c.person_id = $1
LEFT JOIN LATERAL (
    SELECT id FROM undoable WHERE account_id = c.id AND kind = 'offer.answered' AND payload ->> 'id' = o.id::text
    AND undone_at IS NULL AND ends_at > $2 AND o.state = 'open' AND y.answer IS NOT NULL ORDER BY id DESC LIMIT 1
) u ON true
WHERE o.opened_at IS NOT NULL
"""

_OTHERS = f"""
SELECT y.offer_id, y.person_id, y.side, y.answer, p.name, p.email, t.title, e.goals, e.teaches,
       coalesce(nullif(q.message, ''), e.note) AS note
FROM offer_party y JOIN offer o ON o.id = y.offer_id JOIN person p ON p.id = y.person_id
LEFT JOIN request q ON q.id = o.request_id AND q.person_id = y.person_id
LEFT JOIN enrolment e ON e.programme_id = o.programme_id AND e.person_id = y.person_id AND e.side = y.side
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force("i", "$2")}
LEFT JOIN position t ON t.id = i.position_id
WHERE y.offer_id = ANY ($1) ORDER BY y.offer_id, y.side, p.sort_name
"""

_OVERSEEN = """
SELECT o.id, o.state, o.points, o.answer_by, o.ended_at, o.end_reason, o.request_id, y.person_id, p.name, y.side,
       y.answer, y.reason, y.answered_at
FROM offer o JOIN offer_party y ON y.offer_id = o.id JOIN person p ON p.id = y.person_id
LEFT JOIN publication b ON b.id = o.publication_id
WHERE o.programme_id = $1 AND ($2::uuid IS NULL OR b.round_id = $2)
      AND (o.opened_at IS NOT NULL OR b.state IS DISTINCT FROM 'taken_back')
ORDER BY array_position(ARRAY['declined', 'expired', 'open', 'paused', 'accepted', 'held', 'withdrawn'], o.state), o.id,
         y.side, p.sort_name
"""


async def list_own_offers(*, by: Viewer) -> OwnOffers:
    """Give the viewer's offers: those that can be answered, the first to end first, then the latest."""
    rows = await fetch(
        f"{_OWN} ORDER BY (o.state = 'open' AND y.answer IS NULL) DESC, "
        "CASE WHEN o.state = 'open' AND y.answer IS NULL THEN o.answer_by END, "
        f"o.opened_at DESC, o.id LIMIT {LATEST}",
        *(by.person_id, now()),
    )
    others = await _others_of([row["id"] for row in rows])
    return OwnOffers(
        items=[OfferSummary.model_validate(_summary(row, others[row["id"]], by.person_id)) for row in rows]
    )


async def waiting_offers(by: Viewer) -> dict[tuple[UUID, str], list[dict[str, Any]]]:
    """Give what the viewer has still to answer, by programme and side, the first to end first."""
    rows = await fetch(
        f"{_OWN} AND o.state = 'open' AND y.answer IS NULL ORDER BY o.answer_by, o.id LIMIT {LATEST}",
        *(by.person_id, now()),
    )
    others = await _others_of([row["id"] for row in rows])
    found: dict[tuple[UUID, str], list[dict[str, Any]]] = {}
    for row in rows:
        summary = _summary(row, others[row["id"]], by.person_id)
        if "answer" in summary["actions"]:
            people = [each["person"] for each in summary["others"]]
            offer = {name: summary[name] for name in ("id", "asks_viewer", "answer_by")} | {"others": people}
            found.setdefault((row["programme_id"], row["side"]), []).append(offer)
    return found


async def get_own_offer(*, offer_id: UUID, person_id: UUID | None) -> OwnOffer:
    """Give one offer to somebody who is asked by it.

    Raises
    ------
    NotFound : there is none of that id, it is none of theirs, or nobody was told of it yet.
    """
    row = None if person_id is None else await fetch_one(f"{_OWN} AND o.id = $3", person_id, now(), offer_id)
    if row is None or person_id is None:
        raise NotFound("offer")
    people = (await _others_of([offer_id]))[offer_id]
    why = await why_of(offer_id, viewer=person_id, parties={each["person_id"]: each["side"] for each in people})
    names = await _goal_names(people)
    zone = await fetch_one("SELECT time_zone FROM person WHERE id = $1", person_id)
    return OwnOffer.model_validate(
        {
            **_summary(row, people, person_id),
            "known": [
                {
                    **_party(each),
                    "goals": _words(each["goals"], names),
                    "teaches": _words(each["teaches"], names),
                    "note": each["note"] or "",
                    "email": each["email"] if row["state"] == OfferState.ACCEPTED else None,
                    **_fit(why.fits.get(str(each["person_id"]), Fit())),
                }
                for each in people
                if each["person_id"] != person_id
            ],
            "shared_hours": [each._asdict() for each in why.shared],
            "time_zone": zone["time_zone"],
        }
    )


def _fit(fit: Fit) -> dict[str, Any]:
    return {"reasons": [vars(one) for one in fit.reasons], "points": fit.points, "of": fit.of}


async def list_offers_of_programme(*, programme_id: UUID, by: Viewer) -> OverseenOffers:
    """Give every offer of a programme, of rounds and of requests.

    Raises
    ------
    NotFound, NotAllowed : the programme is none of the viewer's to oversee.
    """
    await expect_programme(programme_id, by)
    return await _overseen(programme_id, None)


async def list_offers_of_round(*, round_id: UUID, by: Viewer) -> OverseenOffers:
    """Give every offer of a round.

    Raises
    ------
    NotFound : there is no such round for the viewer.
    """
    row = await fetch_one(
        "SELECT r.programme_id, g.code FROM round r JOIN programme g ON g.id = r.programme_id WHERE r.id = $1", round_id
    )
    if row is None or not allows(OVERSEEING, by, row["code"]):
        raise NotFound("round")
    return await _overseen(row["programme_id"], round_id)


async def _overseen(programme_id: UUID, round_id: UUID | None) -> OverseenOffers:
    rows = await fetch(_OVERSEEN, programme_id, round_id)
    found = [list(group) for _, group in groupby(rows, key=lambda row: row["id"])]
    return OverseenOffers(
        items=[
            OverseenOffer.model_validate(
                {
                    **{
                        name: group[0][name]
                        for name in ("id", "state", "points", "answer_by", "ended_at", "end_reason")
                    },
                    "is_of_request": group[0]["request_id"] is not None,
                    "parties": [
                        {
                            "person": {"id": row["person_id"], "name": row["name"]},
                            **{name: row[name] for name in ("side", "answer", "answered_at")},
                            **(json.loads(row["reason"]) if row["reason"] else {"reason": None, "words": ""}),
                        }
                        for row in group
                    ],
                }
            )
            for group in found
        ]
    )


async def _others_of(offer_ids: Sequence[UUID]) -> Mapping[UUID, list[Mapping[str, Any]]]:
    rows = await fetch(_OTHERS, list(offer_ids), today())
    return {offer_id: list(group) for offer_id, group in groupby(rows, key=lambda row: row["offer_id"])}


def _summary(row: Mapping[str, Any], people: Iterable[Mapping[str, Any]], person_id: UUID | None) -> dict[str, Any]:
    return {
        **{name: row[name] for name in ("id", "programme_id", "programme_name", "state", "side", "version")},
        **{name: row[name] for name in ("opened_at", "answer_by", "ended_at")},
        "own_answer": row["answer"],
        "ends_with_programme": _ends_with_programme(row),
        "undo_id": row["undo_id"],
        "is_own_request": row["request_id"] is not None and row["side"] == "mentee",
        "asks_viewer": row["request_id"] is not None and row["side"] == "mentor",
        "others": [_party(each) for each in people if each["person_id"] != person_id],
        "actions": _actions(row),
    }


def _actions(row: Mapping[str, Any]) -> list[str]:
    if row["undo_id"] is not None:
        return ["take_back"]
    waits = row["state"] == OfferState.OPEN and row["answer"] is None and row["answer_by"] > now()
    return ["answer"] if waits and row["programme_state"] != "closed" else []


def _ends_with_programme(row: Mapping[str, Any]) -> bool:
    is_waiting = row["state"] in (OfferState.OPEN, OfferState.PAUSED)
    return row["programme_state"] == "closed" if is_waiting else row["end_reason"] == WITH_PROGRAMME


def _party(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "person": {"id": row["person_id"], "name": row["name"]},
        "title": row["title"],
        "side": row["side"],
        "has_accepted": row["answer"] == "accepted",
    }


async def _goal_names(people: Iterable[Mapping[str, Any]]) -> Mapping[str, str]:
    ids = {
        UUID(each["competency_id"])
        for row in people
        for column in ("goals", "teaches")
        for each in json.loads(row[column] or "[]")
        if each.get("competency_id")
    }
    return {str(identity): each.name for identity, each in (await competencies_of(list(ids))).items()}


def _words(stored: str | None, names: Mapping[str, str]) -> list[str]:
    said = json.loads(stored or "[]")
    return [names[each["competency_id"]] if each.get("competency_id") else each["words"] for each in said]
