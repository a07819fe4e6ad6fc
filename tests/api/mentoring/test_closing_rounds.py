"""Closing a published round: once nothing of it waits, alone or with its programme, and taken back."""

import pytest
from litestar import Litestar

from tests.api.mentoring.asking import identity
from tests.api.mentoring.repaired import Repaired
from tests.api.mentoring.test_programmes import move
from tests.api.mentoring.test_rounds import settled

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


async def test_undoing_a_decision_is_offered_only_while_it_can_be_done(app: Litestar) -> None:
    part = await Repaired.matched(app, mentees=1, mentors=1)
    ((mentee, mentor),) = await part.pairs()
    ids = {f"{side}_id": identity(part.people[name]) for side, name in (("mentee", mentee), ("mentor", mentor))}
    headers = {"if-match": f'"{part.round_["version"]}"'}
    path = f"/api/rounds/{part.round_['id']}"
    locked = await part.cleo.send("PUT", f"{path}/decisions", json={**ids, "kind": "locked"}, headers=headers)
    assert locked.status_code == 202, locked.text
    await settled(part.cleo, locked.json())

    async def offered() -> list[str]:
        done = (await part.cleo.get("/api/activity")).json()["items"]
        return next(each["actions"] for each in done if each["action"] == "round.decided")

    assert await offered() == ["undo"]
    await part.sent()
    assert await offered() == []
