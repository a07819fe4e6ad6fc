"""Somebody will not be with another any more while a round is on its way: never told, and nothing else is held up."""

import pytest
from litestar import Litestar

from backend.mentoring.publications.service import ANEW, FRESH
from tests.api.mentoring.published import Published, inbox, let_leave
from tests.api.mentoring.repaired import Repaired, one_who_could_move
from tests.api.mentoring.test_enrolments import save
from tests.api.mentoring.test_round_workbench import decide_together, decision
from tests.api.mentoring.test_rounds import settled

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]


async def will_not(part: Published, name: str, other: str) -> None:
    """Let somebody say that they will not be paired with another."""
    by, barred = part.people[name], part.people[other].viewer or pytest.fail("nobody")
    (mine,) = (await by.get(f"/api/programmes/{part.programme['id']}")).json()["enrolments"]
    enrolment = (await by.get(f"/api/enrolments/{mine['id']}")).json()
    saved = await save(by, enrolment, not_with=[str(barred.person_id)])
    assert saved.status_code == 200, saved.text


@pytest.mark.parametrize("mentee_asks", [True, False])
async def test_a_pair_barred_since_the_run_is_not_published_and_who_barred_whom_is_not_told(
    app: Litestar, mentee_asks: bool
) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    await will_not(part, *(("Ana", "Mo") if mentee_asks else ("Mo", "Ana")))
    seen = (await part.cleo.get(f"/api/rounds/{part.round_['id']}/publication-preview")).json()
    assert seen["hindrances"] == ["Ana Silva and Mo Mentor can't be brought together any more."]
    answer = await part.publish()
    assert (answer.status_code, answer.json()["detail"]) == (409, f"{seen['hindrances'][0]} {FRESH}")
    assert await part.states() == []


async def test_an_offer_barred_before_it_leaves_is_withdrawn_and_nobody_hears_why(app: Litestar) -> None:
    part = await Published.matched(app)
    assert (await part.publish()).status_code == 201
    mentor = dict(await part.pairs())["Ana"]
    await will_not(part, mentor, "Ana")
    await let_leave()
    assert await part.states() == ["open", "withdrawn"]
    assert await inbox(part.people[mentor]) == []
    ((event, _),) = await inbox(part.people["Ana"])
    assert event == "round.left_out"
    (told,) = (await part.people["Ana"].get("/api/inbox")).json()["items"]
    assert f"{mentor} Mentor" not in str(told)
    assert (await part.people["Ana"].get("/api/offers")).json()["items"] == []


async def test_a_repair_that_brings_together_a_pair_barred_since_is_not_confirmed(app: Litestar) -> None:
    part = await one_who_could_move(app)
    ((_, offered),) = await part.pairs()
    repair = await part.repair()
    other = next(name for name in ("Mo", "Ny") if name != offered)
    await will_not(part, "Ana", other)
    found = (await part.cleo.get(f"/api/repairs/{repair['id']}/choices/0/preview")).json()["hindrances"]
    assert found == [f"Ana Silva and {other} Mentor can't be brought together any more."]
    answer = await part.confirm(repair)
    assert (answer.status_code, answer.json()["detail"]) == (409, f"{found[0]} {ANEW}")
    assert await part.states() == ["open"]


@pytest.mark.parametrize("has_answered", [True, False])
async def test_a_pair_that_stands_and_is_barred_since_leaves_the_round_repairable(
    app: Litestar, has_answered: bool
) -> None:
    part = await Repaired.matched(app, mentees=3)
    await part.sent()
    pairs = dict(await part.pairs())
    first, second = pairs
    if has_answered:
        await part.answer(second, "accepted")
    await will_not(part, second, pairs[second])
    await part.declines(pairs[first])
    repair = await part.repair()
    assert [(each["moves"], each["people"], each["kept"]) for each in repair["choices"]] == [(0, 1, 1)]
    assert (await part.confirm(repair)).status_code == 201
    assert await part.states() == ["declined", "held", "open"]


async def test_a_lock_of_a_pair_that_was_barred_before_it_left_holds_no_repair_up(app: Litestar) -> None:
    part = await Repaired.matched(app, mentees=3)
    pairs = dict(await part.pairs())
    out = next(name for name in ("Ana", "Bo", "Cy") if name not in pairs)
    first = next(iter(pairs))
    page = (await part.cleo.get(f"/api/rounds/{part.round_['id']}/pairs")).json()["items"]
    pair = next(each for each in page if each["mentee"]["name"].startswith(first))
    lock = decision(pair["mentee"], pair["mentor"], "locked")
    await settled(part.cleo, (await decide_together(part.cleo, part.round_, [lock])).json())
    assert (await part.publish()).status_code == 201
    await will_not(part, first, pairs[first])
    await let_leave()
    repair = await part.repair()
    assert [(each["moves"], each["people"]) for each in repair["choices"]] == [(0, 1)]
    assert [each[0] for each in await part.changed_for(repair)] == [out]
