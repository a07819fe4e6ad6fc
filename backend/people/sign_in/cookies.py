"""The cookie that holds a sign-in's token."""

from typing import Any

from litestar import Request, Response
from litestar.datastructures import Cookie

from backend.people.sign_in.service import Browser
from backend.people.sign_in.sign_ins import ABSOLUTE

COOKIE = "__Host-trellis"
"""The prefix binds it to this host, to https (or localhost) and to the whole site, RFC 6265bis section 4.1.3.2."""


def with_sign_in(response: Response[Any], token: str) -> Response[Any]:
    """Put a new sign-in's cookie on a response."""
    response.set_cookie(_cookie(token, int(ABSOLUTE.total_seconds())))
    return response


def without_sign_in(response: Response[Any]) -> Response[Any]:
    """Take the cookie away."""
    response.set_cookie(_cookie("", 0))
    return response


def browser_of(request: Request[Any, Any, Any]) -> Browser:
    """Give where a request comes from."""
    address = request.client.host if request.client is not None else ""
    return Browser(user_agent=request.headers.get("user-agent", ""), address=address)


def _cookie(value: str, max_age: int) -> Cookie:
    return Cookie(key=COOKIE, value=value, max_age=max_age, path="/", secure=True, httponly=True, samesite="lax")
