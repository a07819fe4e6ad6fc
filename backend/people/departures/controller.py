"""Departures over HTTP."""

from uuid import UUID

from litestar import Controller, Response, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from litestar.status_codes import HTTP_200_OK

from backend.kit.http.conditions import versioned
from backend.people.core.access import Viewer
from backend.people.departures import service
from backend.people.departures.schemas import DepartureRequest
from backend.people.employees.schemas import Profile


class DeparturesController(Controller):
    """Who has left, and who came back."""

    path = "/api/people/{person_id:uuid}"
    tags = ("People",)

    @post("/departure", operation_id="recordDeparture", status_code=HTTP_200_OK, opt={"problems": (409,)})
    async def leave(
        self, person_id: FromPath[UUID], data: JSONBody[DepartureRequest], viewer: NamedDependency[Viewer]
    ) -> Response[Profile]:
        """Record that somebody left.

        Their position is vacant from that day on, who reported to them reports to their manager, and their account is
        closed. It can be taken back for a quarter of an hour.
        """
        return versioned(await service.record_departure(person_id=person_id, on=data.on, by=viewer))

    @post("/return", operation_id="recordReturn", status_code=HTTP_200_OK, opt={"problems": (409,)})
    async def come_back(self, person_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Profile]:
        """Record that somebody who left works here again; manager, position and account are given to them anew."""
        return versioned(await service.record_return(person_id=person_id, by=viewer))
