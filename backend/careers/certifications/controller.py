"""Certifications over HTTP."""

from uuid import UUID

from litestar import Controller, Response, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.careers.certifications import service
from backend.careers.certifications.listing import get_certification, list_certifications
from backend.careers.certifications.schemas import (
    CertificationChange,
    CertificationList,
    CertificationRequest,
    CertificationShown,
)
from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.people.core.access import Viewer


class CertificationsController(Controller):
    """What people can be certified in."""

    path = "/api/certifications"
    tags = ("Certifications",)

    @get(operation_id="listCertifications")
    async def list_certifications(self, viewer: NamedDependency[Viewer]) -> CertificationList:
        """List every certification by name, and how the viewer stands to each."""
        return await list_certifications(by=viewer)

    @post(operation_id="createCertification", opt={"idempotent": True})
    async def create(
        self, data: JSONBody[CertificationRequest], viewer: NamedDependency[Viewer]
    ) -> Response[CertificationShown]:
        """Define a certification, which people can begin at once."""
        return versioned(await service.add_certification(request=data, by=viewer), 201)

    @get("/{certification_id:uuid}", operation_id="getCertification", opt={"problems": (404,)})
    async def get_one(
        self, certification_id: FromPath[UUID], viewer: NamedDependency[Viewer]
    ) -> Response[CertificationShown]:
        """Give one certification with all that it asks for."""
        return versioned(await get_certification(certification_id=certification_id, by=viewer))

    @put("/{certification_id:uuid}", operation_id="updateCertification", opt={"problems": (404, 412)})
    async def change(
        self,
        certification_id: FromPath[UUID],
        data: JSONBody[CertificationChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[CertificationShown]:
        """Change what a certification is and asks for; awards stay what they are. It can be taken back for a while."""
        version = required_version(if_match)
        return versioned(
            await service.change_certification(
                certification_id=certification_id, change=data, version=version, by=viewer
            )
        )
