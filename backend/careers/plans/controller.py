"""Development plans over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.careers.plans import service
from backend.careers.plans.change_schemas import (
    CheckInRequest,
    CommentRequest,
    NotesChange,
    PlanChange,
    PlanRequest,
    PlanStateChange,
)
from backend.careers.plans.drafting import draft_goals
from backend.careers.plans.listing import TeamFilter, list_team_plans, whose_open_to
from backend.careers.plans.moving import agree_to_plan, move_plan
from backend.careers.plans.notes import get_notes, put_notes
from backend.careers.plans.reading import get_plan, list_own_plans
from backend.careers.plans.schemas import (
    OwnPlans,
    Plan,
    PlanNotes,
    PlanSnapshot,
    StandingFilter,
    TeamPlanPage,
    TeamSort,
    Whose,
)
from backend.careers.plans.snapshots import get_snapshot
from backend.careers.plans.talking import check_in_on_plan, comment_on_plan
from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.http.paging import Cursor, Limit
from backend.people.core.access import Viewer

TowardsQuery = Annotated[
    str | None,
    QueryParameter(description="Code of a role on the way, for which to draft; else the one aimed at."),
]
WhoseQuery = Annotated[
    Whose | None, QueryParameter(name="whose", description="Of direct reports or of all that one may see.")
]
StandingQuery = Annotated[StandingFilter, QueryParameter(name="standing", description="All unless said.")]
Query = Annotated[str | None, QueryParameter(max_length=200, description="Beginnings of words of the name.")]
Sort = Annotated[TeamSort, QueryParameter(description="By what; with `-` before it the other way round.")]

VERSIONED = {"problems": (409, 412, 428)}
"""What can stand in the way of a post that names the version it is about."""


class PlansController(Controller):
    """Development plans: one's own, and those of the people below one."""

    path = "/api/plans"
    tags = ("Plans",)

    @get(operation_id="listTeamPlans")
    async def list_team(
        self,
        viewer: NamedDependency[Viewer],
        whose: WhoseQuery = None,
        standing: StandingQuery = "any",
        q: Query = None,
        sort: Sort = "need",
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> TeamPlanPage:
        """List people with the plan that each shared last: those below a manager, everybody for talent partners.

        By `need`, what waits for a review comes first, then what needs attention, then the others.
        """
        where = TeamFilter(whose, standing, q)
        rows, following, total = await list_team_plans(where=where, sort=sort, limit=limit, cursor=cursor, by=viewer)
        return TeamPlanPage(items=rows, next_cursor=following, total=total, whose=whose_open_to(viewer))

    @get("/mine", operation_id="listOwnPlans")
    async def list_own(self, viewer: NamedDependency[Viewer]) -> OwnPlans:
        """List the viewer's own plans, the latest first."""
        return await list_own_plans(by=viewer)

    @post(operation_id="beginPlan", opt={"idempotent": True, "problems": (404, 409)})
    async def begin(self, data: JSONBody[PlanRequest], viewer: NamedDependency[Viewer]) -> Response[Plan]:
        """Begin a plan of one's own, empty or from the last one; nobody else sees it before it is sent."""
        return versioned(await service.begin_plan(request=data, by=viewer), 201)

    @get("/{plan_id:uuid}", operation_id="getPlan")
    async def get_one(self, plan_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Plan]:
        """Give one plan, to its person, their managers up the line and talent partners."""
        return versioned(await get_plan(plan_id=plan_id, by=viewer))

    @patch("/{plan_id:uuid}", operation_id="updatePlan", opt={"problems": (409,)})
    async def update(
        self,
        plan_id: FromPath[UUID],
        data: JSONBody[PlanChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Plan]:
        """Save parts of a plan; what was removed can be put back for ten minutes."""
        version = required_version(if_match)
        return versioned(await service.change_plan(plan_id=plan_id, change=data, version=version, by=viewer))

    @delete("/{plan_id:uuid}", operation_id="dropPlan", opt={"problems": (409,)})
    async def drop(self, plan_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> None:
        """Delete a draft that nobody else has seen, for good."""
        await service.drop_plan(plan_id=plan_id, by=viewer)

    @put("/{plan_id:uuid}/state", operation_id="movePlan", opt={"problems": (409,)})
    async def move(
        self,
        plan_id: FromPath[UUID],
        data: JSONBody[PlanStateChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Plan]:
        """Bring a plan into a following state; all but completing it can be taken back for ten minutes."""
        version = required_version(if_match)
        return versioned(await move_plan(plan_id=plan_id, state=data.state, version=version, by=viewer))

    @post("/{plan_id:uuid}/agreement", operation_id="agreeToPlan", status_code=200, opt=VERSIONED)
    async def agree(
        self, plan_id: FromPath[UUID], viewer: NamedDependency[Viewer], if_match: IfMatch = None
    ) -> Response[Plan]:
        """Agree to a plan as it is, which cannot be taken back; once both have, it is active."""
        return versioned(await agree_to_plan(plan_id=plan_id, version=required_version(if_match), by=viewer))

    @post("/{plan_id:uuid}/drafted-goals", operation_id="draftGoals", status_code=200, opt=VERSIONED)
    async def draft(
        self,
        plan_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        towards: TowardsQuery = None,
        if_match: IfMatch = None,
    ) -> Response[Plan]:
        """Add goals for what is missing most for the role that one's own plan aims at, or for one on the way to it."""
        version = required_version(if_match)
        return versioned(await draft_goals(plan_id=plan_id, version=version, towards=towards, by=viewer))

    @post("/{plan_id:uuid}/comments", operation_id="commentOnPlan", opt={"idempotent": True, "problems": (404, 409)})
    async def comment(
        self, plan_id: FromPath[UUID], data: JSONBody[CommentRequest], viewer: NamedDependency[Viewer]
    ) -> Response[Plan]:
        """Say something about a plan; it can be taken back for ten minutes."""
        return versioned(await comment_on_plan(plan_id=plan_id, request=data, by=viewer), 201)

    @post("/{plan_id:uuid}/check-ins", operation_id="checkInOnPlan", opt={"idempotent": True, "problems": (404, 409)})
    async def check_in(
        self, plan_id: FromPath[UUID], data: JSONBody[CheckInRequest], viewer: NamedDependency[Viewer]
    ) -> Response[Plan]:
        """Note how an active plan stands; it can be taken back for ten minutes."""
        return versioned(await check_in_on_plan(plan_id=plan_id, request=data, by=viewer), 201)

    @get("/{plan_id:uuid}/snapshot", operation_id="getPlanSnapshot")
    async def snapshot(self, plan_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> PlanSnapshot:
        """Give a plan as it was when it was completed."""
        return await get_snapshot(plan_id=plan_id, by=viewer)

    @get("/{plan_id:uuid}/notes", operation_id="getPlanNotes")
    async def notes(self, plan_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[PlanNotes]:
        """Give what the viewer noted of their own plan for themselves."""
        return versioned(await get_notes(plan_id=plan_id, by=viewer))

    @put("/{plan_id:uuid}/notes", operation_id="putPlanNotes")
    async def note(
        self,
        plan_id: FromPath[UUID],
        data: JSONBody[NotesChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[PlanNotes]:
        """Keep what the viewer notes for themselves; nobody else ever sees it."""
        version = required_version(if_match)
        return versioned(await put_notes(plan_id=plan_id, text=data.text, version=version, by=viewer))
