"""Awards over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, PathParameter

from backend.careers.awards.reading import list_awards_of, list_holders, verify_award
from backend.careers.awards.schemas import Award, AwardList, Revocation, Verification
from backend.careers.awards.service import revoke_award
from backend.people.core.access import Viewer

Token = Annotated[str, PathParameter(max_length=100, description="What stands in the link of the certificate.")]


class AwardsController(Controller):
    """Certifications that people have."""

    path = "/api"
    tags = ("Certifications",)

    @get("/people/{person_id:uuid}/awards", operation_id="listAwardsOf", opt={"problems": (404,)})
    async def of_person(self, person_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> AwardList:
        """List what somebody was awarded, the latest first."""
        return await list_awards_of(person_id=person_id, by=viewer)

    @get("/certifications/{certification_id:uuid}/awards", operation_id="listHolders", opt={"problems": (404,)})
    async def of_certification(self, certification_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> AwardList:
        """List the awards of a certification, the latest first, five hundred at most."""
        return await list_holders(certification_id=certification_id, by=viewer)

    @post(
        "/awards/{award_id:uuid}/revocation",
        operation_id="revokeAward",
        status_code=200,
        opt={"problems": (404, 409)},
    )
    async def revoke(
        self, award_id: FromPath[UUID], data: JSONBody[Revocation], viewer: NamedDependency[Viewer]
    ) -> Award:
        """Take an award away for cause. It can't be undone."""
        return await revoke_award(award_id=award_id, reason=data.reason, by=viewer)

    @get("/verifications/{token:str}", operation_id="verifyAward", opt={"problems": (404,)})
    async def verify(self, token: Token) -> Verification:
        """Say whether a certificate can be relied on, to anybody who has its link."""
        return await verify_award(token=token)
