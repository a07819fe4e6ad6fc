"""How groups fare: looked at after a round, told so that nobody can be made out, and never part of a score."""

from datetime import date
from typing import Any

import pytest
from litestar import Litestar

from backend.kit.database.transactions import write_transaction
from backend.mentoring.core.rounds.participants import NOTHING_DECIDED
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.rounds.participants import read_participants
from backend.mentoring.rounds.snapshot import packed
from backend.mentoring.rounds.solving import Solved, Task, solve_round
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.mentoring.test_enrolments import applied, competency, opened, save, somebody
from tests.api.mentoring.test_preview import offer
from tests.api.mentoring.test_programmes import coordinator
from tests.api.mentoring.test_rounds import decide, settled
from tests.api.visitor import Visitor

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]

NAMES = ("Ana Silva", "Bo Lin", "Cy Ode", "Di Roy", "Ed Fox", "Fay Kim", "Gus Orr", "Hal Zed", "Ida Yun", "Jo Pax")


async def people(app: Litestar, cleo: Visitor, seats: int = 1, **of_the_first: str) -> dict[str, Any]:
    """A programme of ten mentees, half of whom say one thing of themselves and half another, and three mentors.

    Parameters
    ----------
    seats : that each of the mentors offers.
    """
    programme = await opened(cleo)
    planning = await competency()
    goals = [{"competency_id": planning, "level": 3}]
    for place, name in enumerate(NAMES):
        answers = {"caring": "yes" if place < 5 else "no", **(of_the_first if place == 0 else {})}
        await applied(await somebody(app, name), programme, goals=goals, background={"answers": answers})
    for name in ("Mo Mentor", "Ny Mentor", "Ola Mentor"):
        await offer(app, programme, name, planning, seats=seats)
    return programme


