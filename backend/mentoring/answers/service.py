"""Answer an offer: signed in, or by the link of a mail."""

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Actor, Subject, offer_undo, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound, Stale
from backend.mentoring.answers.following import follow, lock_with_request
from backend.mentoring.core.offers import DECLINE_STANDS_AFTER, OfferState, is_agreed
from backend.mentoring.offers.ending import end_offer
from backend.mentoring.offers.reading import get_own_offer
from backend.mentoring.offers.schemas import AnswerRequest, OwnOffer
from backend.mentoring.offers.telling import OFFER_LINK, drop_asking, others_than, parties_of, tell_begun
from backend.mentoring.offers.wording import names
from backend.mentoring.relationships.beginning import begin_relationship
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.notices.answer_links import lock_answerer, look_up, void_answer_links

UNDO_FOR = timedelta(minutes=10)
"""For so long an acceptance can be taken back that the others have not joined."""

OVER = {
    OfferState.PAUSED: "This offer is being changed. You hear of it soon, and need do nothing until then.",
    OfferState.ACCEPTED: "Everybody has accepted this offer already.",
    OfferState.DECLINED: "This offer has ended: not everybody could take it on.",
    OfferState.EXPIRED: "This offer has ended: its time was over.",
    OfferState.WITHDRAWN: "This offer was withdrawn.",
}


async def answer_offer(*, offer_id: UUID, request: AnswerRequest, version: int, by: Viewer) -> OwnOffer:
    """Accept or decline an offer to the viewer.

    A decline reaches the others after two minutes, and an acceptance once all have accepted: until then it can be
    taken back.

    Raises
    ------
    NotFound : there is no such offer to the viewer.
    Conflict : it has ended, was answered already, or somebody does not take part any more.
    Invalid : a decline without a reason.
    Stale : it was changed since `version`.
    """
    async with write_transaction():
        offer, parties, own = await _locked(offer_id, by.person_id)
        if offer["version"] != version:
            raise Stale(await get_own_offer(offer_id=offer_id, person_id=by.person_id))
        await _answer(offer, parties, own, request, acting(by))
    return await get_own_offer(offer_id=offer_id, person_id=by.person_id)


async def see_by_link(*, token: str, address: str) -> OwnOffer:
    """Show the offer that a link in a mail is about; nothing is done.

    Raises
    ------
    NotFound : there is no such link, or none any more.
    TooMany : too many looks from one address.
    """
    answerer = await look_up(token=token, purpose=OFFER_LINK, address=address)
    return _by_link(await get_own_offer(offer_id=answerer.subject_id, person_id=answerer.person_id))


async def answer_by_link(*, token: str, request: AnswerRequest, address: str) -> OwnOffer:
    """Accept or decline the offer that a link in a mail is about.

    Raises
    ------
    NotFound, TooMany : as for `see_by_link`.
    Conflict, Invalid : as for `answer_offer`.
    """
    found = await look_up(token=token, purpose=OFFER_LINK, address=address)
    async with write_transaction():
        offer, parties, own = await _locked(found.subject_id, found.person_id)
        answerer = await lock_answerer(token=token, purpose=OFFER_LINK)
        await _answer(offer, parties, own, request, answerer.actor)
    return _by_link(await get_own_offer(offer_id=found.subject_id, person_id=found.person_id))


async def answer_for(*, offer_id: UUID, person_id: UUID, actor: Actor, request: AnswerRequest) -> None:
    """Enter what somebody without an account answered.

    Raises
    ------
    NotFound, Conflict, Invalid : as for `answer_offer`.
    """
    async with write_transaction():
        offer, parties, own = await _locked(offer_id, person_id)
        await _answer(offer, parties, own, request, actor)


async def take_back_answer(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo one's own answer within the open transaction.

    Raises
    ------
    NotFound : it is none of the viewer's offers any more.
    Conflict : the offer has come to its end.
    """
    offer, _, own = await _locked(UUID(payload["id"]), by.person_id)
    if offer["state"] != OfferState.OPEN or own["answer"] != payload["answer"]:
        raise Conflict("Others have acted on your answer already. Speak to a coordinator of the programme.")
    await current_connection().execute(
        "UPDATE offer_party SET answer = NULL, reason = NULL, answered_at = NULL "
        "WHERE offer_id = $1 AND person_id = $2",
        *(offer["id"], own["person_id"]),
    )


async def _locked(
    offer_id: UUID, person_id: UUID | None
) -> tuple[Mapping[str, Any], Sequence[Mapping[str, Any]], Mapping[str, Any]]:
    """Lock an offer; give it, its parties, and the one that is asking."""
    offer = await lock_with_request(offer_id)
    parties = (await parties_of([offer_id]))[offer_id]
    own = next((each for each in parties if each["person_id"] == person_id), None)
    if offer is None or own is None or offer["opened_at"] is None:
        raise NotFound("offer")
    return offer, parties, own


async def _answer(
    offer: Mapping[str, Any],
    parties: Sequence[Mapping[str, Any]],
    own: Mapping[str, Any],
    request: AnswerRequest,
    actor: Actor,
) -> None:
    _expect_answerable(offer, parties, own)
    if request.answer == "declined" and request.reason is None:
        raise Invalid(FieldError("reason", "Choose why; only those who look after the programme read it."))
    await current_connection().execute(
        "UPDATE offer_party SET answer = $3, reason = $4, answered_at = $5 WHERE offer_id = $1 AND person_id = $2",
        *(offer["id"], own["person_id"], request.answer, _reason(request), now()),
    )
    await drop_asking(offer["id"], own["person_id"])
    after = [request.answer if each is own else each["answer"] for each in parties]
    if is_agreed(after):
        await end_offer(offer["id"], end="accepted")
        await begin_relationship(offer["id"])
        await void_answer_links(purpose=OFFER_LINK, subject_id=offer["id"])
        await tell_begun(offer, parties)
        await follow(offer)
    number = await record(
        by=actor,
        action=f"offer.{request.answer}",
        subject=Subject("offer", offer["id"], names(others_than(own["person_id"], parties))),
        detail={"programme": offer["programme_name"]},
    )
    if is_agreed(after) or actor.id is None:
        return
    await offer_undo(
        by=actor.id,
        audit_number=number,
        kind="offer.answered",
        payload={"id": str(offer["id"]), "answer": request.answer},
        until=now() + (DECLINE_STANDS_AFTER if request.answer == "declined" else UNDO_FOR),
    )


def _by_link(offer: OwnOffer) -> OwnOffer:
    """Leave out what is done signed in alone."""
    return offer.model_copy(
        update={"undo_id": None, "actions": [each for each in offer.actions if each != "take_back"]}
    )


def _expect_answerable(offer: Mapping[str, Any], parties: Sequence[Mapping[str, Any]], own: Mapping[str, Any]) -> None:
    if offer["state"] != OfferState.OPEN:
        raise Conflict(OVER[OfferState(offer["state"])])
    if own["answer"] is not None:
        raise Conflict(f"You have {own['answer']} this offer already.")
    if offer["answer_by"] <= now():
        raise Conflict(OVER[OfferState.EXPIRED])
    if offer["programme_state"] == "closed":
        raise Conflict("The programme of this offer is closed.")
    for each in parties:
        if each["enrolment_state"] != "enrolled" or each["person_state"] != "active":
            raise Conflict(f"{each['name']} does not take part any more, so this offer ends.")


def _reason(request: AnswerRequest) -> str | None:
    """Keep why somebody declined as coordinators read it."""
    if request.answer == "accepted":
        return None
    return json.dumps({"reason": request.reason, "words": request.words or ""})
