"""Groups of rounds among peers over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, get, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.http.paging import Cursor, Limit
from backend.kit.work.standby import Standby
from backend.mentoring.rounds import group_reading
from backend.mentoring.rounds.group_deciding import decide_on_group
from backend.mentoring.rounds.group_schemas import (
    GroupDecisionRequest,
    GroupExplanation,
    GroupSort,
    OtherPartners,
    PeerGroupPage,
)
from backend.mentoring.rounds.schemas import Round
from backend.people.core.access import Viewer

Query = Annotated[str | None, QueryParameter(max_length=200, description="Part of a name, of anybody in the group.")]
Sort = Annotated[GroupSort, QueryParameter(description="By what; with `-` before it the other way round.")]
People = Annotated[
    list[UUID],
    QueryParameter(
        min_items=2, max_items=3, description="Ids of two peers, or of a ring, everybody before their pupil."
    ),
]
Person = Annotated[UUID, QueryParameter(description="Id of somebody in the round.")]


class RoundGroupsController(Controller):
    """Pairs and rings of a round among peers, and what is decided about them."""

    path = "/api/rounds/{round_id:uuid}"
    tags = ("Rounds",)

    @get("/groups", operation_id="listGroups", opt={"problems": (404,)})
    async def list_groups(
        self,
        round_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        q: Query = None,
        sort: Sort = "-points",
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> PeerGroupPage:
        """List the groups of a round's result: pairs of peers, or rings."""
        return await group_reading.list_groups(round_id=round_id, q=q, sort=sort, limit=limit, cursor=cursor, by=viewer)

    @get("/groups/explanation", operation_id="explainGroup")
    async def explain(
        self,
        round_id: FromPath[UUID],
        people: People,
        viewer: NamedDependency[Viewer],
        standby: NamedDependency[Standby],
    ) -> GroupExplanation:
        """Say why people are together or not, and what the other choice would cost, and whom it would move."""
        return await group_reading.explain_group(round_id=round_id, people=people, standby=standby, by=viewer)

    @get("/groups/other-partners", operation_id="listOtherPartners", opt={"problems": (404,)})
    async def list_other_partners(
        self,
        round_id: FromPath[UUID],
        person: Person,
        viewer: NamedDependency[Viewer],
        standby: NamedDependency[Standby],
    ) -> OtherPartners:
        """Say whom else one of a pair of peers could have, and what that costs the whole plan, the cheapest first."""
        return await group_reading.give_other_partners(round_id=round_id, person_id=person, standby=standby, by=viewer)

    @put("/group-decisions", operation_id="decideOnGroup", status_code=202, opt={"problems": (409,)})
    async def decide(
        self,
        round_id: FromPath[UUID],
        data: JSONBody[GroupDecisionRequest],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Round]:
        """Lock a group, bar two people, or leave them to the solver again; the round is run anew."""
        version = required_version(if_match)
        return versioned(await decide_on_group(round_id=round_id, request=data, version=version, by=viewer), 202)
