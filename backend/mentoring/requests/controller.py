"""Requests over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.http.paging import Cursor, Limit
from backend.mentoring.enrolments.application_schemas import ApplicationChange
from backend.mentoring.requests import service
from backend.mentoring.requests.reading import get_request, list_own_requests, list_requests
from backend.mentoring.requests.schemas import MentorRequest, Request, RequestPage, RequestStateFilter
from backend.mentoring.requests.suggestion_schemas import Suggestions
from backend.mentoring.requests.suggestions import SHOWN, suggest_mentors
from backend.people.core.access import Viewer

Count = Annotated[int, QueryParameter(ge=1, le=50, description="How many of each kind at most.")]

StateQuery = Annotated[RequestStateFilter, QueryParameter(name="state", description="All unless said.")]


class SuggestionsController(Controller):
    """Whom a mentee could ask."""

    path = "/api/programmes/{programme_id:uuid}/suggestions"
    tags = ("Requests",)

    @get(operation_id="suggestMentors", opt={"problems": (404, 409)})
    async def suggest(
        self, programme_id: FromPath[UUID], viewer: NamedDependency[Viewer], count: Count = SHOWN
    ) -> Suggestions:
        """Rank the mentors of a programme for the viewer, who takes part as a mentee, by what counts in it."""
        return await suggest_mentors(programme_id=programme_id, count=count, by=viewer)

    @post(operation_id="previewSuggestions", status_code=200, opt={"problems": (404, 409)})
    async def preview(
        self,
        programme_id: FromPath[UUID],
        data: JSONBody[ApplicationChange],
        viewer: NamedDependency[Viewer],
        count: Count = SHOWN,
    ) -> Suggestions:
        """Rank them as they would be with changes to the viewer's application; nothing of those is kept."""
        return await suggest_mentors(programme_id=programme_id, said=data, count=count, by=viewer)


class ProgrammeRequestsController(Controller):
    """The requests of a programme."""

    path = "/api/programmes/{programme_id:uuid}/requests"
    tags = ("Requests",)

    @get(operation_id="listRequests", opt={"problems": (404,)})
    async def list_requests(
        self,
        programme_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        request_state: StateQuery = "any",
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> RequestPage:
        """List who asked whom in a programme, the latest first."""
        return await list_requests(
            programme_id=programme_id, state=request_state, limit=limit, cursor=cursor, by=viewer
        )

    @get("/own", operation_id="listOwnRequests", opt={"problems": (404, 409)})
    async def list_own(
        self, programme_id: FromPath[UUID], viewer: NamedDependency[Viewer], limit: Limit = 50, cursor: Cursor = None
    ) -> RequestPage:
        """List the viewer's own requests in a programme, the latest first."""
        return await list_own_requests(programme_id=programme_id, limit=limit, cursor=cursor, by=viewer)

    @post(operation_id="askForMentor", opt={"idempotent": True, "problems": (404, 409)})
    async def ask(
        self, programme_id: FromPath[UUID], data: JSONBody[MentorRequest], viewer: NamedDependency[Viewer]
    ) -> Response[Request]:
        """Ask up to three mentors, one after the other; it can be withdrawn until one accepts."""
        return versioned(await service.ask_for_mentor(programme_id=programme_id, request=data, by=viewer), 201)


class RequestsController(Controller):
    """A mentee's wish for a mentor."""

    path = "/api/requests/{request_id:uuid}"
    tags = ("Requests",)

    @get(operation_id="getRequest")
    async def get_one(self, request_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Request]:
        """Give one request; why a mentor declined is told to coordinators only."""
        return versioned(await get_request(request_id=request_id, by=viewer))

    @post("/withdrawal", operation_id="withdrawRequest", status_code=200, opt={"problems": (409, 412, 428)})
    async def withdraw(
        self, request_id: FromPath[UUID], viewer: NamedDependency[Viewer], if_match: IfMatch = None
    ) -> Response[Request]:
        """Take one's own open request back; who is asked is told."""
        version = required_version(if_match)
        return versioned(await service.withdraw_request(request_id=request_id, version=version, by=viewer))