async def test_groups_of_five_are_told_with_intervals_and_smaller_ones_not(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await people(app, cleo, seats=4, gender="woman")
    round_ = await settled(cleo, (await cleo.post(f"/api/programmes/{programme['id']}/rounds")).json())
    seen = (await cleo.get(f"/api/rounds/{round_['id']}/fairness")).json()
    found = {one["attribute"]: one for one in seen["attributes"]}
    caring = found["caring"]
    assert [(one["label"], one["people"]) for one in caring["groups"]] == [("no", 5), ("yes", 5)]
    assert (caring["answered"], caring["needs_consent"]) == (10, True)
    assert (round_["result"]["matched"], seen["coverage"]) == (10, 1)
    for group in caring["groups"]:
        assert 0 <= group["low"] <= group["coverage"] == group["others"] == group["high"] == 1
        assert group["mean"] is not None
        assert group["is_behind"] is False
    assert (found["gender"]["groups"], found["gender"]["answered"]) == ([], None)
    assert found["location"]["needs_consent"] is False
    assert (seen["left_out_before"], seen["repeated"], seen["previous"]) == (0, [], None)


async def test_a_share_of_what_was_told_with_consent_never_tells_of_one_to_four_people(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await people(app, cleo)
    round_ = await settled(cleo, (await cleo.post(f"/api/programmes/{programme['id']}/rounds")).json())
    seen = (await cleo.get(f"/api/rounds/{round_['id']}/fairness")).json()
    for group in groups_of(seen, "caring").values():
        shown = [group[name] for name in ("coverage", "low", "high", "others", "mean", "is_behind")]
        assert (group["people"], shown) == (5, [None, None, None, None, None, False])
    (everybody,) = groups_of(seen, "location").values()
    assert (everybody["coverage"], everybody["others"]) == (pytest.approx(0.3), None)


async def test_a_round_says_what_changed_for_groups_since_the_one_before(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await people(app, cleo)
    url = f"/api/programmes/{programme['id']}/rounds"
    first = await settled(cleo, (await cleo.post(url)).json())
    second = await settled(cleo, (await cleo.post(url)).json())
    mentor = (await cleo.get(f"/api/rounds/{second['id']}/pairs")).json()["items"][0]["mentor"]
    more = {"kind": "seats", "person_id": mentor["id"], "amount": 5}
    seen = {"if-match": f'"{second["version"]}"'}
    added = await cleo.send("PUT", f"/api/rounds/{second['id']}/adjustments", json=more, headers=seen)
    assert added.status_code == 202, added.text
    second = await settled(cleo, added.json())
    assert (first["result"]["matched"], second["result"]["matched"]) == (3, 8)
    told = [(await cleo.get(f"/api/rounds/{each['id']}/fairness")).json() for each in (first, second)]
    (before,), (after,) = (groups_of(each, "location").values() for each in told)
    assert [each["previous"] for each in told] == [None, first["number"]]
    assert (before["change"], after["change"]) == (None, pytest.approx(0.5))
    assert {group["change"] for group in groups_of(told[1], "caring").values()} == {None}


def groups_of(fairness: dict[str, Any], attribute: str) -> dict[str, dict[str, Any]]:
    (found,) = [one for one in fairness["attributes"] if one["attribute"] == attribute]
    return {one["label"]: one for one in found["groups"]}


async def test_who_was_left_out_before_is_named_to_those_alone_who_run_the_programme(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await people(app, cleo)
    async with write_transaction() as connection:
        await connection.execute(
            "UPDATE enrolment SET left_out = 2 FROM person p "
            "WHERE p.id = person_id AND programme_id = $1 AND p.name IN ('Cy Ode', 'Jo Pax')",
            programme["id"],
        )
    round_ = await settled(cleo, (await cleo.post(f"/api/programmes/{programme['id']}/rounds")).json())
    own = (await cleo.get(f"/api/rounds/{round_['id']}/fairness")).json()
    assert {(one["person"]["name"], one["times"]) for one in own["repeated"]} == {("Cy Ode", 2), ("Jo Pax", 2)}
    assert own["left_out_before"] == 2
    partner = await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    answer = await partner.get(f"/api/rounds/{round_['id']}/fairness")
    assert (answer.json()["repeated"], answer.json()["left_out_before"]) == ([], None)
    assert "Cy Ode" not in answer.text
    other = await signed_in(app, "Otto Other", [AccessRole.COORDINATOR])
    assert (await other.get(f"/api/rounds/{round_['id']}/fairness")).status_code == 404


async def test_a_consent_that_is_taken_back_gives_nobody_away(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    goals = [{"competency_id": await competency(), "level": 3}]
    mentees = [await somebody(app, name) for name in NAMES]
    for place, one in enumerate(mentees):
        answers = {"caring": "yes" if place < 5 else "no"}
        await applied(one, programme, goals=goals, background={"answers": answers})
    await offer(app, programme, "Mo Mentor", goals[0]["competency_id"])
    round_ = await settled(cleo, (await cleo.post(f"/api/programmes/{programme['id']}/rounds")).json())
    url = f"/api/rounds/{round_['id']}/fairness"

    async def take_back(one: Visitor) -> None:
        own = (await one.get("/api/programmes")).json()["items"][0]["enrolments"][0]
        now = (await one.get(f"/api/enrolments/{own['id']}")).json()
        assert (await save(one, now, background=None)).status_code == 200

    first = (await cleo.get(url)).json()
    assert first["is_told_anew"] is True
    for one in mentees[:4]:
        await take_back(one)
        later = (await cleo.get(url)).json()
        assert {**later, "is_told_anew": True} == first
        assert later["is_told_anew"] is False
    await take_back(mentees[4])
    anew = (await cleo.get(url)).json()
    assert (anew["is_told_anew"], anew["told_at"] > first["told_at"]) == (True, True)
    assert {label: one["people"] for label, one in groups_of(anew, "caring").items()} == {"": 5, "no": 5}


async def test_a_run_that_differs_in_few_pairs_is_not_told_of_with_consent(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await people(app, cleo)
    round_ = await settled(cleo, (await cleo.post(f"/api/programmes/{programme['id']}/rounds")).json())
    first = (await cleo.get(f"/api/rounds/{round_['id']}/fairness")).json()
    mentor = (await cleo.get(f"/api/rounds/{round_['id']}/pairs")).json()["items"][0]["mentor"]
    pair = {"mentee": round_["result"]["left_out"][0]["person"], "mentor": mentor}
    round_ = await settled(cleo, (await decide(cleo, round_, pair, "locked")).json())
    second = (await cleo.get(f"/api/rounds/{round_['id']}/fairness")).json()
    assert groups_of(second, "caring") == groups_of(first, "caring")
    assert (first["is_told_anew"], second["is_told_anew"]) == (True, False)


async def test_what_people_tell_of_themselves_changes_no_byte_of_a_result(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    planning = await competency()
    goals = [{"competency_id": planning, "level": 3}]
    silent = [await somebody(app, name) for name in NAMES[:3]]
    enrolments = [(one, await applied(one, programme, goals=goals)) for one in silent]
    await offer(app, programme, "Mo Mentor", planning)

    async def run() -> bytes:
        taking_part = await read_participants(programme["id"])
        policy = Policy.model_validate(programme["policy"])
        task = Task(packed(taking_part), policy, "coverage", date(2026, 1, 5), 6, NOTHING_DECIDED, "a seed")
        solved = solve_round(lambda *_: None, task)
        assert isinstance(solved, Solved)
        return solved.run

    before = await run()
    for place, (visitor, enrolment) in enumerate(enrolments):
        told = {"gender": "woman" if place else "man", "age_group": "from_50", "disability": "yes"}
        now = (await visitor.get(f"/api/enrolments/{enrolment['id']}")).json()
        assert (await save(visitor, now, background={"answers": told})).status_code == 200
    assert await run() == before
