"""What stands before every operation: nobody passes unless the access table lets them."""

from collections.abc import Mapping

from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler, HTTPRouteHandler
from litestar.types import Guard

from backend.kit.errors import NotAllowed, NotSignedIn
from backend.people.core.access import Rule


def access_guard(table: Mapping[str, Rule]) -> Guard:
    """Make the guard of the whole application from its access table, by operation id; what is not in it is closed."""

    async def guard(connection: ASGIConnection, handler: BaseRouteHandler) -> None:
        operation = handler.operation_id if isinstance(handler, HTTPRouteHandler) else None
        rule = table.get(operation) if isinstance(operation, str) else None
        if rule is None:
            raise NotAllowed("Nobody may do this: the operation is not in the access table.")
        viewer = connection.scope.get("user")
        if rule.could_allow(viewer):
            return
        raise NotSignedIn if viewer is None else NotAllowed

    return guard
