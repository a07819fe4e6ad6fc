"""Headers and cookies, of every operation and file, whatever comes of the request."""

import re
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from litestar import Litestar

from backend import app as composition
from backend.insights.home import service as home
from backend.people.accounts.service import make_administrator
from backend.people.core.access import GRANTABLE
from backend.people.sign_in.passwords import hashed
from backend.settings import Settings
from tests.access_document import handlers
from tests.api.accounts import signed_in
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

EMAIL, PASSWORD = "ada@tidewell.example", "copper lantern walks slowly"

ONCE = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
}

CLOSED = {
    "default-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
}
"""What the content policy has to say; scripts fall under the first."""

FILES = {
    "index.html": "<!doctype html><title>The page</title>",
    "favicon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "assets/main-1a2b.js": "let large = 1",
    "assets/main-1a2b.js.br": "small",
    "assets/main-1a2b.css": "a { color: red }",
}

ENDS_THE_SIGN_IN = "signOut"


@pytest.fixture
async def app(dsn: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Litestar]:
    """The application with a front end of a few files."""
    (tmp_path / "assets").mkdir()
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    monkeypatch.setattr(composition, "FRONT_END", tmp_path)
    app = composition.create_app(Settings(demo=True, pool_size=5), dsn)
    async with app.lifespan():
        yield app


@pytest.fixture
async def everybody(app: Litestar) -> list[Visitor]:
    """Nobody in particular, and somebody with every role."""
    return [Visitor(app), await signed_in(app, "Eve Everything", sorted(GRANTABLE))]


def faults(answer: httpx.Response) -> list[str]:
    """What is wrong with an answer's headers, each in a few words."""
    headers = answer.headers
    found = [name for name, value in ONCE.items() if headers.get_list(name) != [value]]
    found += [name for name in ("server", "x-powered-by", "access-control-allow-origin") if name in headers]
    found += _faults_of_policy(headers.get_list("content-security-policy"))
    if not re.fullmatch(r"[0-9a-f]{32}", ", ".join(headers.get_list("x-request-id"))):
        found.append("x-request-id")
    if headers.get_list("cache-control") != [_cache_control(answer)]:
        found.append(f"cache-control {headers.get_list('cache-control')}")
    if answer.content and "content-type" not in headers:
        found.append("content-type")
    return found + (_faults_of_problem(answer) if answer.is_error else [])


def _faults_of_policy(policies: list[str]) -> list[str]:
    if len(policies) != 1:
        return ["content-security-policy"]
    said = dict(part.strip().split(" ", 1) for part in policies[0].split(";"))
    loose = [name for name, value in said.items() if "unsafe-eval" in value or "*" in value or "http" in value]
    scripts = [name for name in said if name.startswith("script-src")]
    return [f"policy: {name}" for name in (*loose, *scripts, *(n for n in CLOSED if said.get(n) != CLOSED[n]))]


def _cache_control(answer: httpx.Response) -> str:
    path = answer.request.url.path
    if answer.is_error or path.startswith("/api/") or path in ("/livez", "/readyz", "/metrics"):
        return "no-store"
    return "public, max-age=31536000, immutable" if path.startswith("/assets/") else "no-cache"


def _faults_of_problem(answer: httpx.Response) -> list[str]:
    if answer.request.method == "HEAD":
        return []
    if answer.headers["content-type"] != "application/problem+json":
        return [f"content-type {answer.headers['content-type']}"]
    problem = answer.json()
    expected = {"type", "title", "status", "detail", "request_id", "errors", "current"}
    same = (problem.get("status"), problem.get("request_id")) == (answer.status_code, answer.headers["x-request-id"])
    return [] if set(problem) == expected and same and problem["detail"] else ["problem"]


def address_of(path: str) -> str:
    """An address of a route; what it names is not there."""
    return re.sub(r"\{\w+:\w+\}", "1", re.sub(r"\{\w+:uuid\}", str(uuid4()), path))


async def test_every_operation_answers_everybody_with_every_header(everybody: list[Visitor]) -> None:
    wrong, seen = {}, Counter[int]()
    for visitor in everybody:
        for operation, (method, path, _) in sorted(handlers().items(), key=lambda each: each[0] == ENDS_THE_SIGN_IN):
            answer = await visitor.send(method, address_of(path))
            seen[answer.status_code] += 1
            if found := faults(answer):
                wrong[operation, answer.status_code] = found
            assert ("set-cookie" in answer.headers) == (operation == ENDS_THE_SIGN_IN and answer.is_success), operation
    assert wrong == {}
    assert {200, 204, 302, 400, 401, 404} <= set(seen)


async def test_a_method_that_an_address_does_not_take_is_answered_with_every_header(everybody: list[Visitor]) -> None:
    for visitor in everybody:
        for path in sorted({path for _, path, _ in handlers().values()}):
            for method in ("TRACE", "OPTIONS", "HEAD"):
                answer = await visitor.send(method, address_of(path))
                assert (answer.status_code == 405) == ("allow" in answer.headers) or method == "OPTIONS", (method, path)
                assert answer.status_code == 405 or method != "TRACE", (method, path)
                assert faults(answer) == [], (method, path)
                assert "set-cookie" not in answer.headers


