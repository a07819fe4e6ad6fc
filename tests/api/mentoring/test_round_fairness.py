"""How groups fare: looked at after a round, told so that nobody can be made out, and never part of a score."""

from datetime import date
from typing import Any

import pytest
from litestar import Litestar

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
from tests.api.mentoring.test_rounds import settled
from tests.api.visitor import Visitor

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]

NAMES = ("Ana Silva", "Bo Lin", "Cy Ode", "Di Roy", "Ed Fox", "Fay Kim", "Gus Orr", "Hal Zed", "Ida Yun", "Jo Pax")


async def people(app: Litestar, cleo: Visitor, **of_the_first: str) -> dict[str, Any]:
    """A programme of ten mentees, half of whom say one thing of themselves and half another, and three mentors."""
    programme = await opened(cleo)
    planning = await competency()
    goals = [{"competency_id": planning, "level": 3}]
    for place, name in enumerate(NAMES):
        answers = {"caring": "yes" if place < 5 else "no", **(of_the_first if place == 0 else {})}
        await applied(await somebody(app, name), programme, goals=goals, background={"answers": answers})
    for name in ("Mo Mentor", "Ny Mentor", "Ola Mentor"):
        await offer(app, programme, name, planning)
    return programme


async def test_groups_of_five_are_told_with_intervals_and_smaller_ones_not(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await people(app, cleo, gender="woman")
    round_ = await settled(cleo, (await cleo.post(f"/api/programmes/{programme['id']}/rounds")).json())
    seen = (await cleo.get(f"/api/rounds/{round_['id']}/fairness")).json()
    found = {one["attribute"]: one for one in seen["attributes"]}
    caring = found["caring"]
    assert [(one["label"], one["people"]) for one in caring["groups"]] == [("no", 5), ("yes", 5)]
    assert (caring["answered"], caring["needs_consent"]) == (10, True)
    matched = sum(one["coverage"] * one["people"] for one in caring["groups"])
    assert matched == pytest.approx(round_["result"]["matched"]) == pytest.approx(3)
    for group in caring["groups"]:
        assert 0 <= group["low"] <= group["coverage"] <= group["high"] <= 1
        assert group["mean"] is None
    assert (found["gender"]["groups"], found["gender"]["answered"]) == ([], None)
    assert found["location"]["needs_consent"] is False
    assert (seen["left_out_before"], seen["repeated"], seen["previous"]) == (0, [], None)


async def test_names_of_those_left_out_again_are_for_those_who_run_the_programme(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await people(app, cleo)
    round_ = await settled(cleo, (await cleo.post(f"/api/programmes/{programme['id']}/rounds")).json())
    partner = await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    seen = (await partner.get(f"/api/rounds/{round_['id']}/fairness")).json()
    assert seen["repeated"] == []
    other = await signed_in(app, "Otto Other", [AccessRole.COORDINATOR])
    assert (await other.get(f"/api/rounds/{round_['id']}/fairness")).status_code == 404


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
