"""Recommendations over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import FromPath, QueryParameter

from backend.careers.recommendations.schemas import Recommendations
from backend.careers.recommendations.service import recommendations_for
from backend.people.core.access import Viewer

RoleQuery = Annotated[str | None, QueryParameter(max_length=100, description="Code of a role whose gaps to close.")]
CompetencyQuery = Annotated[UUID | None, QueryParameter(description="Id of a competency, where no role is named.")]
LevelQuery = Annotated[int | None, QueryParameter(ge=1, le=20, description="The level of it to reach.")]


class RecommendationsController(Controller):
    """What closes the gaps of somebody."""

    path = "/api/people/{person_id:uuid}/recommendations"
    tags = ("Learning",)

    @get(operation_id="getRecommendations", opt={"problems": (404, 422)})
    async def recommended(
        self,
        person_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        role: RoleQuery = None,
        competency: CompetencyQuery = None,
        level: LevelQuery = None,
    ) -> Recommendations:
        """Give what somebody could learn from to fill a role or to reach a level, each with what its place rests on."""
        return await recommendations_for(
            person_id=person_id, role_code=role, competency_id=competency, level=level, by=viewer
        )
