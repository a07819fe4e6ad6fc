"""Assessments over HTTP."""

from datetime import date
from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.careers.assessments import service
from backend.careers.assessments.reading import get_competencies, get_history
from backend.careers.assessments.schemas import (
    CompetencyHistory,
    HeldCompetencies,
    MotivationRequest,
    StatementRequest,
    Withdrawal,
)
from backend.people.core.access import Viewer

AsOf = Annotated[
    date | None, QueryParameter(name="on", description="As of this day (UTC), not one to come; today unless said.")
]


class AssessmentsController(Controller):
    """What somebody holds, and what was said of it."""

    path = "/api/people/{person_id:uuid}/competencies"
    tags = ("Assessments",)

    @get(operation_id="getCompetenciesOf", opt={"problems": (404,)})
    async def get_all(
        self, person_id: FromPath[UUID], viewer: NamedDependency[Viewer], as_of: AsOf = None
    ) -> HeldCompetencies:
        """Give what somebody holds on a day: the level used of each competency, and all that was said side by side."""
        return await get_competencies(person_id=person_id, on=as_of, by=viewer)

    @post("/assessments", operation_id="stateLevel", opt={"idempotent": True, "problems": (404, 409)})
    async def state(
        self, person_id: FromPath[UUID], data: JSONBody[StatementRequest], viewer: NamedDependency[Viewer]
    ) -> CompetencyHistory:
        """Say which level somebody has; nothing is overwritten, and they are told who said so."""
        return await service.state_level(person_id=person_id, request=data, by=viewer)

    @get("/{competency_id:uuid}", operation_id="getCompetencyHistory", opt={"problems": (404,)})
    async def history(
        self, person_id: FromPath[UUID], competency_id: FromPath[UUID], viewer: NamedDependency[Viewer]
    ) -> CompetencyHistory:
        """Give all that was ever said of one competency of somebody, and what its levels look like."""
        return await get_history(person_id=person_id, competency_id=competency_id, by=viewer)

    @put("/{competency_id:uuid}/motivation", operation_id="sayMotivation", opt={"problems": (404,)})
    async def motivation(
        self,
        person_id: FromPath[UUID],
        competency_id: FromPath[UUID],
        data: JSONBody[MotivationRequest],
        viewer: NamedDependency[Viewer],
    ) -> HeldCompetencies:
        """Say how much one wants to grow in a competency oneself; gaps are ranked by it."""
        return await service.say_motivation(
            person_id=person_id, competency_id=competency_id, motivation=data.motivation, by=viewer
        )


class AssessmentController(Controller):
    """One statement."""

    path = "/api/assessments/{assessment_id:uuid}"
    tags = ("Assessments",)

    @post("/withdrawal", operation_id="withdrawAssessment", status_code=200, opt={"problems": (404, 409)})
    async def withdraw(
        self, assessment_id: FromPath[UUID], data: JSONBody[Withdrawal], viewer: NamedDependency[Viewer]
    ) -> CompetencyHistory:
        """Withdraw a statement; it stays in the history, with who withdrew it and why."""
        return await service.withdraw(assessment_id=assessment_id, reason=data.reason, by=viewer)
