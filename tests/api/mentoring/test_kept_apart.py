"""Whom somebody does not want to be with reads to a coordinator like any other pair that can't be made."""

from typing import Any

import pytest
from litestar import Litestar

from tests.api.mentoring.test_enrolments import applied, competency, opened, somebody
from tests.api.mentoring.test_peer_rounds import begun as begun_among
from tests.api.mentoring.test_peer_rounds import decide as decide_among
from tests.api.mentoring.test_peer_rounds import takes_part
from tests.api.mentoring.test_preview import ELSEWHEN, offer
from tests.api.mentoring.test_programmes import coordinator, make, move
from tests.api.mentoring.test_round_results import seen
from tests.api.mentoring.test_round_workbench import decision, price
from tests.api.mentoring.test_rounds import decide, settled
from tests.api.visitor import Visitor

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]

WISHING, BARRED = "Ana Silva", "Bo Lin"
"""Two who apply alike: one asked not to be with the mentor, the other is barred from them by the coordinator."""

WISHING_ELSEWHEN, ELSEWHEN_ONLY = "Cy Ode", "Di Roy"
"""Two whom a rule keeps from the mentor; one asked not to be with them as well."""


def person(who: Visitor) -> dict[str, Any]:
    assert who.viewer is not None
    return {"id": str(who.viewer.person_id)}


async def world(app: Litestar, cleo: Visitor) -> tuple[dict[str, Any], dict[str, dict[str, Any]], dict[str, Any]]:
    """A round, its mentees by name, and the mentor."""
    programme = await opened(cleo)
    planning = await competency()
    mo = person(await offer(app, programme, "Mo Mentor", planning))
    await offer(app, programme, "Ny Mentor", planning)
    mentees = dict[str, dict[str, Any]]()
    for name, more in (
        (WISHING, {"not_with": [mo["id"]]}),
        (BARRED, {}),
        (WISHING_ELSEWHEN, {"not_with": [mo["id"]], "hours": ELSEWHEN}),
        (ELSEWHEN_ONLY, {"hours": ELSEWHEN}),
    ):
        mentee = await somebody(app, name)
        await applied(mentee, programme, goals=[{"competency_id": planning, "level": 3}], **more)
        mentees[name] = person(mentee)
    round_ = await settled(cleo, (await cleo.post(f"/api/programmes/{programme['id']}/rounds")).json())
    return round_, mentees, mo


async def why(by: Visitor, round_: dict[str, Any], mentee: dict[str, Any], mentor: dict[str, Any]) -> dict[str, Any]:
    return (await by.get(f"/api/rounds/{round_['id']}/pairs/{mentee['id']}/{mentor['id']}")).json()


def nameless(answer: dict[str, Any]) -> str:
    """What is said, without the name of whom it is said of."""
    return str({**answer, "mentee": None}).replace(answer["mentee"]["name"], "…")


@pytest.mark.parametrize("objective", ["coverage", "stable"])
async def test_a_wish_reads_like_a_bar_and_beside_a_rule_it_does_not_show(app: Litestar, objective: str) -> None:
    cleo = await coordinator(app)
    round_, mentees, mo = await world(app, cleo)
    pair = {"mentee": mentees[BARRED], "mentor": mo}
    round_ = await settled(cleo, (await decide(cleo, round_, pair, "barred")).json())
    url = f"/api/rounds/{round_['id']}/run"
    round_ = await settled(cleo, (await cleo.post(url, json={"objective": objective}, headers=seen(round_))).json())
    told = {name: await why(cleo, round_, mentee, mo) for name, mentee in mentees.items()}
    assert nameless(told[WISHING]) == nameless(told[BARRED])
    assert (told[WISHING]["standing"], told[WISHING]["points"], told[WISHING]["rules"]) == ("not eligible", None, [])
    assert nameless(told[WISHING_ELSEWHEN]) == nameless(told[ELSEWHEN_ONLY])
    assert len(told[ELSEWHEN_ONLY]["rules"]) == 1


async def test_a_lock_that_a_wish_stands_against_is_refused_in_words_that_give_no_cause(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_, mentees, mo = await world(app, cleo)
    told = (await price(cleo, round_, [decision(mentees[WISHING], mo, "locked")])).json()
    said = "Ana Silva and Mo Mentor can't be together in this round, so that lock can't be kept."
    assert (told["is_possible"], told["said"].startswith(said)) == (False, True)
    asked = (await decide(cleo, round_, {"mentee": mentees[WISHING], "mentor": mo}, "locked")).json()
    await settled(cleo, asked)
    error = (await cleo.get(f"/api/work/{asked['work_id']}")).json()["error"]
    assert said in error
    for words in (told["said"], error):
        assert not {"barred", "wish", "asked"} & set(words.lower().replace(".", "").split())


async def test_what_contradicts_itself_without_a_wish_is_told_as_it_would_be_without_one(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_, mentees, mo = await world(app, cleo)
    locks = [decision(mentees[name], mo, "locked") for name in (BARRED, WISHING)]
    told = (await price(cleo, round_, locks)).json()
    assert "Mo Mentor has 1 seat and is locked to" in told["said"]


@pytest.mark.parametrize("kind", ["peer", "skill_swap"])
async def test_a_wish_among_peers_reads_like_a_bar(app: Litestar, kind: str) -> None:
    cleo = await coordinator(app)
    programme = (await move(cleo, await make(cleo, kind=kind), "open")).json()
    one, other = [await competency(f"Skill {name}") for name in "AB"]
    mo = await takes_part(app, programme, "Mo Peer", one, other)
    both = {}
    for name in (WISHING, BARRED):
        wish = {"not_with": [person(mo)["id"]]} if name == WISHING else {}
        both[name] = person(await takes_part(app, programme, name, other, one, **wish))
    round_ = await begun_among(cleo, programme)
    round_ = await settled(cleo, (await decide_among(cleo, round_, [both[BARRED], person(mo)], "barred")).json())
    url = f"/api/rounds/{round_['id']}/groups/explanation"
    answers = []
    for name, who in both.items():
        told = (await cleo.get(url, params={"people": [who["id"], person(mo)["id"]]})).json()
        answers.append(sorted(str(told["said"]).replace(name, "…").split()))  # lots order the names
        assert (told["standing"], told["points"], told["effect"]) == ("not eligible", None, None)
    assert answers[0] == answers[1]
    asked = (await decide_among(cleo, round_, [both[WISHING], person(mo)], "locked")).json()
    await settled(cleo, asked)
    error = (await cleo.get(f"/api/work/{asked['work_id']}")).json()["error"]
    assert "can't be together in this round" in error
    assert "barred" not in error
