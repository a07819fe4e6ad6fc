"""The lattice and its routes over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import FromPath, QueryParameter

from backend.careers.lattice import service
from backend.careers.lattice.schemas import CareerRoutes, Lattice
from backend.people.core.access import Viewer

Framework = Annotated[str | None, QueryParameter(max_length=100, description="Its code; that of the person's role.")]
Families = Annotated[list[str] | None, QueryParameter(name="family", max_items=100, description="Codes; else all.")]
Tracks = Annotated[list[str] | None, QueryParameter(name="track", max_items=100, description="Codes; else all.")]
Around = Annotated[str | None, QueryParameter(max_length=100, description="Code of a role: only those near it.")]
Distance = Annotated[int, QueryParameter(ge=1, le=10, description="How many moves from it at most.")]
Everywhere = Annotated[
    bool | None, QueryParameter(description="All of it; else, with no other filter, what is near the person.")
]
Target = Annotated[str, QueryParameter(name="to", max_length=100, description="Code of the role to reach.")]
Source = Annotated[str | None, QueryParameter(name="from", max_length=100, description="Code; that of the person.")]


class LatticeController(Controller):
    """Where somebody stands, and where they could go."""

    path = "/api/people/{person_id:uuid}"
    tags = ("Lattice",)

    @get("/lattice", operation_id="getLattice", opt={"problems": (404,)})
    async def lattice(
        self,
        person_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        framework: Framework = None,
        families: Families = None,
        tracks: Tracks = None,
        around: Around = None,
        distance: Distance = 2,
        everywhere: Everywhere = None,
    ) -> Lattice:
        """Give the map of roles and moves, and how far each role is from what the person holds."""
        where = service.LatticeFilter(framework, families or (), tracks or (), around, distance, bool(everywhere))
        return await service.get_lattice(person_id=person_id, where=where, by=viewer)

    @get("/routes", operation_id="findRoutes", opt={"problems": (404,)})
    async def routes(
        self, person_id: FromPath[UUID], viewer: NamedDependency[Viewer], target: Target, source: Source = None
    ) -> CareerRoutes:
        """Find the routes to a role that no other beats in effort, months and hardest step at once."""
        return await service.get_routes(person_id=person_id, source=source, target=target, by=viewer)
