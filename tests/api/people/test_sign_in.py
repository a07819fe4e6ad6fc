"""Signing in: a new token each time, limits in time and tries, links that work once."""

import asyncio
import re
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from litestar import Litestar

from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.people.accounts.service import make_administrator
from backend.people.sign_in.cookies import COOKIE, DEVICE
from backend.people.sign_in.links import finish_resets
from backend.people.sign_in.passwords import hashed
from backend.people.sign_in.sign_ins import ABSOLUTE, IDLE
from tests.api.accounts import signed_in
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

EMAIL, PASSWORD, OTHER = "ada@tidewell.example", "copper lantern walks slowly", "violet engine hums at noon"
WRONG = "The e-mail and the password do not belong together."


@pytest.fixture
async def ada(app: Litestar, visitor: Visitor) -> Visitor:
    """Somebody with a password, not signed in."""
    await make_administrator(
        email=EMAIL, name="Ada Admin", public_url="https://trellis.example", password_hash=await hashed(PASSWORD)
    )
    return visitor


async def _sign_in(visitor: Visitor, email: str = EMAIL, password: str = PASSWORD, status: int = 200) -> dict:
    answer = await visitor.post("/api/sign-in", json={"email": email, "password": password})
    assert answer.status_code == status, answer.text
    return answer.json()


async def _last_link() -> str:
    mail = await fetch_one("SELECT body FROM mail ORDER BY id DESC LIMIT 1")
    found = re.search(r"/welcome#(\S+)", mail["body"])
    assert found is not None
    return found[1]


async def test_the_right_password_opens_and_signing_out_closes(ada: Visitor) -> None:
    me = await _sign_in(ada, email="  ADA@tidewell.example ")
    assert (me["name"], me["roles"]) == ("Ada Admin", ["administrator", "employee"])
    assert (await ada.get("/api/me")).json() == me
    token = ada.http.cookies[COOKIE]
    assert (await ada.send("DELETE", "/api/sign-in")).status_code == 204
    assert (await ada.use_token(token).get("/api/me")).status_code == 401


async def test_the_cookie_is_bound_to_the_host_and_out_of_reach_of_scripts(ada: Visitor) -> None:
    answer = await ada.post("/api/sign-in", json={"email": EMAIL, "password": PASSWORD})
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-trellis=")
    attributes = {part.strip().lower() for part in cookie.split(";")[1:]}
    assert {"secure", "httponly", "path=/", "samesite=lax"} <= attributes
    assert not any(part.startswith("domain") for part in attributes)


async def test_each_sign_in_has_a_new_token_and_a_planted_one_opens_nothing(ada: Visitor) -> None:
    ada.use_token("planted-by-somebody-else")
    await _sign_in(ada)
    first = ada.http.cookies[COOKIE]
    await _sign_in(ada)
    assert len({"planted-by-somebody-else", first, ada.http.cookies[COOKIE]}) == 3
    stored = await fetch("SELECT token_hash FROM sign_in")
    assert all(first.encode() != bytes(row["token_hash"]) for row in stored)


async def test_a_wrong_password_and_an_unknown_e_mail_read_alike(ada: Visitor) -> None:
    wrong = await ada.post("/api/sign-in", json={"email": EMAIL, "password": OTHER})
    unknown = await ada.post("/api/sign-in", json={"email": "nobody@tidewell.example", "password": OTHER})
    for answer in (wrong, unknown):
        assert answer.status_code == 422
        assert answer.json()["errors"] == [{"field": "password", "message": WRONG}]
    hidden = {"request_id": "", "instance": ""}
    assert {**wrong.json(), **hidden} == {**unknown.json(), **hidden}


async def test_tries_are_counted_in_the_database_and_others_still_get_in(ada: Visitor) -> None:
    await _sign_in(ada)
    answers = [await ada.post("/api/sign-in", json={"email": EMAIL, "password": OTHER}) for _ in range(11)]
    assert [answer.status_code for answer in answers] == [422] * 10 + [429]
    assert int(answers[-1].headers["retry-after"]) > 0
    assert (await fetch_one("SELECT count(*) AS n FROM throttle"))["n"] >= 2
    with time_machine.travel(datetime.now(UTC) + timedelta(seconds=31)):
        await _sign_in(ada)


