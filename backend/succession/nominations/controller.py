"""Nominations over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.http.paging import MOST, Cursor, Limit
from backend.people.core.access import Viewer
from backend.succession.nominations.candidates import find_candidates
from backend.succession.nominations.change_schemas import (
    NominationChange,
    NominationRequest,
    NominationStateChange,
    PlaceChange,
)
from backend.succession.nominations.moving import change_nomination, move_nomination
from backend.succession.nominations.proposing import nominate
from backend.succession.nominations.ranking import rank_nomination
from backend.succession.nominations.reading import get_nomination, list_nominations
from backend.succession.nominations.schemas import NominationDetails, NominationPage, SuccessorSearch

Query = Annotated[str | None, QueryParameter(max_length=200, description="Beginnings of words of the name.")]
Few = Annotated[int, QueryParameter(ge=1, le=50, description="How many to give, at most 50.")]


class CandidatesController(Controller):
    """Who could follow in a critical position, and who is nominated."""

    path = "/api/succession/critical-positions/{critical_position_id:uuid}"
    tags = ("Succession",)

    @get("/candidates", operation_id="findCandidates", opt={"problems": (404,)})
    async def find(
        self,
        critical_position_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        q: Query = None,
        limit: Few = 10,
    ) -> SuccessorSearch:
        """Find whom to nominate: the best fitting first, or by name; how they fit, and what they want themselves."""
        return await find_candidates(critical_position_id=critical_position_id, q=q, limit=limit, by=viewer)

    @get("/nominations", operation_id="listNominations", opt={"problems": (404,)})
    async def list_all(
        self,
        critical_position_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> NominationPage:
        """List the candidates of a plan: open ones by their places, interim successors, then what is over."""
        return await list_nominations(critical_position_id=critical_position_id, limit=limit, cursor=cursor, by=viewer)

    @post("/nominations", operation_id="nominate", opt={"idempotent": True, "problems": (404, 409)})
    async def add(
        self,
        critical_position_id: FromPath[UUID],
        data: JSONBody[NominationRequest],
        viewer: NamedDependency[Viewer],
    ) -> Response[NominationDetails]:
        """Propose somebody, and send it to be decided on unless said otherwise; they are told nothing of it."""
        return versioned(await nominate(critical_position_id=critical_position_id, request=data, by=viewer), 201)


class NominationsController(Controller):
    """One candidate, and what becomes of them."""

    path = "/api/succession/nominations/{nomination_id:uuid}"
    tags = ("Succession",)

    @get(operation_id="getNomination")
    async def get_one(
        self, nomination_id: FromPath[UUID], viewer: NamedDependency[Viewer]
    ) -> Response[NominationDetails]:
        """Give one nomination with all that became of it, who did it, when and why."""
        return versioned(await get_nomination(nomination_id=nomination_id, by=viewer))

    @patch(operation_id="updateNomination", opt={"problems": (409,)})
    async def update(
        self,
        nomination_id: FromPath[UUID],
        data: JSONBody[NominationChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[NominationDetails]:
        """Say whether they would only step in for a while, or what is known of somebody from outside."""
        version = required_version(if_match)
        return versioned(await change_nomination(nomination_id=nomination_id, change=data, version=version, by=viewer))

    @put("/state", operation_id="moveNomination", opt={"problems": (409,)})
    async def move(
        self,
        nomination_id: FromPath[UUID],
        data: JSONBody[NominationStateChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[NominationDetails]:
        """Submit, approve, reject, remove or place a candidate; whoever proposed somebody does not decide on them."""
        version = required_version(if_match)
        return versioned(await move_nomination(nomination_id=nomination_id, change=data, version=version, by=viewer))

    @put("/place", operation_id="rankNomination", opt={"problems": (409,)})
    async def rank(
        self,
        nomination_id: FromPath[UUID],
        data: JSONBody[PlaceChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> NominationPage:
        """Give a candidate another place among those that the viewer sees; give the list as it is then."""
        version = required_version(if_match)
        return await rank_nomination(
            nomination_id=nomination_id, place=data.place, version=version, limit=MOST, by=viewer
        )
