"""Statements that are asked for, over HTTP."""

from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.careers.asked_statements import answering, service
from backend.careers.asked_statements.reading import get_asked, list_asked_about, list_asked_of
from backend.careers.asked_statements.schemas import (
    AskedAnswer,
    AskedDecline,
    AskedStatement,
    AskedStatementList,
    AskRequest,
)
from backend.careers.asked_statements.ties import Ties
from backend.people.core.access import Viewer


class AskingController(Controller):
    """What others are asked to say about somebody."""

    path = "/api/people/{person_id:uuid}/asked-statements"
    tags = ("Assessments",)

    @get(operation_id="listAskedAbout", opt={"problems": (404,)})
    async def list_about(self, person_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> AskedStatementList:
        """List what others are asked to say about somebody, the latest hundred."""
        return await list_asked_about(person_id=person_id, by=viewer)

    @post(operation_id="askForStatement", opt={"idempotent": True, "problems": (404,)})
    async def ask(
        self, person_id: FromPath[UUID], data: JSONBody[AskRequest], viewer: NamedDependency[Viewer]
    ) -> AskedStatement:
        """Ask a colleague or mentor of somebody what they think of up to five competencies; they have 21 days."""
        return await service.ask_for_statement(person_id=person_id, request=data, by=viewer)


class AskedStatementsController(Controller):
    """What the viewer is asked to say about others."""

    path = "/api/asked-statements"
    tags = ("Assessments",)

    @get(operation_id="listAskedOf")
    async def list_of(self, viewer: NamedDependency[Viewer]) -> AskedStatementList:
        """List what the viewer is asked to say about others, the latest hundred."""
        return await list_asked_of(by=viewer)

    @get("/{asked_statement_id:uuid}", operation_id="getAskedStatement", opt={"problems": (404,)})
    async def get_one(self, asked_statement_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> AskedStatement:
        """Give one that the viewer is asked for, or about somebody whose competencies they see."""
        return await get_asked(asked_statement_id=asked_statement_id, by=viewer)

    @post(
        "/{asked_statement_id:uuid}/answer",
        operation_id="answerAskedStatement",
        status_code=200,
        opt={"problems": (404, 409)},
    )
    async def answer(
        self,
        asked_statement_id: FromPath[UUID],
        data: JSONBody[AskedAnswer],
        viewer: NamedDependency[Viewer],
        ties: NamedDependency[Ties],
    ) -> AskedStatement:
        """Say which levels one sees; it can be said otherwise until it ends. The person sees it, and who said it."""
        return await answering.answer(asked_statement_id=asked_statement_id, said=data, ties=ties, by=viewer)

    @post(
        "/{asked_statement_id:uuid}/decline",
        operation_id="declineAskedStatement",
        status_code=200,
        opt={"problems": (404, 409)},
    )
    async def decline(
        self, asked_statement_id: FromPath[UUID], data: JSONBody[AskedDecline], viewer: NamedDependency[Viewer]
    ) -> AskedStatement:
        """Say nothing to it. It can't be taken back; they can ask again."""
        return await answering.decline(asked_statement_id=asked_statement_id, said=data, by=viewer)

    @post(
        "/{asked_statement_id:uuid}/taking-back",
        operation_id="takeBackAskedStatement",
        status_code=200,
        opt={"problems": (404, 409)},
    )
    async def take_back(self, asked_statement_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> AskedStatement:
        """Take back what was asked and is not answered yet."""
        return await service.take_back(asked_statement_id=asked_statement_id, by=viewer)
