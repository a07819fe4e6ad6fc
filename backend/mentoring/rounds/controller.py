"""Rounds over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, get, post, put
from litestar.di import NamedDependency
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.http.paging import Cursor, Limit
from backend.kit.work.standby import Standby
from backend.mentoring.rounds import closing, deciding, service
from backend.mentoring.rounds.preview_schemas import PolicyPreview, PreviewRequest, RulePrices
from backend.mentoring.rounds.previewing import preview_policy, price_rules
from backend.mentoring.rounds.reading import get_round, list_pairs, list_rounds
from backend.mentoring.rounds.schemas import (
    PairDecisionRequest,
    PairExplanation,
    PairPage,
    PairSort,
    Round,
    RoundPage,
    RunRequest,
)
from backend.mentoring.rounds.shown import run_content
from backend.people.core.access import Viewer

Query = Annotated[str | None, QueryParameter(max_length=200, description="Part of a name, of either of the two.")]
Sort = Annotated[PairSort, QueryParameter(description="By what; with `-` before it the other way round.")]

RUN_FILE = {
    200: ResponseSpec(
        data_container=bytes, description="The run.", media_type="application/octet-stream", generate_examples=False
    )
}


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


class ProgrammeRoundsController(Controller):
    """The rounds of a programme."""

    path = "/api/programmes/{programme_id:uuid}/rounds"
    tags = ("Rounds",)

    @get(operation_id="listRounds", opt={"problems": (404,)})
    async def list_rounds(
        self, programme_id: FromPath[UUID], viewer: NamedDependency[Viewer], limit: Limit = 50, cursor: Cursor = None
    ) -> RoundPage:
        """List the rounds of a programme, the latest first."""
        return await list_rounds(programme_id=programme_id, limit=limit, cursor=cursor, by=viewer)

    @post(operation_id="beginRound", opt={"idempotent": True, "problems": (404, 409)})
    async def begin(self, programme_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Round]:
        """Take a snapshot of everybody who takes part, and run the round by the programme's policy."""
        return versioned(await service.begin_round(programme_id=programme_id, by=viewer), 201)


class RoundsController(Controller):
    """A round: its result, what is decided, and why."""

    path = "/api/rounds/{round_id:uuid}"
    tags = ("Rounds",)

    @get(operation_id="getRound")
    async def get_one(self, round_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Round]:
        """Give one round, with what came of its last run."""
        return versioned(await get_round(round_id=round_id, by=viewer))

    @post("/run", operation_id="runRound", status_code=202, opt={"problems": (409, 412, 428)})
    async def run(
        self,
        round_id: FromPath[UUID],
        data: JSONBody[RunRequest],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Round]:
        """Run a round again on the same snapshot; follow it as background work, which can be stopped."""
        version = required_version(if_match)
        return versioned(await service.run_round(round_id=round_id, request=data, version=version, by=viewer), 202)

    @post("/close", operation_id="closeRound", status_code=200, opt={"problems": (404, 409)})
    async def close(
        self, round_id: FromPath[UUID], viewer: NamedDependency[Viewer], if_match: IfMatch = None
    ) -> Response[Round]:
        """Close a published round of which nothing waits any more; it can be taken back for a quarter of an hour."""
        await get_round(round_id=round_id, by=viewer)  # whoever may not know of it is told no more
        version = required_version(if_match)
        return versioned(await closing.close_round(round_id=round_id, version=version, by=viewer))

    @put("/decisions", operation_id="decideOnPair", status_code=202, opt={"problems": (409,)})
    async def decide(
        self,
        round_id: FromPath[UUID],
        data: JSONBody[PairDecisionRequest],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Round]:
        """Lock a pair, bar it, or leave it to the solver again; the round is run anew."""
        version = required_version(if_match)
        return versioned(
            await deciding.decide_on_pair(round_id=round_id, request=data, version=version, by=viewer), 202
        )

    @get("/pairs", operation_id="listPairs", opt={"problems": (404,)})
    async def list_pairs(
        self,
        round_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        q: Query = None,
        sort: Sort = "-points",
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> PairPage:
        """List the pairs of a round's result."""
        return await list_pairs(round_id=round_id, q=q, sort=sort, limit=limit, cursor=cursor, by=viewer)

    @get("/pairs/{mentee_id:uuid}/{mentor_id:uuid}", operation_id="explainPair")
    async def explain(
        self,
        round_id: FromPath[UUID],
        mentee_id: FromPath[UUID],
        mentor_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        standby: NamedDependency[Standby],
    ) -> PairExplanation:
        """Say why two people are a pair or not, and what the other choice would cost, and whom it would move."""
        return await service.explain_pair(
            round_id=round_id, mentee_id=mentee_id, mentor_id=mentor_id, standby=standby, by=viewer
        )

    @get("/run-file", operation_id="downloadRun", responses=RUN_FILE, opt={"problems": (404,)})
    async def download(self, round_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[bytes]:
        """Give the result with its proof, in the file that `trellis verify` and `trellis explain` read."""
        name, content = await run_content(round_id, viewer)
        headers = {"content-disposition": f'attachment; filename="{name}"'}
        return Response(content, media_type="application/octet-stream", headers=headers)
