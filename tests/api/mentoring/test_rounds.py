"""Rounds: run on a snapshot, proven, explained, decided on, and run anew."""

import asyncio
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch_one
from backend.mentoring.core.programme_states import Side
from backend.mentoring.files.run_file import read_proven_run
from backend.mentoring.rounds.groups import groups_of
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.mentoring.test_enrolments import applied, competency, opened, somebody
from tests.api.mentoring.test_preview import offer
from tests.api.mentoring.test_programmes import coordinator, make, move
from tests.api.visitor import Visitor

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]

PATIENCE = 60


async def settled(by: Visitor, round_: dict[str, Any]) -> dict[str, Any]:
    async with asyncio.timeout(PATIENCE):
        while (seen := (await by.get(f"/api/rounds/{round_['id']}")).json())["state"] == "running":
            await asyncio.sleep(0.1)
    return seen


async def begun(app: Litestar, cleo: Visitor, mentees: int = 3, mentors: int = 2) -> dict[str, Any]:
    """A round of some who want to learn planning, and some who can teach it, one better than the other."""
    programme = await opened(cleo)
    planning = await competency()
    for name in ("Ana Silva", "Bo Lin", "Cy Ode")[:mentees]:
        await applied(await somebody(app, name), programme, goals=[{"competency_id": planning, "level": 3}])
    for level, name in ((5, "Mo Mentor"), (3, "Ny Mentor"))[:mentors]:
        await offer(app, programme, name, planning, teaches=[{"competency_id": planning, "level": level}])
    answer = await cleo.post(f"/api/programmes/{programme['id']}/rounds")
    assert answer.status_code == 201, answer.text
    assert answer.json()["state"] == "running"
    return await settled(cleo, answer.json())


async def pairs(by: Visitor, round_: dict[str, Any], **filters: object) -> list[tuple[str, str, bool]]:
    page = (await by.get(f"/api/rounds/{round_['id']}/pairs", params=filters)).json()
    return [(one["mentee"]["name"], one["mentor"]["name"], one["is_locked"]) for one in page["items"]]


async def decide(by: Visitor, round_: dict[str, Any], pair: dict[str, Any], kind: str | None) -> Any:
    body = {"mentee_id": pair["mentee"]["id"], "mentor_id": pair["mentor"]["id"], "kind": kind}
    headers = {"if-match": f'"{round_["version"]}"'}
    return await by.send("PUT", f"/api/rounds/{round_['id']}/decisions", json=body, headers=headers)


async def test_a_round_is_run_and_proven_and_its_file_is_accepted_by_the_checker(app: Litestar, tmp_path: Path) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    assert (round_["state"], round_["mentees"], round_["mentors"]) == ("proposed", 3, 2)
    result = round_["result"]
    assert (result["matched"], result["proof"]["holds"], len(result["left_out"])) == (2, True, 1)
    assert len(await pairs(cleo, round_)) == 2
    assert [pair[1] for pair in await pairs(cleo, round_, q="ny men")] == ["Ny Mentor"]
    answer = await cleo.get(f"/api/rounds/{round_['id']}/run-file")
    assert answer.headers["content-disposition"] == 'attachment; filename="M-1-round-1.trellis"'
    file = tmp_path / "round.trellis"
    file.write_bytes(answer.content)
    assert read_proven_run(file).verify().holds


