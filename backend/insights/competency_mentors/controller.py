"""Mentors who teach a competency, over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import FromPath, QueryParameter

from backend.insights.competency_mentors import service
from backend.insights.competency_mentors.schemas import CompetencyMentors
from backend.people.core.access import Viewer

Level = Annotated[int, QueryParameter(ge=1, le=20, description="The level that is to be reached.")]
Learner = Annotated[UUID | None, QueryParameter(name="for", description="Id of who is to learn it, who is left out.")]


class CompetencyMentorsController(Controller):
    """Who could teach what somebody is to learn."""

    path = "/api/competencies/{competency_id:uuid}/mentors"
    tags = ("Competencies",)

    @get(operation_id="listCompetencyMentors")
    async def list_mentors(
        self,
        viewer: NamedDependency[Viewer],
        competency_id: FromPath[UUID],
        level: Level = 1,
        learner: Learner = None,
    ) -> CompetencyMentors:
        """List mentors who teach a competency at least at a level, in programmes that the viewer could ask in."""
        return await service.list_competency_mentors(
            competency_id=competency_id, level=level, learner=learner, by=viewer
        )
