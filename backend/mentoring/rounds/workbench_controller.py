"""The workbench of a round over HTTP: what else could be, at what price."""

from uuid import UUID

from litestar import Controller, Response, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.work.standby import Standby
from backend.mentoring.rounds import asking, deciding
from backend.mentoring.rounds.schemas import Round
from backend.mentoring.rounds.workbench_schemas import DecisionPrice, DecisionsRequest, PairAlternatives
from backend.people.core.access import Viewer


class RoundWorkbenchController(Controller):
    """What else could be in a round, and deciding on it."""

    path = "/api/rounds/{round_id:uuid}"
    tags = ("Rounds",)

    @get("/pairs/{mentee_id:uuid}/{mentor_id:uuid}/alternatives", operation_id="listAlternatives")
    async def alternatives(
        self,
        round_id: FromPath[UUID],
        mentee_id: FromPath[UUID],
        mentor_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        standby: NamedDependency[Standby],
    ) -> PairAlternatives:
        """Say whom two people could have instead of each other, and what the whole plan would lose by each."""
        return await asking.give_alternatives(
            round_id=round_id, mentee_id=mentee_id, mentor_id=mentor_id, standby=standby, by=viewer
        )

    @post("/decision-price", operation_id="priceDecisions", status_code=200)
    async def price(
        self,
        round_id: FromPath[UUID],
        data: JSONBody[DecisionsRequest],
        viewer: NamedDependency[Viewer],
        standby: NamedDependency[Standby],
    ) -> DecisionPrice:
        """Say exactly what decisions on pairs, such as a swap, would do to the whole plan; nothing is changed."""
        return await asking.price_decisions(round_id=round_id, requests=data.decisions, standby=standby, by=viewer)

    @put("/decision-set", operation_id="decideOnPairs", status_code=202, opt={"problems": (409,)})
    async def decide(
        self,
        round_id: FromPath[UUID],
        data: JSONBody[DecisionsRequest],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Round]:
        """Decide on several pairs in one decision, all or none; the round is run anew."""
        version = required_version(if_match)
        decided = await deciding.decide_on_pairs(round_id=round_id, requests=data.decisions, version=version, by=viewer)
        return versioned(decided, 202)
