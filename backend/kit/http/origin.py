"""No other site may make a browser act here: cross-origin requests that change something are refused.

Every current browser says where a request comes from, in `Sec-Fetch-Site` and in `Origin`; a page cannot forge
either. Scripts outside a browser send neither and carry no cookie that they were not given. Together with cookies
that are `SameSite=Lax` and `__Host-` this replaces a token per form (see docs/decisions/0006).
"""

from urllib.parse import urlsplit

from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler

from backend.kit.errors import NotAllowed

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


async def same_origin_guard(connection: ASGIConnection, _handler: BaseRouteHandler) -> None:
    """Refuse an unsafe request that another site caused."""
    if connection.scope["type"] != "http" or connection.scope["method"] in SAFE:
        return
    site = connection.headers.get("sec-fetch-site")
    if site is not None and site not in {"same-origin", "none"}:
        raise NotAllowed("This request came from another site.")
    origin = connection.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != connection.headers.get("host"):
        raise NotAllowed("This request came from another site.")
