"""Activity over HTTP."""

from collections.abc import Mapping
from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath

from backend.kit.http.paging import Cursor, Limit
from backend.kit.schemas import Page
from backend.people.activity import service
from backend.people.activity.schemas import Activity
from backend.people.core.access import Viewer
from backend.people.undoing import Undo


class ActivityController(Controller):
    """What the viewer did lately."""

    path = "/api/activity"
    tags = ("Inbox and activity",)

    @get(operation_id="listActivity")
    async def list_activity(
        self,
        viewer: NamedDependency[Viewer],
        undoing: NamedDependency[Mapping[str, Undo]],
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> Page[Activity]:
        """List what the viewer did, the newest first, with what can still be undone."""
        rows, following = await service.list_activity(undoing=undoing, limit=limit, cursor=cursor, by=viewer)
        items = [Activity.model_validate(row) for row in rows]
        return Page[Activity](items=items, next_cursor=following, total=None)

    @post("/{undo_id:uuid}/undo", operation_id="undo", status_code=204, opt={"problems": (409,)})
    async def undo(
        self,
        undo_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        undoing: NamedDependency[Mapping[str, Undo]],
    ) -> None:
        """Take one of the viewer's own acts back."""
        await service.undo(undo_id=undo_id, undoing=undoing, by=viewer)
