"""Answering offers over HTTP, signed in or by the link of a mail."""

from typing import Annotated, Any
from uuid import UUID

from litestar import Controller, Request, Response, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from pydantic import Field

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.schemas import Schema
from backend.mentoring.answers import service
from backend.mentoring.offers.schemas import AnswerRequest, OwnOffer
from backend.people.core.access import Viewer

Token = Annotated[str, Field(min_length=1, max_length=200, description="What stands after the # of the link.")]


class OfferLinkRequest(Schema):
    """Show what a link in a mail is about."""

    token: Token


class OfferLinkAnswer(AnswerRequest):
    """Answer what a link in a mail is about."""

    token: Token


class AnswersController(Controller):
    """Answers to offers."""

    path = "/api"
    tags = ("Offers and relationships",)

    @post("/offers/{offer_id:uuid}/answer", operation_id="answerOffer", status_code=200, opt={"problems": (404, 409)})
    async def answer(
        self,
        offer_id: FromPath[UUID],
        data: JSONBody[AnswerRequest],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[OwnOffer]:
        """Accept or decline an offer; it can be taken back until it has reached the others."""
        version = required_version(if_match)
        return versioned(await service.answer_offer(offer_id=offer_id, request=data, version=version, by=viewer))

    @post("/answer-link", operation_id="lookAtOfferLink", status_code=200, opt={"problems": (404, 429)})
    async def look(self, data: JSONBody[OfferLinkRequest], request: Request[Any, Any, Any]) -> OwnOffer:
        """Show the offer that a link in a mail is about; nothing is answered by it."""
        return await service.see_by_link(token=data.token, address=_address(request))

    @post("/answer-link/answer", operation_id="answerByLink", status_code=200, opt={"problems": (404, 409, 429)})
    async def answer_by_link(self, data: JSONBody[OfferLinkAnswer], request: Request[Any, Any, Any]) -> OwnOffer:
        """Accept or decline the offer that a link in a mail is about, without signing in."""
        answer = AnswerRequest(answer=data.answer, reason=data.reason, words=data.words)
        return await service.answer_by_link(token=data.token, request=answer, address=_address(request))


def _address(request: Request[Any, Any, Any]) -> str:
    return request.client.host if request.client else ""
