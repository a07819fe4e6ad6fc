"""The front end's files: small where the browser takes it, kept for ever where the name says what is in them."""

from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import AsyncTestClient

from backend.kit.http.front_end import front_end
from backend.kit.http.problems import EXCEPTION_HANDLERS

pytestmark = pytest.mark.anyio


@pytest.fixture
def built(tmp_path: Path) -> Litestar:
    """An application that serves a page, an asset with its small twin, and nothing else."""
    (tmp_path / "assets").mkdir()
    (tmp_path / ".vite").mkdir()
    (tmp_path / ".vite" / "manifest.json").write_text("{}")
    (tmp_path / "index.html").write_text("<!doctype html><title>The page</title>")
    (tmp_path / "assets" / "main-1a2b.js").write_text("let large = 1")
    (tmp_path / "assets" / "main-1a2b.js.br").write_bytes(b"small")
    return Litestar(route_handlers=[front_end(tmp_path)], exception_handlers=EXCEPTION_HANDLERS, openapi_config=None)


async def test_every_address_of_a_page_is_the_page_and_asks_again(built: Litestar) -> None:
    async with AsyncTestClient(built) as client:
        for path in ("/", "/people/0190", "/welcome"):
            answer = await client.get(path)
            assert "The page" in answer.text, path
            assert answer.headers["cache-control"] == "no-cache"
            assert answer.headers["content-type"] == "text/html; charset=utf-8"


async def test_an_asset_is_small_for_who_takes_it_and_kept_for_ever(built: Litestar) -> None:
    async with AsyncTestClient(built) as client:
        small = await client.request("GET", "/assets/main-1a2b.js", headers={"accept-encoding": "identity, br"})
        assert small.headers["content-encoding"] == "br"
        plain = await client.get("/assets/main-1a2b.js", headers={"accept-encoding": "gzip, br;q=0"})
        assert "content-encoding" not in plain.headers
        assert plain.text == "let large = 1"
        assert "immutable" in plain.headers["cache-control"]
        again = {"if-none-match": plain.headers["etag"], "accept-encoding": "gzip"}
        assert (await client.get("/assets/main-1a2b.js", headers=again)).status_code == 304


@pytest.mark.parametrize(
    ("accepted", "sent"),
    [
        ("br;q=0.9, gzip;q=0.8", "br"),
        ("gzip;q=0.8, BR ; q=0.001", "br"),
        ("br;q=0, identity", None),
        ("br;q=0.000", None),
        ("gzip, deflate", None),
        ("", None),
    ],
)
async def test_an_encoding_is_taken_however_gladly_unless_not_at_all(
    built: Litestar, accepted: str, sent: str | None
) -> None:
    async with AsyncTestClient(built) as client:
        answer = await client.request("HEAD", "/assets/main-1a2b.js", headers={"accept-encoding": accepted})
        assert answer.headers.get("content-encoding") == sent


async def test_asked_for_its_head_a_page_answers_without_its_body(built: Litestar) -> None:
    async with AsyncTestClient(built) as client:
        whole, head = await client.get("/people/0190"), await client.head("/people/0190")
        assert (head.status_code, head.content) == (200, b"")
        assert head.headers["etag"] == whole.headers["etag"]
        assert head.headers["content-length"] == str(len(whole.content))


@pytest.mark.parametrize(
    "path", ["/assets/other.js", "/robots.txt", "/api/nowhere", "/.vite/manifest.json", "/../pyproject.toml"]
)
async def test_what_is_not_there_is_not_the_page(built: Litestar, path: str) -> None:
    async with AsyncTestClient(built) as client:
        answer = await client.get(path)
        assert answer.status_code == 404
        assert answer.headers["content-type"] == "application/problem+json"


async def test_without_a_build_the_page_says_what_to_do(tmp_path: Path) -> None:
    app = Litestar(route_handlers=[front_end(tmp_path / "nothing")], openapi_config=None)
    async with AsyncTestClient(app) as client:
        assert "./dev build" in (await client.get("/")).text
