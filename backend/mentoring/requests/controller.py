"""Requests over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.mentoring.enrolments.application_schemas import ApplicationChange
from backend.mentoring.requests.suggestion_schemas import Suggestions
from backend.mentoring.requests.suggestions import SHOWN, suggest_mentors
from backend.people.core.access import Viewer

Count = Annotated[int, QueryParameter(ge=1, le=50, description="How many of each kind at most.")]


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
