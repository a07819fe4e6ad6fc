"""Mentors who made a move are named where they let others see it, to whoever could ask them, and nowhere else."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from litestar import Litestar

from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from tests.api.careers.test_lattice import seated
from tests.api.mentoring.asking import Asking, asking, identity
from tests.api.mentoring.test_enrolments import begin, deed, save, somebody
from tests.api.mentoring.test_programmes import make, move
from tests.api.organisation import add_role, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

THEN, SINCE = date(2021, 3, 1), date(2023, 5, 1)
TO_LEAD = (("AGENT", THEN, SINCE), ("LEAD", SINCE, None))


async def desk(app: Litestar, **fields: object) -> Asking:
    """Open a programme where there are three roles."""
    for level, code in enumerate(("ENTRY", "AGENT", "LEAD"), 1):
        await add_role(code, level)
    return await asking(app, **fields)


async def mentor(
    place: Asking, name: str, *stays: tuple[str, date, date | None], shows: bool = True, not_with: Sequence[str] = ()
) -> Visitor:
    """Let somebody who held those roles be a mentor."""
    offering = await place.mentor(name, shows_moves=shows, not_with=list(not_with))
    await _held(offering, *(stays or TO_LEAD))
    return offering


async def _held(who: Visitor, *stays: tuple[str, date, date | None]) -> None:
    assert who.viewer is not None
    assert who.viewer.person_id is not None
    await seated(who.viewer.person_id, await add_unit(f"Seats of {who.viewer.name}"), *stays)


async def seen(by: Visitor, query: str = "from=AGENT&to=LEAD") -> dict[str, Any]:
    answer = await by.get(f"/api/moves/mentors?{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def names(found: dict[str, Any]) -> Sequence[str]:
    return [each["person"]["name"] for each in found["items"]]


async def own(by: Visitor, place: Asking, side: str = "mentor") -> dict[str, Any]:
    row = await fetch_one(
        "SELECT id FROM enrolment WHERE programme_id = $1 AND person_id = $2::uuid AND side = $3",
        *(place.programme["id"], identity(by), side),
    )
    return (await by.get(f"/api/enrolments/{row['id']}")).json()


async def test_a_mentor_who_made_the_move_is_named_with_where_they_came_from_and_where_to_ask(app: Litestar) -> None:
    place = await desk(app)
    mo = await mentor(place, "Mo Mentor")
    ana = await place.mentee("Ana Silva")
    found = await seen(ana)
    assert found == {
        "items": [
            {
                "person": {"id": identity(mo), "name": "Mo Mentor"},
                "title": "Lead",
                "source": "Agent",
                "year": 2023,
                "programme": {"id": place.programme["id"], "name": place.programme["name"]},
                "actions": ["request"],
            }
        ],
        "more": 0,
    }
    assert await seen(ana, "to=LEAD") == found
    assert names(await seen(ana, "from=LEAD&to=AGENT")) == []
    assert names(await seen(ana, "from=ENTRY&to=LEAD")) == []


async def test_nobody_is_named_who_has_not_said_so_and_saying_so_is_off_at_first(app: Litestar) -> None:
    place = await desk(app)
    mo = await somebody(app, "Mo Mentor")
    begun = await begin(mo, place.programme, "mentor")
    assert begun["shows_moves"] is False
    await mentor(place, "Quiet One", shows=False)
    ana = await place.mentee("Ana Silva")
    assert await seen(ana) == {"items": [], "more": 0}


async def test_what_was_said_can_be_taken_back_and_counts_for_one_programme_alone(app: Litestar) -> None:
    place = await desk(app)
    mo = await mentor(place, "Mo Mentor")
    ana = await place.mentee("Ana Silva")
    assert names(await seen(ana)) == ["Mo Mentor"]
    shown = await own(mo, place)
    assert shown["shows_moves"] is True
    assert (await place.cleo.get(f"/api/enrolments/{shown['id']}")).json()["shows_moves"] is None
    assert (await save(mo, shown, shows_moves=False)).status_code == 200
    assert names(await seen(ana)) == []
    assert (await save(mo, await own(mo, place), shows_moves=True)).status_code == 200
    second = (await move(place.cleo, await make(place.cleo, "SECOND"), "open")).json()
    assert (await begin(mo, second, "mentor"))["shows_moves"] is False


async def test_who_has_withdrawn_left_or_waits_is_absent(app: Litestar) -> None:
    place = await desk(app)
    mo, gone = await mentor(place, "Mo Mentor"), await mentor(place, "Gone Away")
    ana = await place.mentee("Ana Silva")
    assert names(await seen(ana)) == ["Gone Away", "Mo Mentor"]
    assert (await deed(mo, await own(mo, place), "withdrawal")).status_code == 200
    async with write_transaction() as connection:
        await connection.execute(
            "UPDATE person SET state = 'left', left_on = $2 WHERE id = $1::uuid", identity(gone), today()
        )
    assert names(await seen(ana)) == []


async def test_one_is_not_listed_for_oneself(app: Litestar) -> None:
    place = await desk(app)
    mo = await mentor(place, "Mo Mentor")
    assert names(await seen(mo)) == []


async def test_only_programmes_in_which_one_could_ask_or_that_are_open_count(app: Litestar) -> None:
    place = await desk(app)
    await mentor(place, "Mo Mentor")
    ana, other = await place.mentee("Ana Silva"), await somebody(app, "Oth Er")
    assert [each["actions"] for each in (await seen(other))["items"]] == [[]]
    matching = (await move(place.cleo, (await place.cleo.get(place.path)).json(), "matching")).json()
    assert (names(await seen(ana)), names(await seen(other))) == (["Mo Mentor"], [])
    assert (await move(place.cleo, matching, "closed")).status_code == 200
    assert names(await seen(ana)) == []


async def test_who_is_not_to_be_paired_with_the_viewer_is_absent_without_a_trace(app: Litestar) -> None:
    place = await desk(app)
    ana = await place.mentee("Ana Silva")
    before = await seen(ana)
    await mentor(place, "Dora Denies", not_with=[identity(ana)])
    mo = await mentor(place, "Mo Mentor")
    await save(ana, await own(ana, place, "mentee"), not_with=[identity(mo)])
    assert await seen(ana) == before


async def test_five_are_named_who_made_it_last_first_and_the_others_counted(app: Litestar) -> None:
    place = await desk(app)
    for day in range(7):
        since = SINCE + timedelta(days=400 * (day % 3) + day)
        await mentor(place, f"Mentor {day}", ("AGENT", THEN, since), ("LEAD", since, None))
    ana = await place.mentee("Ana Silva")
    found = await seen(ana)
    assert (names(found), found["more"]) == (["Mentor 5", "Mentor 2", "Mentor 4", "Mentor 1", "Mentor 6"], 2)


async def test_a_move_long_after_the_earlier_seat_and_one_yet_to_come_are_none(app: Litestar) -> None:
    place = await desk(app)
    later = today() + timedelta(days=30)
    await mentor(place, "Came Back", ("AGENT", THEN, SINCE), ("LEAD", SINCE + timedelta(days=500), None))
    await mentor(place, "Soon There", ("AGENT", THEN, later), ("LEAD", later, None))
    ana = await place.mentee("Ana Silva")
    assert await seen(ana) == {"items": [], "more": 0}


async def test_a_role_that_there_is_not_is_named_by_its_field(app: Litestar) -> None:
    place = await desk(app)
    ana = await place.mentee("Ana Silva")
    answer = await ana.get("/api/moves/mentors?from=NONE&to=NOBODY")
    assert (answer.status_code, [each["field"] for each in answer.json()["errors"]]) == (422, ["to", "from"])


async def test_only_a_mentor_shows_moves(app: Litestar) -> None:
    place = await desk(app)
    ana = await place.mentee("Ana Silva")
    refused = await save(ana, await own(ana, place, "mentee"), shows_moves=True)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "shows_moves")
