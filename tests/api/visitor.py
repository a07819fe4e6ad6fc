"""A browser, as far as the server can tell: cookies, and requests that come from the application's own pages."""

from typing import Any, Self

import httpx
from litestar import Litestar

from backend.people.core.access import Viewer
from backend.people.sign_in.cookies import COOKIE, DEVICE


class Visitor:
    """Sends requests to the application in this process; keeps its cookie as a browser on localhost does."""

    def __init__(self, app: Litestar, viewer: Viewer | None = None, address: str = "127.0.0.1") -> None:
        self.app = app
        self.viewer = viewer
        served: Any = app  # Litestar's and httpx's words for one protocol differ
        self.http = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=served, raise_app_exceptions=False, client=(address, 123)),
            base_url="https://trellis.example",
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.http.aclose()

    async def send(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Send a request as the application's own page does."""
        headers = {"sec-fetch-site": "same-origin", **options.pop("headers", {})}
        return await self.http.request(method, path, headers=headers, **options)

    async def get(self, path: str, **options: Any) -> httpx.Response:
        return await self.send("GET", path, **options)

    async def post(self, path: str, **options: Any) -> httpx.Response:
        return await self.send("POST", path, **options)

    def use_device(self, token: str) -> Self:
        """Carry from now on what makes a browser known that has signed in before."""
        self.http.cookies.set(DEVICE, token, domain="trellis.example", path="/")
        return self

    def use_token(self, token: str) -> Self:
        """Carry a sign-in's token from now on."""
        self.http.cookies.set(COOKIE, token, domain="trellis.example", path="/")
        return self
