"""Development over HTTP."""

from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.people.core.access import Viewer
from backend.succession.bench.controller import OrgUnit, Within
from backend.succession.development.covering import covering_gaps
from backend.succession.development.reading import get_development
from backend.succession.development.schemas import CoveringGaps, Development, DevelopmentGoals
from backend.succession.development.service import add_development_goals


class DevelopmentController(Controller):
    """A candidate's gaps, and what is being done about them."""

    path = "/api/succession/nominations/{nomination_id:uuid}/development"
    tags = ("Succession",)

    @get(operation_id="getDevelopment", opt={"problems": (404,)})
    async def get_one(self, nomination_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Development:
        """Give a candidate's gaps with the goals for them, and the way from the seat to its being covered."""
        return await get_development(nomination_id=nomination_id, by=viewer)

    @post("/goals", operation_id="addDevelopmentGoals", opt={"idempotent": True, "problems": (404, 409, 412)})
    async def add(
        self, nomination_id: FromPath[UUID], data: JSONBody[DevelopmentGoals], viewer: NamedDependency[Viewer]
    ) -> Development:
        """Add goals for gaps to the candidate's plan, by the rules of plans; they tell nothing of the nomination."""
        return await add_development_goals(nomination_id=nomination_id, competency_ids=data.competency_ids, by=viewer)


class CoveringController(Controller):
    """Which closed gap would cover most seats."""

    path = "/api/succession/covering-gaps"
    tags = ("Succession",)

    @get(operation_id="getCoveringGaps")
    async def get_all(
        self, viewer: NamedDependency[Viewer], within: Within = None, org_unit: OrgUnit = None
    ) -> CoveringGaps:
        """Rank gaps by how many seats more could be filled at the same time if each were closed."""
        return await covering_gaps(within=within, org_unit=org_unit, by=viewer)
