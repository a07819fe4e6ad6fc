"""Mentors who made a move over HTTP."""

from typing import Annotated

from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import QueryParameter

from backend.insights.move_mentors import service
from backend.insights.move_mentors.schemas import MoveMentors
from backend.people.core.access import Viewer

Target = Annotated[str, QueryParameter(name="to", max_length=100, description="Code of the role that they came into.")]
Source = Annotated[str | None, QueryParameter(name="from", max_length=100, description="Code; from any unless said.")]


class MoveMentorsController(Controller):
    """Who has gone where one wants to go."""

    path = "/api/moves/mentors"
    tags = ("Lattice",)

    @get(operation_id="listMoveMentors")
    async def list_mentors(self, viewer: NamedDependency[Viewer], target: Target, source: Source = None) -> MoveMentors:
        """List mentors whom the viewer could ask, who made a move between roles and let others see that."""
        return await service.list_move_mentors(source=source, target=target, by=viewer)
