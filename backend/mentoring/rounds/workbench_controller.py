"""The workbench of a round over HTTP: what else could be, at what price."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.work.standby import Standby
from backend.mentoring.rounds import adjusting, asking, comparing, deciding, results
from backend.mentoring.rounds.fairness import give_fairness
from backend.mentoring.rounds.fairness_schemas import RoundFairness
from backend.mentoring.rounds.leaving_out import give_left_out
from backend.mentoring.rounds.reading import get_round
from backend.mentoring.rounds.result_schemas import ResultChanges, RoundResults, UseRequest
from backend.mentoring.rounds.schemas import Round
from backend.mentoring.rounds.workbench_schemas import (
    AdjustmentRequest,
    DecisionPrice,
    DecisionsRequest,
    LeftOutGroups,
    PairAlternatives,
    RoundPeople,
    Side,
    SwapList,
    WaysIn,
)
from backend.people.core.access import Viewer

NamePart = Annotated[str | None, QueryParameter(max_length=200, description="Part of a name.")]
SideAsked = Annotated[Side, QueryParameter(description="On which side.")]
Against = Annotated[UUID | None, QueryParameter(description="Id of the result before; by default the one shown.")]


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

    @get("/pairs/{mentee_id:uuid}/{mentor_id:uuid}/swaps", operation_id="listSwaps")
    async def swaps(
        self,
        round_id: FromPath[UUID],
        mentee_id: FromPath[UUID],
        mentor_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        standby: NamedDependency[Standby],
    ) -> SwapList:
        """Say which pairs a pair could swap mentors with, and what each swap does to the whole plan."""
        return await asking.give_swaps(
            round_id=round_id, mentee_id=mentee_id, mentor_id=mentor_id, standby=standby, by=viewer
        )

    @get("/people", operation_id="findRoundPeople")
    async def people(
        self, round_id: FromPath[UUID], viewer: NamedDependency[Viewer], side: SideAsked, q: NamePart = None
    ) -> RoundPeople:
        """Find who takes part in a round on one side, by part of a name."""
        return await asking.find_people(round_id=round_id, side=side, q=q, by=viewer)

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

    @get("/left-out", operation_id="listLeftOut")
    async def left_out(self, round_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> LeftOutGroups:
        """List who has no mentor in the result that the round shows, by the reason that they share."""
        return await give_left_out(round_id=round_id, by=viewer)

    @get("/left-out/{mentee_id:uuid}/ways-in", operation_id="listWaysIn")
    async def ways_in(
        self,
        round_id: FromPath[UUID],
        mentee_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        standby: NamedDependency[Standby],
    ) -> WaysIn:
        """Say what would give somebody a mentor who has none, and what each way does to the whole plan."""
        return await asking.give_ways_in(round_id=round_id, mentee_id=mentee_id, standby=standby, by=viewer)

    @put("/adjustments", operation_id="adjustRound", status_code=202, opt={"problems": (409,)})
    async def adjust(
        self,
        round_id: FromPath[UUID],
        data: JSONBody[AdjustmentRequest],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Round]:
        """Change the round's own terms (a seat more, a rule off, wider hours), for it alone; it is run anew."""
        version = required_version(if_match)
        adjusted = await adjusting.adjust_round(round_id=round_id, request=data, version=version, by=viewer)
        return versioned(adjusted, 202)


class RoundResultsController(Controller):
    """The results of a round, side by side."""

    path = "/api/rounds/{round_id:uuid}"
    tags = ("Rounds",)

    @post("/comparison", operation_id="compareObjectives", status_code=202, opt={"problems": (409, 412, 428)})
    async def compare(
        self, round_id: FromPath[UUID], viewer: NamedDependency[Viewer], if_match: IfMatch = None
    ) -> Response[Round]:
        """Match the round for every objective that it has no result of as it stands; follow it as background work."""
        await get_round(round_id=round_id, by=viewer)  # whoever may not know of it is told no more
        version = required_version(if_match)
        return versioned(await comparing.compare_objectives(round_id=round_id, version=version, by=viewer), 202)

    @get("/results", operation_id="listResults")
    async def list_results(self, round_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> RoundResults:
        """List the results of a round: what stands on what is decided now, then earlier ones."""
        return await results.list_results(round_id=round_id, by=viewer)

    @get("/results/{result_id:uuid}/changes", operation_id="listResultChanges")
    async def changes(
        self,
        round_id: FromPath[UUID],
        result_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        against: Against = None,
    ) -> ResultChanges:
        """Say who gains, loses and moves between two results of a round."""
        return await results.list_changes(round_id=round_id, result_id=result_id, against=against, by=viewer)

    @get("/fairness", operation_id="getRoundFairness")
    async def fairness(self, round_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> RoundFairness:
        """Say how groups of mentees fare, with intervals, none under five, and who has been left out how often."""
        return await give_fairness(round_id=round_id, by=viewer)

    @put("/result", operation_id="useResult", opt={"problems": (409,)})
    async def use(
        self,
        round_id: FromPath[UUID],
        data: JSONBody[UseRequest],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Round]:
        """Let the round show another of its results, made under what is decided now."""
        version = required_version(if_match)
        used = await results.use_result(round_id=round_id, result_id=data.result_id, version=version, by=viewer)
        return versioned(used)
