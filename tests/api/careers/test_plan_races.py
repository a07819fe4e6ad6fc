"""Plans that several people touch in the same moment: nothing lost, nothing twice, nothing agreed to unseen."""

import asyncio

import pytest
from litestar import Litestar

from backend.careers.plans.reminders import remind_of_plans
from backend.kit.database.engine import fetch, fetch_one
from tests.api.careers.planning import (
    a_team,
    active,
    agree,
    goal,
    in_review,
    move,
    moved,
    read,
    save,
    written,
)

pytestmark = pytest.mark.anyio


async def test_of_two_who_save_over_one_version_one_is_shown_what_the_other_saved(app: Litestar) -> None:
    team = await a_team(app)
    plan = await in_review(team.employee, team.manager)
    answers = await asyncio.gather(
        save(team.employee, plan, strengths="From the person."),
        save(team.manager, plan, support_manager="From the manager."),
    )
    assert sorted(each.status_code for each in answers) == [200, 412]
    stale = next(each for each in answers if each.status_code == 412).json()
    assert stale["current"]["version"] == plan["version"] + 1


async def test_nobody_agrees_to_a_plan_that_is_changed_meanwhile(app: Litestar) -> None:
    team = await a_team(app)
    plan = await in_review(team.employee, team.manager)
    plan = (await agree(team.employee, plan)).json()
    change, agreement = await asyncio.gather(
        save(team.employee, plan, goals=[goal(title="Something else")]), agree(team.manager, plan)
    )
    after = await read(team.manager, plan)
    if agreement.status_code == 200:
        assert change.status_code == 412
        assert after["state"] == "active"
        assert [each["title"] for each in after["goals"]] == [each["title"] for each in plan["goals"]]
    else:
        assert (change.status_code, agreement.status_code) == (200, 412)
        assert after["state"] == "in_review"
        assert after["owner_agreed_at"] is None


async def test_one_person_begins_one_plan_at_a_time(app: Litestar) -> None:
    team = await a_team(app)
    answers = await asyncio.gather(*(team.employee.post("/api/plans", json={}) for _ in range(8)))
    assert sorted(each.status_code for each in answers) == [201, *[409] * 7]


async def test_two_agree_at_once_and_the_plan_is_active_or_waits_for_one(app: Litestar) -> None:
    team = await a_team(app)
    plan = await in_review(team.employee, team.manager)
    answers = await asyncio.gather(agree(team.employee, plan), agree(team.manager, plan))
    assert sorted(each.status_code for each in answers) == [200, 412]
    assert (await read(team.employee, plan))["state"] == "in_review"


async def test_a_plan_is_completed_once_and_kept_once(app: Litestar) -> None:
    team = await a_team(app)
    plan = await active(team.employee, team.manager)
    answers = await asyncio.gather(*(move(by, plan, "complete") for by in (team.employee, team.manager) * 3))
    assert [each.status_code for each in answers].count(200) == 1
    assert (await fetch_one("SELECT count(*) AS n FROM plan_snapshot"))["n"] == 1


async def test_workers_who_remind_at_once_send_each_reminder_once(app: Litestar) -> None:
    team = await a_team(app)
    sent = await moved(team.employee, await written(team.employee), "waiting")
    await fetch("UPDATE plan SET touched_on = '2020-01-01' WHERE id = $1", sent["id"])
    await asyncio.gather(*(remind_of_plans() for _ in range(4)))
    titles = [each["title"] for each in (await team.manager.get("/api/inbox")).json()["items"]]
    assert titles.count("plan.stale") == 1
