"""The home page over HTTP."""

from litestar import Controller, get
from litestar.di import NamedDependency

from backend.insights.home import service
from backend.insights.home.schemas import Home
from backend.people.core.access import Viewer


class HomeController(Controller):
    """Where everybody starts."""

    path = "/api/home"
    tags = ("Home",)

    @get(operation_id="getHome")
    async def see(self, viewer: NamedDependency[Viewer]) -> Home:
        """Give what waits for the viewer, and how their things stand, by the roles that they hold."""
        return await service.see_home(by=viewer)
