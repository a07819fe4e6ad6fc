"""Changes of a plan: what they do to what was agreed, what is removed and put back, and what no change gets past."""

import pytest

from backend.careers.plans.change_schemas import MOST_GOALS
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from tests.api.careers.framework_bodies import published
from tests.api.careers.planning import (
    Team,
    active,
    agree,
    begin,
    draft,
    goal,
    in_review,
    moved,
    read,
    save,
    saved,
    status,
    undo,
    written,
)

pytestmark = pytest.mark.anyio


async def test_a_change_voids_what_was_agreed_and_progress_does_not(team: Team) -> None:
    plan = await in_review(team.employee, team.manager)
    agreed = (await agree(team.employee, plan)).json()
    changed = await saved(team.manager, agreed, support_manager="An hour every other week.")
    assert changed["owner_agreed_at"] is None
    agreed = (await agree(team.employee, changed)).json()
    reached = {"id": agreed["goals"][0]["id"], "title": agreed["goals"][0]["title"], "reached_on": str(today())}
    agreed = await saved(team.manager, agreed, goals=[reached], support_manager="An hour every other week.")
    assert agreed["owner_agreed_at"] is not None
    plan = (await agree(team.manager, agreed)).json()
    done = {**plan["activities"][0], "done_on": str(today())}
    plan = await saved(team.employee, plan, activities=[done])
    assert plan["done_count"] == 1
    assert not plan["changed_since_agreed"]
    plan = await saved(team.employee, plan, goals=[goal(title="One more")])
    assert plan["changed_since_agreed"]
    assert plan["state"] == "active"


async def test_what_was_removed_can_be_put_back(team: Team) -> None:
    plan = await written(team.employee)
    emptied = await saved(team.employee, plan, removed=[plan["goals"][0]["id"]])
    assert emptied["goals"] == emptied["activities"] == []
    await saved(team.employee, emptied, strengths="Calm.")
    assert (await undo(team.employee, emptied)).status_code == 204
    after = await read(team.employee, plan)
    assert after["goals"] == plan["goals"]
    assert after["activities"] == plan["activities"]
    assert after["strengths"] == "Calm."


async def test_sending_is_not_taken_back_once_another_has_commented(team: Team) -> None:
    sent = await moved(team.employee, await written(team.employee), "waiting")
    said = await team.manager.post(f"/api/plans/{sent['id']}/comments", json={"text": "Two goals would do."})
    assert said.status_code == 201
    refused = await undo(team.employee, sent)
    assert refused.status_code == 409
    assert "commented" in refused.json()["detail"]
    assert await status(team.manager, sent) == 200


async def test_a_draft_goes_with_what_only_its_person_said_of_it(team: Team) -> None:
    sent = await moved(team.employee, await written(team.employee), "waiting")
    await team.employee.post(f"/api/plans/{sent['id']}/comments", json={"text": "By Friday, please."})
    assert (await undo(team.employee, sent)).status_code == 204
    assert (await team.employee.send("DELETE", f"/api/plans/{sent['id']}")).status_code == 204
    assert await status(team.employee, sent) == 404


async def test_a_removed_activity_is_a_change_of_what_was_agreed_and_so_is_one_put_back(team: Team) -> None:
    plan = await active(team.employee, team.manager)
    less = await saved(team.employee, plan, removed=[plan["activities"][0]["id"]])
    assert less["changed_since_agreed"]
    again = await moved(team.manager, less, "in_review")
    again = (await agree(team.manager, (await agree(team.employee, again)).json())).json()
    assert not again["changed_since_agreed"]
    assert (await undo(team.employee, less)).status_code == 204
    assert (await read(team.employee, plan))["changed_since_agreed"]


async def test_what_was_put_again_meanwhile_is_not_put_back(team: Team) -> None:
    plan = await written(team.employee)
    less = await saved(team.employee, plan, removed=[plan["activities"][0]["id"]])
    await saved(team.employee, less, activities=[{**plan["activities"][0], "title": "Again, in other words"}])
    assert (await undo(team.employee, less)).status_code == 409
    (kept,) = (await read(team.employee, plan))["activities"]
    assert kept["title"] == "Again, in other words"


async def test_no_way_leads_past_the_most_goals_that_a_plan_holds(team: Team) -> None:
    plan = await saved(team.employee, await begin(team.employee), goals=[goal() for _ in range(MOST_GOALS)])
    others = [goal() for _ in range(MOST_GOALS)]
    both = await save(team.employee, plan, goals=others, removed=[each["id"] for each in others])
    assert both.status_code in (400, 422)
    less = await saved(team.employee, plan, removed=[plan["goals"][0]["id"]])
    await saved(team.employee, less, goals=[goal()])
    assert (await undo(team.employee, less)).status_code == 409
    assert (await read(team.employee, plan))["goal_count"] == MOST_GOALS


async def test_drafting_where_nothing_is_left_to_draft_changes_nothing(team: Team) -> None:
    await published(team.partner)
    plan = await begin(
        team.employee, target_role_id=str((await fetch("SELECT id FROM role WHERE code = 'ENTRY'"))[0]["id"])
    )
    plan = (await draft(team.employee, plan)).json()
    assert plan["goal_count"] > 0
    plan = await moved(team.manager, await moved(team.employee, plan, "waiting"), "in_review")
    plan = (await agree(team.employee, plan)).json()
    assert (await draft(team.employee, plan)).json() == plan
    plan = (await agree(team.manager, plan)).json()
    after = (await draft(team.employee, plan)).json()
    assert after["version"] == plan["version"]
    assert not after["changed_since_agreed"]