async def test_a_locked_pair_stands_and_a_barred_one_is_not_made_in_every_later_run(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    (made,) = [one for one in await listed(cleo, round_) if one["mentor"]["name"] == "Mo Mentor"]
    left_out = round_["result"]["left_out"][0]["person"]
    wanted = {"mentee": left_out, "mentor": made["mentor"]}
    round_ = await settled(cleo, (await decide(cleo, round_, wanted, "locked")).json())
    assert (left_out["name"], "Mo Mentor", True) in await pairs(cleo, round_)
    assert [(one["mentee"]["name"], one["kind"]) for one in round_["decisions"]] == [(left_out["name"], "locked")]
    for objective in ("total", "stable", "leximin"):
        headers = {"if-match": f'"{round_["version"]}"'}
        answer = await cleo.post(f"/api/rounds/{round_['id']}/run", json={"objective": objective}, headers=headers)
        round_ = await settled(cleo, answer.json())
        assert (round_["objective"], round_["result"]["proof"]["holds"]) == (objective, True)
        assert (left_out["name"], "Mo Mentor", True) in await pairs(cleo, round_)
    round_ = await settled(cleo, (await decide(cleo, round_, wanted, "barred")).json())
    assert (left_out["name"], "Mo Mentor") not in [pair[:2] for pair in await pairs(cleo, round_)]
    round_ = await settled(cleo, (await decide(cleo, round_, wanted, None)).json())
    assert round_["decisions"] == []


async def listed(by: Visitor, round_: dict[str, Any]) -> list[dict[str, Any]]:
    return (await by.get(f"/api/rounds/{round_['id']}/pairs")).json()["items"]


async def test_a_pair_is_explained_with_its_parts_and_the_price_of_the_other_choice(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    (made,) = [one for one in await listed(cleo, round_) if one["mentor"]["name"] == "Mo Mentor"]
    url = f"/api/rounds/{round_['id']}/pairs/{{}}/{made['mentor']['id']}"
    why = (await cleo.get(url.format(made["mentee"]["id"]))).json()
    assert why["standing"] == "made"
    assert sum(part["points"] for part in why["parts"]) == pytest.approx(why["points"])
    left_out = round_["result"]["left_out"][0]["person"]
    why_not = (await cleo.get(url.format(left_out["id"]))).json()
    assert (why_not["standing"], why_not["effect"]["people"]) == ("could be made", 0)
    assert why_not["said"]
    assert (await cleo.get(url.format(made["mentor"]["id"]))).status_code == 404


async def test_two_decisions_at_once_are_not_both_taken(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    pair = (await listed(cleo, round_))[0]
    answers = await asyncio.gather(*(decide(cleo, round_, pair, "locked") for _ in range(32)))
    assert sorted(answer.status_code for answer in answers) == [202] + [412] * 31
    await settled(cleo, round_)


async def test_demands_that_no_plan_meets_end_in_words_and_the_earlier_result_stays(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    (made,) = [one for one in await listed(cleo, round_) if one["mentor"]["name"] == "Mo Mentor"]
    round_ = await settled(cleo, (await decide(cleo, round_, made, "locked")).json())
    left_out = round_["result"]["left_out"][0]["person"]
    asked = (await decide(cleo, round_, {"mentee": left_out, "mentor": made["mentor"]}, "locked")).json()
    after = await settled(cleo, asked)
    assert (after["state"], after["result"]["id"]) == ("proposed", round_["result"]["id"])
    work = (await cleo.get(f"/api/work/{asked['work_id']}")).json()
    assert work["state"] == "failed"
    assert "Mo Mentor" in work["error"]


async def test_what_somebody_refuses_is_never_made_and_who_refused_is_not_told(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    planning = await competency()
    mo = await offer(app, programme, "Mo Mentor", planning)
    assert mo.viewer is not None
    goals = [{"competency_id": planning, "level": 3}]
    ana = await somebody(app, "Ana Silva")
    await applied(ana, programme, goals=goals, not_with=[str(mo.viewer.person_id)])
    asked = (await cleo.post(f"/api/programmes/{programme['id']}/rounds")).json()
    round_ = await settled(cleo, asked)
    assert (await listed(cleo, round_), round_["decisions"]) == ([], [])
    assert ana.viewer is not None
    url = f"/api/rounds/{round_['id']}/pairs/{ana.viewer.person_id}/{mo.viewer.person_id}"
    why = (await cleo.get(url)).json()
    assert why["standing"] == "not eligible"
    assert "asked not" not in str(why)


async def test_a_round_is_its_coordinators_and_exists_for_nobody_else(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo, mentees=1, mentors=1)
    employee = await signed_in(app, "Emma Employee")
    partner = await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    other = await signed_in(app, "Otto Other", [AccessRole.COORDINATOR])
    assert (await employee.get(f"/api/rounds/{round_['id']}")).status_code == 403
    assert (await other.get(f"/api/rounds/{round_['id']}")).status_code == 404
    assert (await partner.get(f"/api/rounds/{round_['id']}")).json()["actions"] == []
    headers = {"if-match": f'"{round_["version"]}"'}
    assert (await partner.post(f"/api/rounds/{round_['id']}/run", json={}, headers=headers)).status_code == 403


async def test_the_list_of_rounds_says_who_may_begin_another(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo, mentees=1, mentors=1)
    url = f"/api/programmes/{round_['programme_id']}/rounds"
    seen = (await cleo.get(url)).json()
    assert ([each["number"] for each in seen["items"]], seen["actions"]) == ([1], ["begin"])
    partner = await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    assert (await partner.get(url)).json()["actions"] == []
    assert seen["hindered"] is None
    empty = (await move(cleo, await make(cleo, code="E-1"), "open")).json()
    none = (await cleo.get(f"/api/programmes/{empty['id']}/rounds")).json()
    assert (none["actions"], "Nobody takes part as a mentee yet." in none["hindered"]) == ([], True)
    draft = await make(cleo, code="D-1")
    assert (await cleo.get(f"/api/programmes/{draft['id']}/rounds")).json()["actions"] == []


async def test_the_pairs_come_page_by_page_in_either_order(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    whole = [one["points"] for one in await listed(cleo, round_)]
    url = f"/api/rounds/{round_['id']}/pairs"
    for sort, expected in (("-points", whole), ("points", whole[::-1])):
        first = (await cleo.get(url, params={"limit": 1, "sort": sort})).json()
        then = (await cleo.get(url, params={"limit": 1, "sort": sort, "cursor": first["next_cursor"]})).json()
        assert [one["points"] for page in (first, then) for one in page["items"]] == expected
        assert then["next_cursor"] is None


async def test_the_same_snapshot_gives_the_same_run_to_the_byte(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    first = (await cleo.get(f"/api/rounds/{round_['id']}/run-file")).content
    headers = {"if-match": f'"{round_["version"]}"'}
    round_ = await settled(cleo, (await cleo.post(f"/api/rounds/{round_['id']}/run", json={}, headers=headers)).json())
    assert (await cleo.get(f"/api/rounds/{round_['id']}/run-file")).content == first
    assert (await fetch_one("SELECT count(*) AS n FROM round_result"))["n"] == 2


async def test_a_pair_of_a_result_is_a_group_of_a_mentee_and_a_mentor(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    made = {(one["mentee"]["id"], one["mentor"]["id"], one["points"]) for one in await listed(cleo, round_)}
    groups = await groups_of(UUID(round_["result"]["id"]))
    assert {tuple(member.side for member in group.members) for group in groups} == {(Side.MENTEE, Side.MENTOR)}
    assert {(*(str(member.person_id) for member in group.members), group.points) for group in groups} == made
