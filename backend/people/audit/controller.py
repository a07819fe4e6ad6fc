"""The audit log over HTTP."""

from datetime import date
from typing import Annotated
from uuid import UUID

from litestar import Controller, get
from litestar.params import QueryParameter

from backend.kit.http.paging import Cursor, Limit
from backend.kit.schemas import Page
from backend.people.audit import service
from backend.people.audit.schemas import ActionList, AuditRow


class AuditController(Controller):
    """What was done, by whom and when."""

    path = "/api/audit"
    tags = ("Audit",)

    @get(operation_id="searchAudit")
    async def search(
        self,
        q: Annotated[
            str | None, QueryParameter(max_length=200, description="Part of the name of who did it, or of what to.")
        ] = None,
        actor: Annotated[UUID | None, QueryParameter(description="The account that did it.")] = None,
        action: Annotated[
            str | None,
            QueryParameter(max_length=100, description="One action, or all that begin with it: `person.`."),
        ] = None,
        subject: Annotated[UUID | None, QueryParameter(description="What it was done to.")] = None,
        since: Annotated[date | None, QueryParameter(description="First day, UTC.")] = None,
        until: Annotated[date | None, QueryParameter(description="Last day, UTC.")] = None,
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> Page[AuditRow]:
        """Search the log, the newest first."""
        where = service.AuditFilter(q=q, actor=actor, action=action, subject=subject, since=since, until=until)
        rows, following = await service.search_audit(where=where, limit=limit, cursor=cursor)
        items = [AuditRow.model_validate(row) for row in rows]
        return Page[AuditRow](items=items, next_cursor=following, total=None)

    @get("/actions", operation_id="listAuditActions")
    async def actions(self) -> ActionList:
        """List the actions that the log holds, to filter by."""
        return ActionList(items=await service.list_actions())