async def test_an_unused_sign_in_ends_and_a_used_one_ends_later(ada: Visitor) -> None:
    start = datetime(2026, 3, 2, 9, tzinfo=UTC)
    with time_machine.travel(start) as clock:
        await _sign_in(ada)
        clock.shift(IDLE - timedelta(minutes=2))
        assert (await ada.get("/api/me")).status_code == 200
        clock.shift(IDLE + timedelta(minutes=2))
        assert (await ada.get("/api/me")).status_code == 401
        await _sign_in(ada)
        signed_in_at = clock.shift
        elapsed = timedelta()
        while elapsed + IDLE / 2 < ABSOLUTE:
            signed_in_at(IDLE / 2)
            elapsed += IDLE / 2
            assert (await ada.get("/api/me")).status_code == 200
        clock.shift(IDLE / 2)
        assert (await ada.get("/api/me")).status_code == 401


async def test_sign_ins_are_listed_and_ended_one_by_one_or_all_others(ada: Visitor, app: Litestar) -> None:
    phone, desk, home = (Visitor(app) for _ in range(3))
    for browser in (phone, desk, home):
        await _sign_in(browser)
    rows = (await home.get("/api/sign-ins")).json()["items"]
    assert [row["is_this"] for row in rows].count(True) == 1
    assert len(rows) == 3
    other = next(row["id"] for row in rows if not row["is_this"])
    assert (await home.send("DELETE", f"/api/sign-ins/{other}")).status_code == 204
    assert (await home.send("DELETE", f"/api/sign-ins/{other}")).status_code == 404
    assert (await home.send("DELETE", "/api/sign-ins")).json() == {"ended": 1}
    statuses = [(await browser.get("/api/me")).status_code for browser in (phone, desk, home)]
    assert statuses == [401, 401, 200]


async def test_nobody_ends_somebody_elses_sign_in(ada: Visitor, app: Litestar) -> None:
    await _sign_in(ada)
    mine = (await ada.get("/api/sign-ins")).json()["items"][0]["id"]
    stranger = await signed_in(app, "Sam Stranger")
    assert (await stranger.send("DELETE", f"/api/sign-ins/{mine}")).status_code == 404
    assert (await ada.get("/api/me")).status_code == 200


async def test_a_forgotten_password_is_set_by_a_link_that_works_once(ada: Visitor, app: Litestar) -> None:
    await _sign_in(ada)
    visitor = Visitor(app)
    for email in (EMAIL, "nobody@tidewell.example"):
        answer = await visitor.post("/api/password-resets", json={"email": email})
        assert (answer.status_code, answer.text) == (204, "")
    await finish_resets()
    assert (await fetch_one("SELECT count(*) AS n FROM mail"))["n"] == 1
    token = await _last_link()
    link = (await visitor.post("/api/mail-links/look", json={"token": token})).json()
    assert link == {"purpose": "reset", "name": "Ada Admin", "email": EMAIL}
    use = {"token": token, "password": OTHER}
    answers = await asyncio.gather(*(visitor.post("/api/mail-links/use", json=use) for _ in range(8)))
    assert sorted(answer.status_code for answer in answers) == [200] + [404] * 7
    assert (await ada.get("/api/me")).status_code == 401
    await _sign_in(ada, status=422)
    await _sign_in(ada, password=OTHER)


async def _ask_for_link(visitor: Visitor, email: str = EMAIL) -> None:
    assert (await visitor.post("/api/password-resets", json={"email": email})).status_code == 204
    await finish_resets()


async def _can_be_used(visitor: Visitor, token: str) -> bool:
    return (await visitor.post("/api/mail-links/look", json={"token": token})).status_code == 200


async def test_a_link_ends_after_its_time(ada: Visitor) -> None:
    with time_machine.travel(datetime(2026, 3, 2, 9, tzinfo=UTC)) as clock:
        await _ask_for_link(ada)
        token = await _last_link()
        assert await _can_be_used(ada, token)
        clock.shift(timedelta(minutes=61))
        assert not await _can_be_used(ada, token)


async def test_links_that_strangers_ask_for_do_not_end_the_one_that_the_owner_holds(
    ada: Visitor, app: Litestar
) -> None:
    await _ask_for_link(ada)
    held = await _last_link()
    for _ in range(9):
        await _ask_for_link(Visitor(app))
    last = await _last_link()
    assert (await fetch_one("SELECT count(*) AS n FROM mail"))["n"] == 5
    assert await _can_be_used(ada, held)
    assert (await ada.post("/api/mail-links/use", json={"token": held, "password": OTHER})).status_code == 200
    assert not await _can_be_used(ada, last)