async def test_every_file_has_every_header_also_when_it_has_not_changed(everybody: list[Visitor]) -> None:
    for path in ["/", "/people", "/people/imports", *(f"/{name}" for name in FILES if not name.endswith(".br"))]:
        first = await everybody[0].get(path, headers={"accept-encoding": "br"})
        known = {"if-none-match": first.headers["etag"], "accept-encoding": "br"}
        again = await everybody[0].get(path, headers=known)
        assert [first.status_code, again.status_code] == [200, 304]
        assert [faults(first), faults(again)] == [[], []], path
        assert {first.headers["vary"], again.headers["vary"]} == {"Accept-Encoding"}
        assert "set-cookie" not in first.headers


async def test_what_is_not_there_is_a_problem_with_every_header(everybody: list[Visitor]) -> None:
    for visitor in everybody:
        for path in ("/assets/gone-1a2b.js", "/robots.txt", "/api/nowhere", "/api/people/no-id", "/.env"):
            answer = await visitor.get(path)
            assert (answer.status_code, faults(answer)) == (404, []), path


async def test_a_failure_that_nobody_expected_has_every_header_and_tells_nothing(
    everybody: list[Visitor], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(**_: object) -> None:
        raise RuntimeError("the secret of the house")

    monkeypatch.setattr(home, "see_home", fail)
    answer = await everybody[1].get("/api/home")
    assert (answer.status_code, faults(answer)) == (500, [])
    assert "secret" not in answer.text


async def test_what_is_refused_before_an_operation_sees_it_has_every_header(everybody: list[Visitor]) -> None:
    as_json = {"content-type": "application/json"}
    answers = [
        await everybody[0].post("/api/sign-in", content=b"{", headers=as_json),
        await everybody[0].post("/api/sign-in", content=b"x" * 2_000_000, headers=as_json),
        await everybody[0].post("/api/sign-in", json={}, headers={"sec-fetch-site": "cross-site"}),
        await everybody[1].post("/api/people", json={}, headers={"idempotency-key": "k" * 101}),
        await everybody[1].get("/api/people", params={"limit": "many"}),
        await everybody[1].get("/api/people", params={"q": "\0"}),
        await everybody[1].send("PATCH", f"/api/people/{uuid4()}", json={"name": "Nia New"}),
    ]
    wrong = {"email": "a@b.example", "password": "wrong"}
    answers += [await everybody[0].post("/api/sign-in", json=wrong) for _ in range(12)]
    assert [faults(answer) for answer in answers] == [[] for _ in answers]
    assert {400, 403, 413, 422, 428, 429} <= {answer.status_code for answer in answers}


async def test_an_answer_that_is_given_again_has_every_header_once(everybody: list[Visitor]) -> None:
    new, key = {"code": "WAREHOUSES", "name": "Warehouses"}, {"idempotency-key": str(uuid4())}
    first, again = [await everybody[1].post("/api/org-units", json=new, headers=key) for _ in range(2)]
    assert [first.status_code, again.status_code] == [201, 201]
    assert [faults(first), faults(again)] == [[], []]
    assert first.headers["x-request-id"] != again.headers["x-request-id"]


async def test_a_cookie_is_bound_to_the_host_and_set_by_signing_in_and_out_alone(app: Litestar) -> None:
    await make_administrator(
        email=EMAIL, name="Ada Admin", public_url="https://trellis.example", password_hash=await hashed(PASSWORD)
    )
    async with Visitor(app) as ada:
        entered = await ada.post("/api/sign-in", json={"email": EMAIL, "password": PASSWORD})
        changed = await ada.send(
            "PUT", "/api/me/password", json={"current": PASSWORD, "new": "violet engine hums at noon"}
        )
        assert "set-cookie" not in (await ada.get("/api/me")).headers
        left = await ada.send("DELETE", "/api/sign-in")
    assert [faults(answer) for answer in (entered, changed, left)] == [[], [], []]
    cookies = [cookie for answer in (entered, left) for cookie in answer.headers.get_list("set-cookie")]
    names = [cookie.partition("=")[0] for cookie in cookies]
    assert names == ["__Host-trellis", "__Host-trellis-device", "__Host-trellis"]
    for cookie in cookies:
        name, *attributes = (part.strip() for part in cookie.split(";"))
        kept = {part.partition("=")[0].lower(): part.partition("=")[2].lower() for part in attributes}
        assert name.startswith("__Host-")
        assert {"secure", "httponly"} <= set(kept)
        assert (kept["samesite"], kept["path"]) == ("lax", "/")
        assert "domain" not in kept
    assert "max-age=0" in left.headers["set-cookie"].lower()
