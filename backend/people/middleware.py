"""Finds who is behind a request's cookie."""

from litestar.connection import ASGIConnection
from litestar.middleware import AbstractAuthenticationMiddleware, AuthenticationResult

from backend.people.sign_in.cookies import COOKIE
from backend.people.sign_in.sign_ins import viewer_of


class FindViewer(AbstractAuthenticationMiddleware):
    """Sets `connection.user` to the viewer, or to `None` for nobody; guards decide what that opens."""

    async def authenticate_request(self, connection: ASGIConnection) -> AuthenticationResult:
        """Look the cookie's token up."""
        token = connection.cookies.get(COOKIE) if connection.url.path.startswith("/api/") else None
        viewer = await viewer_of(token) if token else None
        return AuthenticationResult(user=viewer, auth=None)
