"""Two servers and two workers on one PostgreSQL behave as one application, also while some of them are killed."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from uuid import UUID, uuid4

import httpx
import psutil
import pytest
from prometheus_client.parser import text_string_to_metric_families

from backend.kit.audit.checking import verify
from backend.kit.database.engine import connection_pool, fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.work.kinds import WorkKind
from backend.people.accounts.service import make_administrator
from backend.people.core.access import AccessRole
from backend.people.sign_in.cookies import COOKIE
from backend.people.sign_in.passwords import hashed
from tests.api.accounts import active_account, token_of
from tests.api.kit.work.asking import ask_for, effects, ended, running
from tests.api.kit.work.sample_duties import NOTE, STEPS, TABLES
from tests.api.organisation import add_unit
from tests.e2e.processes.served import PATIENCE, until
from tests.e2e.processes.several import Browser, Several, only_answering, several

pytestmark = pytest.mark.anyio

EMAIL, PASSWORD = "ada@tidewell.example", "copper lantern walks slowly"
TRIES = 10
"""Wrong passwords for one e-mail from one address, until the next has to wait."""


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
def running_programs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Several]:
    with several(tmp_path_factory.mktemp("several") / "data") as programs:
        yield programs


@pytest.fixture(scope="module")
async def both(running_programs: Several) -> AsyncIterator[Several]:
    """The programs; statements of the test go to their database."""
    async with connection_pool(running_programs.dsn, 8):
        async with write_transaction() as connection:
            await connection.execute(TABLES)
        yield running_programs


@pytest.fixture(scope="module")
async def partner(both: Several) -> UUID:
    """The account of somebody who may add people."""
    return await active_account("Tala Partner", [AccessRole.TALENT_PARTNER])


@pytest.fixture(scope="module")
async def unit(both: Several) -> UUID:
    return await add_unit("Warehouses")


@pytest.fixture
async def browser(partner: UUID) -> Browser:
    return Browser(await token_of(partner))


def somebody(number: str, unit: UUID) -> dict[str, object]:
    """A request for somebody new."""
    email = f"{number.lower()}@tidewell.example"
    return {"number": number, "name": "Nia New", "email": email, "org_unit_id": str(unit), "time_zone": "Europe/Rome"}


def key() -> dict[str, str]:
    return {"idempotency-key": str(uuid4())}


async def test_who_signs_in_at_one_acts_at_the_other_and_is_out_of_both_at_once(both: Several) -> None:
    await make_administrator(
        email=EMAIL, name="Ada Admin", public_url=both.north.address, password_hash=await hashed(PASSWORD)
    )
    ada = Browser()
    entered = await ada.ask(both.north, "POST", "/api/sign-in", json={"email": EMAIL, "password": PASSWORD})
    ada.token = entered.headers["set-cookie"].removeprefix(f"{COOKIE}=").partition(";")[0]
    account = {"name": "Bo Lin", "email": "bo@tidewell.example"}
    made = await ada.ask(both.south, "POST", "/api/accounts", json=account, headers=key())
    assert made.status_code == 201, made.text
    shown = await ada.ask(both.north, "GET", f"/api/accounts/{made.json()['id']}")
    assert shown.json() == made.json()
    assert (await ada.ask(both.south, "DELETE", "/api/sign-in")).status_code == 204
    assert (await ada.ask(both.north, "GET", "/api/me")).status_code == 401


async def test_a_sign_in_that_is_ended_from_another_browser_is_ended_everywhere(
    both: Several, browser: Browser, partner: UUID
) -> None:
    other = Browser(await token_of(partner))
    assert (await other.ask(both.north, "GET", "/api/me")).status_code == 200
    assert (await browser.ask(both.south, "DELETE", "/api/sign-ins")).is_success
    assert (await other.ask(both.north, "GET", "/api/me")).status_code == 401
    assert (await browser.ask(both.north, "GET", "/api/me")).status_code == 200


async def test_tries_to_sign_in_are_counted_across_both(both: Several) -> None:
    wrong = {"email": "guessed@tidewell.example", "password": "not the right one"}
    doors = [both.north, both.south] * TRIES
    answers = await asyncio.gather(*(Browser().ask(door, "POST", "/api/sign-in", json=wrong) for door in doors))
    assert Counter(answer.status_code for answer in answers) == {422: TRIES, 429: TRIES}


async def test_one_key_sent_to_both_at_once_has_one_effect(both: Several, browser: Browser, unit: UUID) -> None:
    numbers = [f"KEY-{n}" for n in range(8)]
    for number in numbers:
        headers, new = key(), somebody(number, unit)
        doors = (both.north, both.south, both.north, both.south)
        answers = await asyncio.gather(
            *(browser.ask(door, "POST", "/api/people", json=new, headers=headers) for door in doors)
        )
        assert {answer.status_code for answer in answers} <= {201, 409}
        made = [answer.json() for answer in answers if answer.status_code == 201]
        again = [await browser.ask(door, "POST", "/api/people", json=new, headers=headers) for door in doors[:2]]
        assert [answer.json() for answer in again] == [made[0]] * 2
        assert all(each == made[0] for each in made)
    kept = await fetch("SELECT number FROM person WHERE number LIKE 'KEY-%'")
    assert sorted(row["number"] for row in kept) == numbers


async def test_two_workers_do_forty_pieces_once_each(both: Several) -> None:
    asked = [await ask_for(NOTE, say=number) for number in range(40)]
    assert {(await ended(work_id)).state for work_id in asked} == {"done"}
    done = Counter(row["work_id"] for row in await fetch("SELECT work_id FROM effect WHERE work_id = ANY($1)", asked))
    assert done == Counter(asked)


async def test_work_that_is_asked_for_at_one_is_followed_at_the_other(both: Several, browser: Browser) -> None:
    people = "\n".join(f"{n},Name {n},n{n}@x.example,Harbour" for n in range(1, 2_001))
    file = f"Employee ID,Full name,Work email,Department\n{people}".encode()
    query = {"source": "HR system", "file_name": "people.csv"}
    brought = (await browser.ask(both.north, "POST", "/api/imports", params=query, content=file)).json()
    async with browser.follow(both.south, f"/api/work/{brought['work_id']}/events") as stream:
        lines = [line async for line in stream.aiter_lines()]
    shown = [json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data: ")]
    assert [work["progress"] for work in shown] == sorted(work["progress"] for work in shown)
    assert (shown[-1]["state"], lines.count("event: done")) == ("done", 1), shown[-1]
    checked = (await browser.ask(both.south, "GET", f"/api/imports/{brought['id']}")).json()
    assert checked["state"] == "checked"
    assert (await browser.ask(both.north, "GET", f"/api/imports/{brought['id']}")).json() == checked


async def test_what_was_acknowledged_outlives_a_killed_web_process_and_a_killed_worker(
    both: Several, browser: Browser, unit: UUID
) -> None:
    acknowledged: list[str] = []

    async def write(writer: int) -> None:
        for number in (f"KILL-{writer}-{n}" for n in range(15)):
            headers, new = key(), somebody(number, unit)
            for door in (both.north, both.south):  # who gets no answer from one asks the other
                try:
                    answer = await browser.ask(door, "POST", "/api/people", json=new, headers=headers)
                except httpx.TransportError:
                    continue
                if answer.status_code == 201:
                    acknowledged.append(number)
                break

    long = await ask_for(STEPS, parts=15)
    computation = psutil.Process(int((await running(long)).step.removeprefix("process ")))
    writers = [asyncio.create_task(write(writer)) for writer in range(4)]
    async with asyncio.timeout(PATIENCE):
        while len(acknowledged) < 12:
            await asyncio.sleep(0.01)
    (killed,) = both.north.web_processes()
    killed.kill()
    both.kill_worker(computation.ppid())
    await asyncio.gather(*writers)
    kept = Counter(row["number"] for row in await fetch("SELECT number FROM person WHERE number LIKE 'KILL-%'"))
    assert len(acknowledged) >= 60 - 4  # each writer may have had one request with the killed process
    assert set(acknowledged) <= set(kept)
    assert set(kept.values()) == {1}
    piece = await ended(long)
    assert (piece.state, await effects(long)) == ("done", [piece.attempt])
    until(lambda: both.north.status() == 200, "another web process")
    assert (await verify()).broken is None


async def test_metrics_of_any_web_process_count_what_all_have_served(both: Several) -> None:
    until(lambda: len(both.south.web_processes()) == 2, "two web processes")
    processes = both.south.web_processes()
    probe, told = Browser(), []
    for each in (*processes, *processes):
        with only_answering(each, processes):
            assert (await probe.ask(both.south, "GET", "/livez")).text == "ok"
            text = (await probe.ask(both.south, "GET", "/metrics")).text
        families = [family.name for family in text_string_to_metric_families(text)]
        assert sorted(families) == sorted(set(families))
        told.append(times_alive(text))
    assert told == [told[0] + n for n in range(4)]


def times_alive(text: str) -> float:
    """How often somebody asked whether a process lives, as metrics tell."""
    samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
    (asked,) = [
        sample.value
        for sample in samples
        if sample.name == "trellis_requests_total" and sample.labels["path"] == "/livez"
    ]
    return asked


async def test_no_answer_names_the_program_that_speaks_http(both: Several, browser: Browser) -> None:
    for path in ("/", "/livez", "/api/me", "/api/nowhere"):
        answer = await browser.ask(both.north, "GET", path)
        assert {"server", "x-powered-by"}.isdisjoint(answer.headers), path
    address = httpx.URL(both.north.address)
    reader, writer = await asyncio.open_connection(address.host, address.port)
    writer.write(b"no request\r\n\r\n")
    answer = await reader.read()
    writer.close()
    assert answer.startswith(b"HTTP/1.1 400")
    assert b"server" not in answer.lower()
    assert b"uvicorn" not in answer.lower()


async def test_a_web_process_that_stops_ends_its_streams_as_wholes(
    both: Several, browser: Browser, partner: UUID
) -> None:
    """One that waited for them would have to cut them off in the end, which `httpx` takes for an error."""
    waiting = await ask_for(WorkKind("sample.nobody_does_this"), by=partner)
    stopped, *others = both.south.web_processes()
    with only_answering(stopped, others):
        async with browser.follow(both.south, f"/api/work/{waiting}/events") as stream:
            lines = stream.aiter_lines()
            assert await anext(lines) == "event: progress"
            stopped.terminate()
            assert "event: done" not in [line async for line in lines]
