"""Characters that PostgreSQL cannot keep are refused before they come to a query."""

from urllib.parse import parse_qsl

from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler

from backend.kit.errors import FieldError, Invalid, NotFound


async def storable_characters_guard(connection: ASGIConnection, _handler: BaseRouteHandler) -> None:
    """Refuse an address or a query with the character NUL; bodies are refused by their schemas."""
    if "\x00" in connection.scope["path"]:
        raise NotFound("address")
    query = connection.scope["query_string"].decode("latin-1")
    if "%00" in query:
        fields = [name for name, value in parse_qsl(query, keep_blank_values=True) if "\x00" in name + value]
        raise Invalid(*(FieldError(field, "Must not contain the character NUL.") for field in fields))
