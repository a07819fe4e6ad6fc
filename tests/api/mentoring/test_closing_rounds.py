"""Closing a published round: once nothing of it waits, alone or with its programme, and taken back."""

import pytest
from litestar import Litestar

from tests.api.mentoring.repaired import Repaired
from tests.api.mentoring.test_programmes import move

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]


async def test_a_round_is_closed_once_nothing_waits_and_that_can_be_taken_back(app: Litestar) -> None:
    part = await Repaired.matched(app, mentees=1, mentors=1)
    await part.sent()
    path = f"/api/rounds/{part.round_['id']}"
    round_ = (await part.cleo.get(path)).json()
    headers = {"if-match": f'"{round_["version"]}"'}
    assert round_["actions"] == []
    assert (await part.cleo.post(f"{path}/close", headers=headers)).status_code == 409
    await part.answer("Ana", "accepted")
    await part.answer("Mo", "accepted")
    assert (await part.cleo.get(path)).json()["actions"] == ["close"]
    closed = await part.cleo.post(f"{path}/close", headers=headers)
    assert (closed.json()["state"], closed.json()["actions"]) == ("closed", [])
    assert (await part.changes())["actions"] == []
    assert (await part.cleo.post(f"{path}/repairs")).status_code == 409
    (done,) = [
        each for each in (await part.cleo.get("/api/activity")).json()["items"] if each["action"] == "round.closed"
    ]
    assert (await part.cleo.post(f"/api/activity/{done['undo_id']}/undo")).status_code == 204
    assert (await part.cleo.get(path)).json()["state"] == "published"


async def test_closing_the_programme_closes_its_rounds_and_undoing_that_opens_them(app: Litestar) -> None:
    part = await Repaired.matched(app, mentees=1, mentors=1)
    await part.sent()
    path = f"/api/rounds/{part.round_['id']}"
    programme = (await part.cleo.get(f"/api/programmes/{part.programme['id']}")).json()
    closed = (await move(part.cleo, programme, "closed")).json()
    seen = (await part.cleo.get(path)).json()
    assert (seen["state"], seen["closed_with_programme"]) == ("closed", True)
    assert (await part.cleo.post(f"/api/activity/{closed['undo_id']}/undo")).status_code == 204
    seen = (await part.cleo.get(path)).json()
    assert (seen["state"], seen["closed_with_programme"]) == ("published", False)
