"""Background work over HTTP."""

from collections.abc import AsyncIterator
from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, QueryParameter
from litestar.response import ServerSentEvent, ServerSentEventMessage
from litestar.status_codes import HTTP_202_ACCEPTED

from backend.kit.http.paging import Cursor, Limit
from backend.kit.schemas import Page
from backend.kit.work.piece import PieceOfWork, WorkState
from backend.kit.work.watching import Watch
from backend.people.core.access import Viewer
from backend.people.work import service
from backend.people.work.schemas import WorkAction, WorkItem


class WorkController(Controller):
    """What goes on in the background."""

    path = "/api/work"
    tags = ("Background work",)

    @get(operation_id="listWork")
    async def list_work(
        self,
        viewer: NamedDependency[Viewer],
        work_state: Annotated[
            WorkState | None, QueryParameter(name="state", description="Only work in this state.")
        ] = None,
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> Page[WorkItem]:
        """List the work that the viewer asked for, the latest first; administrators see everybody's."""
        pieces, following = await service.list_work(state=work_state, limit=limit, cursor=cursor, by=viewer)
        return Page[WorkItem](items=[_item(piece) for piece in pieces], next_cursor=following, total=None)

    @get("/{work_id:uuid}", operation_id="getWork")
    async def get_work(self, work_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> WorkItem:
        """Give one piece of work as it is now."""
        return _item(await service.get_work(work_id=work_id, by=viewer))

    @get("/{work_id:uuid}/events", operation_id="followWork")
    async def follow_work(
        self, work_id: FromPath[UUID], viewer: NamedDependency[Viewer], watch: NamedDependency[Watch]
    ) -> ServerSentEvent:
        """Follow a piece of work as server-sent events.

        Each event's data is the work as `getWork` gives it: an event `progress` at once and at every change, and `done`
        when it has ended. A stream lasts five minutes at most; a browser's `EventSource` comes back by itself.
        """
        piece = await service.get_work(work_id=work_id, by=viewer)
        return ServerSentEvent(_events(service.follow(piece, watch)))

    @post(
        "/{work_id:uuid}/cancel",
        operation_id="cancelWork",
        status_code=HTTP_202_ACCEPTED,
        opt={"problems": (404, 409)},
    )
    async def cancel(self, work_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> WorkItem:
        """Stop a piece of work: it ends within two seconds, and has no effect."""
        return _item(await service.cancel(work_id=work_id, by=viewer))


async def _events(pieces: AsyncIterator[PieceOfWork | None]) -> AsyncIterator[ServerSentEventMessage]:
    async for piece in pieces:
        if piece is None:
            yield ServerSentEventMessage(comment="still here", data=None)
        else:
            event = "done" if piece.state.is_final else "progress"
            yield ServerSentEventMessage(event=event, data=_item(piece).model_dump_json())


def _item(piece: PieceOfWork) -> WorkItem:
    is_stopping = piece.cancel_requested_at is not None and not piece.state.is_final
    return WorkItem(
        id=piece.id,
        kind=piece.kind,
        title=piece.title,
        state=piece.state,
        progress=piece.progress,
        step=piece.step,
        error=piece.error,
        result_href=piece.result_href,
        is_stopping=is_stopping,
        created_at=piece.created_at,
        started_at=piece.started_at,
        finished_at=piece.finished_at,
        actions=[] if piece.state.is_final or is_stopping else [WorkAction.CANCEL],
    )
