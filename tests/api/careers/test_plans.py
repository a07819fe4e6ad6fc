"""Development plans: drafted alone, agreed by both, lived, completed for good, and renewed."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from backend.careers.competencies.adding import NewCompetency, insert_competencies
from backend.careers.plans.change_schemas import MOST_GOALS
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from tests.api.careers.planning import (
    Team,
    active,
    activity,
    agree,
    begin,
    goal,
    in_review,
    move,
    moved,
    read,
    save,
    saved,
    status,
    told,
    undo,
    written,
)
from tests.api.organisation import add_role

pytestmark = pytest.mark.anyio


async def test_a_plan_is_saved_as_one_goes_and_says_what_was_said(team: Team) -> None:
    role = await add_role("OPS-IC3", 3)
    new = NewCompetency("OPS-ROUTES", "Route planning", "Operations")
    async with write_transaction():
        await insert_competencies([new])
    plan = await begin(team.employee, target_role_id=str(role))
    to_reach = goal(competency_id=str(new.id), target_level=3, role_id=str(role), measure="A month without help")
    to_do = activity(to_reach["id"], kind="mentoring")
    plan = await saved(team.employee, plan, strengths="Calm.", goals=[to_reach], activities=[to_do])
    assert plan["strengths"] == "Calm."
    assert plan["target_role"]["code"] == "OPS-IC3"
    assert plan["goals"][0]["competency"] == {"id": str(new.id), "name": "Route planning"}
    assert plan["goals"][0]["target_level"] == 3
    assert plan["activities"][0]["kind"] == "mentoring"
    assert plan["goal_count"] == plan["activity_count"] == 1
    assert set(plan["actions"]) == {"edit", "drop", "note", "to_waiting"}
    own = (await team.employee.get("/api/plans/mine")).json()
    assert own["current_id"] == plan["id"]
    assert own["actions"] == []


async def test_nobody_else_sees_a_draft_and_only_those_above_and_partners_a_plan_that_was_sent(team: Team) -> None:
    plan = await written(team.employee)
    others = [team.director, team.manager, team.peer, team.partner, team.administrator]
    assert [await status(each, plan) for each in others] == [404, 404, 404, 404, 404]
    await moved(team.employee, plan, "waiting")
    assert [await status(each, plan) for each in others] == [200, 200, 404, 200, 404]
    missing = await team.peer.get(f"/api/plans/{uuid4()}")
    hidden = await team.peer.get(f"/api/plans/{plan['id']}")
    assert missing.json()["detail"] == hidden.json()["detail"]


async def test_what_others_may_not_see_they_may_not_act_on_either(team: Team) -> None:
    plan = await in_review(team.employee, team.manager)
    for other in (team.peer, team.administrator):
        path = f"/api/plans/{plan['id']}"
        for method, end, body in (
            ("PATCH", "", {"strengths": "x"}),
            ("DELETE", "", None),
            ("PUT", "/state", {"state": "draft"}),
            ("POST", "/agreement", None),
            ("POST", "/comments", {"text": "x"}),
            ("POST", "/check-ins", {"standing": "stuck"}),
            ("GET", "/snapshot", None),
            ("GET", "/notes", None),
            ("PUT", "/notes", {"text": "x"}),
        ):
            headers = {"if-match": f'"{plan["version"]}"'}
            answer = await other.send(method, path + end, json=body, headers=headers)
            assert answer.status_code == 404, (method, end)
    assert (await save(team.partner, plan, strengths="x")).status_code == 403
    assert (await agree(team.partner, plan)).status_code == 403


async def test_both_agree_and_the_plan_is_active_until_the_next_check_in(team: Team) -> None:
    plan = await in_review(team.employee, team.manager)
    agreed = (await agree(team.manager, plan)).json()
    assert agreed["state"] == "in_review"
    assert agreed["reviewer_name"] == "Mia Manager"
    assert (await agree(team.manager, agreed)).status_code == 409
    plan = (await agree(team.employee, agreed)).json()
    assert plan["state"] == "active"
    assert plan["active_since"] == str(today())
    assert plan["next_check_in_on"] > str(today() + timedelta(days=88))
    assert await told(team.manager) == ["plan.active", "plan.sent"]
    assert await told(team.employee) == ["plan.agreed", "plan.review_begun"]


async def test_a_plan_without_goals_or_with_an_empty_one_is_not_sent(team: Team) -> None:
    plan = await begin(team.employee)
    refused = await move(team.employee, plan, "waiting")
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["field"] == "goals"
    plan = await saved(team.employee, plan, goals=[goal(title="")])
    assert (await move(team.employee, plan, "waiting")).status_code == 422


async def test_only_the_manager_reviews_and_only_the_person_sends(team: Team) -> None:
    plan = await written(team.employee)
    assert (await move(team.employee, plan, "in_review")).status_code == 409
    plan = await moved(team.employee, plan, "waiting")
    assert (await move(team.employee, plan, "in_review")).status_code == 409
    assert (await save(team.employee, plan, strengths="Later.")).status_code == 409
    assert (await move(team.partner, plan, "in_review")).status_code == 403
    plan = await moved(team.director, plan, "in_review")
    plan = await moved(team.manager, plan, "draft")
    assert "to_waiting" in (await read(team.employee, plan))["actions"]
    assert "drop" not in (await read(team.employee, plan))["actions"]
    assert (await told(team.employee))[0] == "plan.returned"


async def test_who_reports_to_nobody_agrees_with_a_talent_partner(team: Team) -> None:
    plan = await moved(team.director, await written(team.director), "waiting")
    plan = await moved(team.partner, plan, "in_review")
    agreed = (await agree(team.director, plan)).json()
    assert (await agree(team.partner, agreed)).json()["state"] == "active"


async def test_sending_can_be_taken_back_and_then_nobody_sees_the_plan_or_hears_of_it(team: Team) -> None:
    plan = await moved(team.employee, await written(team.employee), "waiting")
    assert await told(team.manager) == ["plan.sent"]
    assert (await undo(team.employee, plan)).status_code == 204
    assert await told(team.manager) == []
    assert await status(team.manager, plan) == 404
    assert (await read(team.employee, plan))["state"] == "draft"


async def test_a_move_on_which_others_have_built_is_not_taken_back(team: Team) -> None:
    sent = await moved(team.employee, await written(team.employee), "waiting")
    await moved(team.manager, sent, "in_review")
    assert (await undo(team.employee, sent)).status_code == 409


async def test_a_completed_plan_is_kept_as_it_was_for_good(team: Team) -> None:
    plan = await saved(team.employee, await active(team.employee, team.manager), strengths="Grew.")
    completed = await moved(team.manager, plan, "complete")
    assert completed["undo_id"] is None
    assert completed["has_snapshot"]
    snapshot = (await team.employee.get(f"/api/plans/{plan['id']}/snapshot")).json()
    assert snapshot["words"]["strengths"] == "Grew."
    assert snapshot["goals"][0]["activities"][0]["title"] == "Shadow the night planner"
    assert snapshot["agreed_by"] == ["Eli Employee", "Mia Manager"]
    for statement in ("UPDATE plan_snapshot SET content = '{}'", "DELETE FROM plan_snapshot"):
        with pytest.raises(Exception, match="never changed"):
            await fetch(statement)
    assert (await save(team.employee, completed, strengths="Later.")).status_code == 409
    archived = await moved(team.employee, completed, "archived")
    assert (await undo(team.employee, archived)).status_code == 204
    assert (await read(team.employee, plan))["state"] == "complete"


async def test_a_renewed_plan_takes_over_what_is_open_and_completes_the_last_once_agreed(team: Team) -> None:
    first = await saved(team.employee, await active(team.employee, team.manager), interests="Ships.")
    reached = {"id": first["goals"][0]["id"], "title": "Done", "reached_on": str(today())}
    first = await saved(team.employee, first, goals=[reached, goal(title="Still open", due_on="2020-01-01")])
    assert first["needs"] == ["overdue"]
    second = await begin(team.employee, renews=first["id"])
    assert [each["title"] for each in second["goals"]] == ["Still open"]
    assert second["goals"][0]["due_on"] is None
    assert second["activities"] == []
    assert second["interests"] == "Ships."
    assert (await team.employee.post("/api/plans", json={})).status_code == 409
    assert (await team.employee.get("/api/plans/mine")).json()["current_id"] == first["id"]
    sent = await moved(team.manager, await moved(team.employee, second, "waiting"), "in_review")
    await agree(team.manager, (await agree(team.employee, sent)).json())
    assert (await read(team.employee, second))["state"] == "active"
    assert (await read(team.employee, first))["state"] == "complete"
    assert (await team.employee.get(f"/api/plans/{first['id']}/snapshot")).status_code == 200


async def test_a_draft_that_nobody_saw_is_dropped_for_good(team: Team) -> None:
    plan = await written(team.employee)
    assert (await team.employee.send("DELETE", f"/api/plans/{plan['id']}")).status_code == 204
    assert await status(team.employee, plan) == 404
    sent = await moved(team.employee, await written(team.employee), "waiting")
    back = await moved(team.employee, sent, "draft")
    assert (await team.employee.send("DELETE", f"/api/plans/{back['id']}")).status_code == 409


async def test_goals_and_activities_of_others_are_not_reached_through_ones_own_plan(team: Team) -> None:
    theirs = await written(team.peer)
    mine = await written(team.employee)
    stolen = await save(team.employee, mine, goals=[goal(id=theirs["goals"][0]["id"])])
    assert stolen.status_code == 422
    hung = await save(team.employee, mine, activities=[activity(theirs["goals"][0]["id"])])
    assert hung.status_code == 422
    await saved(team.employee, mine, removed=[theirs["goals"][0]["id"]])
    assert len((await read(team.peer, theirs))["goals"]) == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"goals": [goal(competency_id=str(uuid4()), target_level=2)]},
        {"goals": [goal(role_id=str(uuid4()))]},
        {"target_role_id": str(uuid4())},
        {"goals": [goal() for _ in range(MOST_GOALS + 1)]},
    ],
    ids=["an unknown competency", "an unknown role", "an unknown aim", "too many goals"],
)
async def test_what_cannot_be_is_refused_by_field(team: Team, fields: dict[str, Any]) -> None:
    plan = await begin(team.employee)
    answer = await save(team.employee, plan, **fields)
    assert answer.status_code in (400, 422)
    assert answer.json()["errors"][0]["field"].startswith(next(iter(fields)))
    assert (await read(team.employee, plan))["version"] == 1


async def test_a_web_address_that_is_none_is_refused(team: Team) -> None:
    plan = await written(team.employee)
    bad = {**plan["activities"][0], "url": "javascript:alert(1)"}
    assert (await save(team.employee, plan, activities=[bad])).status_code == 422
