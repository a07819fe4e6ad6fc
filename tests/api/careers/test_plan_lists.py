"""Whose plans a manager and a talent partner see in one list, and what in them needs looking after."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest

from backend.careers.core.plan_health import REMINDED_BEFORE, STALE_AFTER
from backend.careers.core.plan_states import PlanState
from backend.careers.plans.reminders import remind_of_plans
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from tests.api.careers.planning import Team, active, moved, told, written
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

LONG_AGO = date(2020, 1, 1)


async def listed(by: Visitor, query: str = "") -> Mapping[str, Any]:
    answer = await by.get(f"/api/plans{query}")
    assert answer.status_code == 200, answer.text
    return {each["name"]: each["plan"] for each in answer.json()["items"]}


async def dated(plan: Mapping[str, Any], **days: date) -> None:
    for column, day in days.items():
        await fetch(f"UPDATE plan SET {column} = $2 WHERE id = $1", plan["id"], day)


async def test_a_manager_lists_their_people_and_never_a_draft(team: Team) -> None:
    await written(team.peer)
    await moved(team.employee, await written(team.employee), "waiting")
    plans = await listed(team.manager)
    assert list(plans) == ["Eli Employee", "Pia Peer"]
    assert plans["Eli Employee"]["state"] == "waiting"
    assert plans["Pia Peer"] is None
    assert list(await listed(team.director)) == ["Mia Manager"]
    assert list(await listed(team.director, "?whose=all")) == ["Eli Employee", "Mia Manager", "Pia Peer"]
    assert "Dora Director" in await listed(team.partner)
    assert list(await listed(team.manager, "?standing=to_review")) == ["Eli Employee"]
    assert list(await listed(team.manager, "?standing=none")) == ["Pia Peer"]
    assert list(await listed(team.manager, "?q=pia")) == ["Pia Peer"]


async def test_what_needs_somebody_stands_first_whatever_the_names(team: Team) -> None:
    await active(team.employee, team.manager)
    await moved(team.peer, await written(team.peer), "waiting")
    assert list(await listed(team.manager)) == ["Pia Peer", "Eli Employee"], "it waits for a review"
    assert list(await listed(team.manager, "?sort=name")) == ["Eli Employee", "Pia Peer"]
    assert list(await listed(team.manager, "?sort=-need")) == ["Eli Employee", "Pia Peer"]
    page = (await team.manager.get("/api/plans?limit=1")).json()
    following = await listed(team.manager, f"?limit=1&cursor={page['next_cursor']}")
    assert list(following) == ["Eli Employee"]


async def test_others_list_nobody(team: Team) -> None:
    for other in (team.peer, team.administrator):
        assert (await other.get("/api/plans")).status_code == 403
    assert (await team.partner.get("/api/plans?whose=direct")).status_code == 422


@pytest.mark.parametrize(
    ("days", "needs"),
    [
        ({}, []),
        ({"next_check_in_on": today()}, []),
        ({"next_check_in_on": today() - timedelta(days=1)}, ["check_in"]),
        ({"touched_on": today() - STALE_AFTER[PlanState.ACTIVE]}, []),
        ({"touched_on": today() - STALE_AFTER[PlanState.ACTIVE] - timedelta(days=1)}, ["stale"]),
        ({"active_since": LONG_AGO}, ["renewal"]),
    ],
)
async def test_the_filter_finds_what_the_rule_says_needs_looking_after(
    team: Team, days: Mapping[str, date], needs: list[str]
) -> None:
    plan = await active(team.employee, team.manager)
    await dated(plan, **days)
    assert (await listed(team.manager))["Eli Employee"]["needs"] == needs
    assert bool(await listed(team.manager, "?standing=needs_attention")) is bool(needs)


@pytest.mark.parametrize("table", ["plan_goal", "plan_activity"])
async def test_what_is_late_in_a_plan_is_found_too(team: Team, table: str) -> None:
    await active(team.employee, team.manager)
    await fetch(f"UPDATE {table} SET due_on = $1", LONG_AGO)
    assert (await listed(team.manager, "?standing=needs_attention"))["Eli Employee"]["needs"] == ["overdue"]
    await fetch("UPDATE plan_goal SET reached_on = $1", LONG_AGO)
    assert await listed(team.manager, "?standing=needs_attention") == {}


async def test_both_are_reminded_of_a_check_in_once_before_and_once_after(team: Team) -> None:
    plan = await active(team.employee, team.manager)
    await remind_of_plans()
    assert not [each for each in await told(team.employee) if each.startswith("plan.check_in")]
    await dated(plan, next_check_in_on=today() + REMINDED_BEFORE)
    for _ in range(2):
        await remind_of_plans()
    assert (await told(team.employee)).count("plan.check_in") == (await told(team.manager)).count("plan.check_in") == 1
    await dated(plan, next_check_in_on=today() - timedelta(days=1))
    for _ in range(2):
        await remind_of_plans()
    assert (await told(team.manager)).count("plan.check_in_late") == 1


async def test_a_stale_draft_is_its_persons_alone_and_a_year_old_plan_is_theirs_to_renew(team: Team) -> None:
    draft = await written(team.peer)
    plan = await active(team.employee, team.manager)
    before = await told(team.manager)
    await dated(draft, touched_on=LONG_AGO)
    await dated(plan, active_since=LONG_AGO)
    await remind_of_plans()
    assert await told(team.peer) == ["plan.stale"]
    assert (await told(team.employee))[0] == "plan.renewal"
    assert await told(team.manager) == before
