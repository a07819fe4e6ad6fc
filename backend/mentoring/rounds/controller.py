"""Rounds over HTTP."""

from uuid import UUID

from litestar import Controller, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.kit.work.standby import Standby
from backend.mentoring.rounds.preview_schemas import PolicyPreview, PreviewRequest, RulePrices
from backend.mentoring.rounds.previewing import preview_policy, price_rules
from backend.people.core.access import Viewer


class PolicyPreviewController(Controller):
    """What a policy would come to, before it is saved."""

    path = "/api/programmes/{programme_id:uuid}/policy-preview"
    tags = ("Rounds",)

    @post(operation_id="previewPolicy", status_code=200, opt={"problems": (404, 409)})
    async def preview(
        self,
        programme_id: FromPath[UUID],
        data: JSONBody[PreviewRequest],
        viewer: NamedDependency[Viewer],
        standby: NamedDependency[Standby],
    ) -> PolicyPreview:
        """Match those who take part now by a policy, and say what comes of it; nothing is kept."""
        return await preview_policy(programme_id=programme_id, policy=data.policy, standby=standby, by=viewer)

    @post("/rule-prices", operation_id="priceRules", status_code=200, opt={"problems": (404, 409)})
    async def price(
        self,
        programme_id: FromPath[UUID],
        data: JSONBody[PreviewRequest],
        viewer: NamedDependency[Viewer],
        standby: NamedDependency[Standby],
    ) -> RulePrices:
        """Say what each rule of a policy costs: who else would have a mentor without it."""
        return await price_rules(programme_id=programme_id, policy=data.policy, standby=standby, by=viewer)
