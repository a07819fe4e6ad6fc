"""Enrolments over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.http.paging import Cursor, Limit
from backend.kit.schemas import Page
from backend.mentoring.enrolments import service
from backend.mentoring.enrolments.application_schemas import ApplicationChange
from backend.mentoring.enrolments.deciding import decide
from backend.mentoring.enrolments.listing import EnrolmentFilter, get_enrolment, list_candidates, list_enrolments
from backend.mentoring.enrolments.schemas import (
    Candidate,
    DecisionRequest,
    Deed,
    Enrolment,
    EnrolmentPage,
    EnrolmentRequest,
    EnrolmentSort,
    SideFilter,
    SideName,
    StateFilter,
)
from backend.people.core.access import Viewer

SideQuery = Annotated[SideFilter, QueryParameter(name="side", description="Both unless said.")]
CandidateSide = Annotated[SideName, QueryParameter(name="side", description="Which side.")]
StateQuery = Annotated[StateFilter, QueryParameter(name="state", description="All unless said.")]
Query = Annotated[str | None, QueryParameter(max_length=200, description="Beginnings of words of the name.")]
Sort = Annotated[EnrolmentSort, QueryParameter(description="By what; with `-` before it the other way round.")]


class ProgrammeEnrolmentsController(Controller):
    """Who takes part in a programme."""

    path = "/api/programmes/{programme_id:uuid}"
    tags = ("Enrolments",)

    @get("/enrolments", operation_id="listEnrolments", opt={"problems": (404,)})
    async def list_enrolments(
        self,
        programme_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        side: SideQuery = "any",
        enrolment_state: StateQuery = "any",
        q: Query = None,
        sort: Sort = "name",
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> EnrolmentPage:
        """List who applied to a programme; drafts are nobody else's business."""
        where = EnrolmentFilter(programme_id, side, enrolment_state, q)
        rows, following, total = await list_enrolments(where=where, sort=sort, limit=limit, cursor=cursor, by=viewer)
        return EnrolmentPage(items=rows, next_cursor=following, total=total)

    @post("/enrolments", operation_id="beginEnrolment", opt={"idempotent": True, "problems": (404, 409)})
    async def begin(
        self, programme_id: FromPath[UUID], data: JSONBody[EnrolmentRequest], viewer: NamedDependency[Viewer]
    ) -> Response[Enrolment]:
        """Begin an application, filled in as far as the last one goes."""
        return versioned(await service.begin_enrolment(programme_id=programme_id, request=data, by=viewer), 201)

    @get("/candidates", operation_id="listCandidates", opt={"problems": (404,)})
    async def list_candidates(
        self,
        programme_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        side: CandidateSide = "mentor",
        q: Query = None,
        limit: Limit = 50,
    ) -> Page[Candidate]:
        """List those of one side, for whoever takes part or is applying to wish for."""
        rows = await list_candidates(programme_id=programme_id, side=side, q=q, limit=limit, by=viewer)
        return Page[Candidate](items=rows, next_cursor=None, total=None)


class EnrolmentsController(Controller):
    """Somebody's part in a programme."""

    path = "/api/enrolments/{enrolment_id:uuid}"
    tags = ("Enrolments",)

    @get(operation_id="getEnrolment")
    async def get_one(self, enrolment_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Enrolment]:
        """Give one enrolment; what is confidential only to whom it is about."""
        return versioned(await get_enrolment(enrolment_id=enrolment_id, by=viewer))

    @patch(operation_id="updateApplication", opt={"problems": (409,)})
    async def update(
        self,
        enrolment_id: FromPath[UUID],
        data: JSONBody[ApplicationChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Enrolment]:
        """Save part of one's own application."""
        version = required_version(if_match)
        return versioned(
            await service.change_application(enrolment_id=enrolment_id, change=data, version=version, by=viewer)
        )

    @post("/application", operation_id="apply", status_code=200, opt={"problems": (409, 412, 428)})
    async def apply(
        self, enrolment_id: FromPath[UUID], viewer: NamedDependency[Viewer], if_match: IfMatch = None
    ) -> Response[Enrolment]:
        """Send one's own application; it can be taken back for ten minutes."""
        version = required_version(if_match)
        return versioned(await service.apply(enrolment_id=enrolment_id, version=version, by=viewer))

    @post("/withdrawal", operation_id="withdraw", status_code=200, opt={"problems": (409, 412, 428)})
    async def withdraw(
        self,
        enrolment_id: FromPath[UUID],
        data: JSONBody[Deed],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Enrolment]:
        """Withdraw one's own application; it can be taken back for ten minutes."""
        version = required_version(if_match)
        return versioned(
            await service.withdraw(enrolment_id=enrolment_id, reason=data.reason, version=version, by=viewer)
        )

    @delete(operation_id="dropApplication", opt={"problems": (409,)})
    async def drop(self, enrolment_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> None:
        """Delete one's own application that was not sent."""
        await service.drop(enrolment_id=enrolment_id, by=viewer)

    @post("/decision", operation_id="decideOnEnrolment", status_code=200, opt={"problems": (409, 412, 428)})
    async def decide(
        self,
        enrolment_id: FromPath[UUID],
        data: JSONBody[DecisionRequest],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Enrolment]:
        """Take somebody in, let them wait or turn them down; it can be taken back for ten minutes."""
        return versioned(
            await decide(
                enrolment_id=enrolment_id,
                decision=data.decision,
                reason=data.reason,
                version=required_version(if_match),
                by=viewer,
            )
        )
