"""The built front end: its files from memory, and its one page for every address that a person can open."""

import hashlib
import mimetypes
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from litestar import HttpMethod, Request, Response, route
from litestar.handlers import HTTPRouteHandler

from backend.kit.errors import NotFound

ENCODINGS = (("br", ".br"), ("gzip", ".gz"))
"""Made when the front end was built, the smaller first."""

_ACCEPTED = re.compile(r"([\w-]+)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?(?:,|$)", re.IGNORECASE)
"""An encoding, and how gladly it is taken: 0 is not at all."""

FOREVER = "public, max-age=31536000, immutable"
"""Assets bear a hash of their content in their names."""

NOT_BUILT = (
    "<!doctype html><html lang='en'><title>Trellis</title><h1>The front end is not built</h1>"
    "<p>Run <code>./dev build</code> and start Trellis again. The API answers under /api.</p></html>"
)


@dataclass(frozen=True)
class StaticFile:
    """A file as it is sent.

    Attributes
    ----------
    bodies : by encoding; `identity` is always there.
    etag : changes with the content.
    """

    media_type: str
    bodies: dict[str, bytes]
    etag: str
    cache_control: str

    def best(self, accepted: str) -> str:
        """Give the smallest encoding that the browser takes at all, however gladly (RFC 9110, section 12.5.3)."""
        taken = {match[1].lower() for match in _ACCEPTED.finditer(accepted) if match[2] is None or float(match[2]) > 0}
        return next((name for name, _ in ENCODINGS if name in self.bodies and name in taken), "identity")


def front_end(folder: Path) -> HTTPRouteHandler:
    """Serve what was built into `folder`: files by name, `index.html` for every other address but the API's."""
    files = _read(folder)
    page = files.get("/index.html") or _file("index.html", NOT_BUILT.encode())

    @route(
        ["/", "/{path:path}"],
        http_method=[HttpMethod.GET, HttpMethod.HEAD],
        operation_id="readFrontEnd",
        include_in_schema=False,
        sync_to_thread=False,
        media_type="text/html",
    )
    def serve_front_end(request: Request[Any, Any, Any]) -> Response[bytes]:
        path = request.scope["path"]
        found = files.get(path)
        if _is_no_page(path, found):
            raise NotFound("address")
        return _answer(request, found or page)

    return serve_front_end


def _is_no_page(path: str, found: StaticFile | None) -> bool:
    """Whether nothing is there: the API's addresses are its own, and a missing file is missing."""
    return found is None and (path.startswith(("/api/", "/assets/")) or "." in path.rsplit("/", 1)[-1])


def _answer(request: Request[Any, Any, Any], file: StaticFile) -> Response[bytes]:
    encoding = file.best(request.headers.get("accept-encoding", ""))
    etag = f'"{file.etag}-{encoding}"'
    headers = {"ETag": etag, "Cache-Control": file.cache_control, "Vary": "Accept-Encoding"}
    if request.headers.get("if-none-match") == etag:
        return Response(b"", status_code=304, headers=headers, media_type=file.media_type)
    if encoding != "identity":
        headers["Content-Encoding"] = encoding
    return Response(file.bodies[encoding], headers=headers, media_type=file.media_type)


def _read(folder: Path) -> dict[str, StaticFile]:
    if not folder.is_dir():
        return {}
    names = [path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".br", ".gz", ".map")]
    return {
        f"/{path.relative_to(folder).as_posix()}": _file(path.name, path.read_bytes(), path)
        for path in names
        if not any(part.startswith(".") for part in path.relative_to(folder).parts)
    }


def _file(name: str, body: bytes, path: Path | None = None) -> StaticFile:
    bodies = {"identity": body}
    for encoding, suffix in ENCODINGS:
        sibling = path.with_name(path.name + suffix) if path is not None else None
        if sibling is not None and sibling.is_file():
            bodies[encoding] = sibling.read_bytes()
    is_asset = path is not None and path.parent.name == "assets"
    media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return StaticFile(
        media_type=media_type,
        bodies=bodies,
        etag=hashlib.sha256(body).hexdigest()[:20],
        cache_control=FOREVER if is_asset else "no-cache",
    )
