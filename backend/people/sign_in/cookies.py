"""The cookies: one holds a sign-in's token, the other one by which a browser is known that signed in before."""

from datetime import timedelta
from typing import Any

from litestar import Request, Response
from litestar.datastructures import Cookie

from backend.people.sign_in.devices import KNOWN_FOR
from backend.people.sign_in.service import Browser, Tokens
from backend.people.sign_in.sign_ins import ABSOLUTE

COOKIE = "__Host-trellis"
"""The prefix binds it to this host, to https (or localhost) and to the whole site, RFC 6265bis section 4.1.3.2."""


DEVICE = "__Host-trellis-device"


def with_sign_in(response: Response[Any], tokens: Tokens) -> Response[Any]:
    """Put a new sign-in's cookies on a response."""
    response.set_cookie(_cookie(COOKIE, tokens.sign_in, ABSOLUTE))
    if tokens.device is not None:
        response.set_cookie(_cookie(DEVICE, tokens.device, KNOWN_FOR))
    return response


def without_sign_in(response: Response[Any]) -> Response[Any]:
    """Take the cookie away; the browser stays known."""
    response.set_cookie(_cookie(COOKIE, "", timedelta()))
    return response


def browser_of(request: Request[Any, Any, Any]) -> Browser:
    """Give where a request comes from."""
    address = request.client.host if request.client is not None else ""
    user_agent = request.headers.get("user-agent", "")
    return Browser(user_agent=user_agent, address=address, device=request.cookies.get(DEVICE))


def _cookie(key: str, value: str, lasts: timedelta) -> Cookie:
    seconds = int(lasts.total_seconds())
    return Cookie(key=key, value=value, max_age=seconds, path="/", secure=True, httponly=True, samesite="lax")
