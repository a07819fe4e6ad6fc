"""What is said about a plan: to each other, and to oneself."""

import pytest

from backend.kit.database.engine import fetch_one
from tests.api.careers.planning import Team, active, read, told, undo

pytestmark = pytest.mark.anyio


async def test_comments_and_check_ins_are_seen_by_both_and_can_be_taken_back(team: Team) -> None:
    plan = await active(team.employee, team.manager)
    path = f"/api/plans/{plan['id']}"
    said = (await team.manager.post(f"{path}/comments", json={"text": "Well begun."})).json()
    assert [each["is_own"] for each in said["comments"]] == [True]
    assert [each["is_own"] for each in (await read(team.employee, plan))["comments"]] == [False]
    assert said["version"] == plan["version"]
    assert (await undo(team.manager, said)).status_code == 204
    assert (await read(team.employee, plan))["comments"] == []
    body = {"standing": "slipping", "text": "Two weeks late."}
    checked = (await team.employee.post(f"{path}/check-ins", json=body)).json()
    assert checked["check_ins"][0]["standing"] == "slipping"
    assert (await told(team.manager))[0] == "plan.checked_in"
    early = await team.employee.post(f"{path}/check-ins", json={"standing": "stuck", "held_on": "2020-01-01"})
    assert early.status_code == 422
    assert (await undo(team.employee, checked)).status_code == 204
    assert (await read(team.manager, plan))["check_ins"] == []


async def test_notes_stay_their_persons_and_nobody_sees_that_there_are_any(team: Team) -> None:
    plan = await active(team.employee, team.manager)
    entries = (await fetch_one("SELECT count(*) AS n FROM audit_entry"))["n"]
    path = f"/api/plans/{plan['id']}/notes"
    assert (await team.employee.get(path)).json() == {"text": "", "version": 0}
    noted = await team.employee.send("PUT", path, json={"text": "Ask for more."}, headers={"if-match": '"0"'})
    assert noted.json() == {"text": "Ask for more.", "version": 1}
    stale = await team.employee.send("PUT", path, json={"text": "Again."}, headers={"if-match": '"0"'})
    assert stale.status_code == 412
    for other in (team.manager, team.director, team.partner, team.administrator):
        assert (await other.get(path)).status_code == 404
        answer = await other.send("PUT", path, json={"text": "x"}, headers={"if-match": '"1"'})
        assert answer.status_code == 404
    before, after = plan, await read(team.employee, plan)
    assert before == after
    assert (await fetch_one("SELECT count(*) AS n FROM audit_entry"))["n"] == entries
    assert "Ask for more" not in (await team.manager.get(f"/api/plans/{plan['id']}")).text