async def test_no_stranger_keeps_the_owner_out(ada: Visitor, app: Litestar) -> None:
    await _sign_in(ada)
    stranger = Visitor(app)
    answers = [await stranger.post("/api/sign-in", json={"email": EMAIL, "password": OTHER}) for _ in range(30)]
    assert answers[-1].status_code == 429
    await _sign_in(ada)
    elsewhere = Visitor(app, address="203.0.113.9")
    await _sign_in(elsewhere)


async def test_strangers_from_everywhere_do_not_fill_the_budget_of_a_new_browser(ada: Visitor, app: Litestar) -> None:
    for n in range(130):
        stranger = Visitor(app, address=f"198.51.100.{n}")
        await stranger.post("/api/sign-in", json={"email": EMAIL, "password": OTHER})
    await _sign_in(Visitor(app, address="203.0.113.9"))


async def test_a_browser_that_is_known_has_a_budget_for_its_own_account_alone(ada: Visitor, app: Litestar) -> None:
    await _sign_in(ada)
    device = ada.http.cookies[DEVICE]
    answers = [await ada.post("/api/sign-in", json={"email": EMAIL, "password": OTHER}) for _ in range(11)]
    assert [answer.status_code for answer in answers] == [422] * 10 + [429]
    await _sign_in(Visitor(app))
    assert (await ada.use_device(device).get("/api/me")).status_code == 200
    strange = Visitor(app).use_device(device)
    with time_machine.travel(now(), tick=False):  # the budget does not grow, however slow the machine
        tries = [
            await strange.post("/api/sign-in", json={"email": f"a{n}@x.example", "password": OTHER}) for n in range(120)
        ]
    assert tries[-1].status_code == 429


async def test_the_token_of_a_known_browser_is_out_of_reach_of_scripts_and_opens_nothing(
    ada: Visitor, app: Litestar
) -> None:
    await _sign_in(ada)
    first = ada.http.cookies[DEVICE]
    answer = await ada.post("/api/sign-in", json={"email": EMAIL, "password": PASSWORD})
    cookie = next(each for each in answer.headers.get_list("set-cookie") if each.startswith(DEVICE))
    assert {"secure", "httponly", "path=/", "samesite=lax"} <= {part.strip().lower() for part in cookie.split(";")}
    assert ada.http.cookies[DEVICE] != first
    assert (await fetch_one("SELECT count(*) AS n FROM known_device"))["n"] == 1
    assert (await Visitor(app).use_token(ada.http.cookies[DEVICE]).get("/api/me")).status_code == 401


@pytest.mark.parametrize("password", ["short", "password1234", "aaaaaaaaaaaaaa", "AdaAdmin2024!!"])
async def test_weak_passwords_are_refused_with_a_reason(ada: Visitor, password: str) -> None:
    await _sign_in(ada)
    answer = await ada.send("PUT", "/api/me/password", json={"current": PASSWORD, "new": password})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "new"


async def test_changing_the_password_signs_other_browsers_out(ada: Visitor, app: Litestar) -> None:
    other = Visitor(app)
    await _sign_in(other)
    await _sign_in(ada)
    wrong = await ada.send("PUT", "/api/me/password", json={"current": OTHER, "new": OTHER})
    assert wrong.json()["errors"][0]["field"] == "current"
    assert (await ada.send("PUT", "/api/me/password", json={"current": PASSWORD, "new": OTHER})).status_code == 204
    assert (await ada.get("/api/me")).status_code == 200
    assert (await other.get("/api/me")).status_code == 401


async def test_the_door_of_the_demo_is_there_only_in_the_demo(dsn: str) -> None:
    from backend.app import create_app
    from backend.settings import Settings

    app = create_app(Settings(demo=False, pool_size=2), dsn)
    async with app.lifespan(), Visitor(app) as visitor:
        assert (await visitor.get("/api/demo/personas")).status_code == 404
        assert (await visitor.post("/api/demo/sign-in", json={"persona": "employee"})).status_code == 404
        assert "/api/demo/sign-in" not in (await visitor.get("/api/openapi.json")).json()["paths"]
