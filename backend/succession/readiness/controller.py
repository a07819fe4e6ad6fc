"""Readiness over HTTP."""

from uuid import UUID

from litestar import Controller, Response, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.people.core.access import Viewer
from backend.succession.readiness.reading import get_readiness
from backend.succession.readiness.scale import get_scale, set_scale
from backend.succession.readiness.scale_schemas import ReadinessScale, ReadinessScaleChange
from backend.succession.readiness.schemas import Readiness, ReadinessRequest
from backend.succession.readiness.service import say_readiness


class ReadinessScaleController(Controller):
    """The scale of readiness."""

    path = "/api/succession/readiness-scale"
    tags = ("Succession",)

    @get(operation_id="getReadinessScale")
    async def get_one(self, viewer: NamedDependency[Viewer]) -> Response[ReadinessScale]:
        """Give the scale of readiness: its tiers, what each allows to be missing, and for how long words count."""
        return versioned(await get_scale(by=viewer))

    @put(operation_id="setReadinessScale", opt={"problems": (412,)})
    async def change(
        self, data: JSONBody[ReadinessScaleChange], viewer: NamedDependency[Viewer], if_match: IfMatch = None
    ) -> Response[ReadinessScale]:
        """Set the scale; what was said in a tier that it has no more counts as unconfirmed."""
        return versioned(await set_scale(change=data, version=required_version(if_match), by=viewer))


class ReadinessController(Controller):
    """When a candidate could take a seat."""

    path = "/api/succession/nominations/{nomination_id:uuid}/readiness"
    tags = ("Succession",)

    @get(operation_id="getReadiness", opt={"problems": (404,)})
    async def get_one(self, nomination_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Readiness:
        """Give a candidate's readiness: assessed, calibrated and computed apart, what counts, and how it came to be."""
        return await get_readiness(nomination_id=nomination_id, by=viewer)

    @post(operation_id="sayReadiness", opt={"idempotent": True, "problems": (404, 409)})
    async def say(
        self, nomination_id: FromPath[UUID], data: JSONBody[ReadinessRequest], viewer: NamedDependency[Viewer]
    ) -> Readiness:
        """Say when a candidate could take the seat; it is added to what was said, and counts until it runs out."""
        return await say_readiness(nomination_id=nomination_id, request=data, by=viewer)
