"""The inbox over HTTP."""

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import JSONBody
from litestar.status_codes import HTTP_200_OK

from backend.kit.http.paging import Cursor, Limit
from backend.kit.schemas import Page
from backend.people.core.access import Viewer
from backend.people.inbox import service
from backend.people.inbox.schemas import MarkedRead, Message, ReadRequest


class InboxController(Controller):
    """Messages to the viewer."""

    path = "/api/inbox"
    tags = ("Inbox and activity",)

    @get(operation_id="listMessages")
    async def list_messages(
        self, viewer: NamedDependency[Viewer], limit: Limit = 50, cursor: Cursor = None
    ) -> Page[Message]:
        """List the viewer's messages, the newest first."""
        rows, following = await service.list_messages(limit=limit, cursor=cursor, by=viewer)
        items = [Message.model_validate(dict(row)) for row in rows]
        return Page[Message](items=items, next_cursor=following, total=None)

    @post("/read", operation_id="markRead", status_code=HTTP_200_OK)
    async def mark_read(self, data: JSONBody[ReadRequest], viewer: NamedDependency[Viewer]) -> MarkedRead:
        """Mark some or all of the viewer's messages as read."""
        return MarkedRead(marked=await service.mark_read(ids=data.ids, by=viewer))
