"""Telling over HTTP."""

from uuid import UUID

from litestar import Controller, Response, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.people.core.access import Viewer
from backend.succession.nominations.schemas import NominationDetails
from backend.succession.telling import service
from backend.succession.telling.schemas import TellingAnswer, TellingRequest, ToldNomination, ToldNominationList


class TellingController(Controller):
    """Telling a candidate on purpose."""

    path = "/api/succession/nominations/{nomination_id:uuid}/telling"
    tags = ("Succession",)

    @post("/preview", operation_id="previewTelling", status_code=200, opt={"problems": (404,)})
    async def preview(
        self, nomination_id: FromPath[UUID], data: JSONBody[TellingRequest], viewer: NamedDependency[Viewer]
    ) -> ToldNomination:
        """Give exactly what the candidate would see; nobody is told."""
        return await service.preview_telling(nomination_id=nomination_id, text=data.text, by=viewer)

    @put(operation_id="tellCandidate", opt={"problems": (409,)})
    async def tell(
        self,
        nomination_id: FromPath[UUID],
        data: JSONBody[TellingRequest],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[NominationDetails]:
        """Tell an approved candidate of the seat and what one wants to say; it can be withdrawn."""
        version = required_version(if_match)
        return versioned(await service.tell(nomination_id=nomination_id, text=data.text, version=version, by=viewer))

    @delete(operation_id="withdrawTelling", status_code=200, opt={"problems": (404, 409, 412, 428)})
    async def withdraw(
        self, nomination_id: FromPath[UUID], viewer: NamedDependency[Viewer], if_match: IfMatch = None
    ) -> Response[NominationDetails]:
        """Withdraw what a candidate was told: from then on, there is nothing of it for them."""
        version = required_version(if_match)
        return versioned(await service.withdraw_telling(nomination_id=nomination_id, version=version, by=viewer))


class ToldController(Controller):
    """What was told to the viewer."""

    path = "/api/succession/mine"
    tags = ("Succession",)

    @get(operation_id="listTold")
    async def list_own(self, viewer: NamedDependency[Viewer]) -> ToldNominationList:
        """Give what was told to the viewer of seats that they could follow in; for most people nothing."""
        return ToldNominationList(items=await service.list_told(by=viewer))

    @put("/{position_id:uuid}", operation_id="answerTelling")
    async def answer(
        self,
        position_id: FromPath[UUID],
        data: JSONBody[TellingAnswer],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[ToldNomination]:
        """Say what one thinks of being a candidate, or say otherwise than before."""
        version = required_version(if_match)
        return versioned(
            await service.answer_telling(position_id=position_id, request=data, version=version, by=viewer)
        )
