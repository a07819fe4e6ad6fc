"""Whatever people do in whatever order: nobody is asked out of turn, and no mentor has more than their seats."""

from random import Random
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.demo.dice import dice
from backend.kit.database.engine import fetch
from backend.kit.errors import Conflict, Invalid
from backend.mentoring.requests.schemas import MentorRequest
from backend.mentoring.requests.service import ask_for_mentor, withdraw_request
from tests.api.mentoring.asking import Asking, asking, identity
from tests.api.mentoring.test_requests import end
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

STEPS = 50
SEATS = {"One First": 1, "Two Second": 2, "Three Third": 1, "Four Fourth": 1}
ENDS = ("accepted", "declined", "declined", "expired", "withdrawn")

_HELD = """
SELECT p.name, count(*) AS n FROM (
    SELECT y.person_id FROM offer o JOIN offer_party y ON y.offer_id = o.id
    WHERE o.state IN ('held', 'open') AND y.side = 'mentor'
    UNION ALL
    SELECT y.person_id FROM relationship r JOIN relationship_party y ON y.relationship_id = r.id
    WHERE r.state = 'active' AND y.side = 'mentor'
) x JOIN person p ON p.id = x.person_id GROUP BY p.name
"""

_STATES = """
SELECT q.id, q.state, q.person_id, q.programme_id, q.version, array_agg(c.state ORDER BY c.rank) AS choices
FROM request q JOIN request_choice c ON c.request_id = q.id GROUP BY q.id
"""


async def step(chance: Random, place: Asking, mentees: list[Visitor], mentors: list[UUID]) -> None:
    """Do one thing that somebody could do."""
    waiting = [row for row in await fetch(_STATES) if row["state"] == "open"]
    if waiting and chance.random() < 0.5:
        chosen = chance.choice(waiting)
        request = {"id": str(chosen["id"]), "programme_id": str(chosen["programme_id"])}
        mentee = next(each.viewer for each in mentees if identity(each) == str(chosen["person_id"]))
        if chance.random() < 0.2 and mentee is not None:
            await withdraw_request(request_id=chosen["id"], version=chosen["version"], by=mentee)
        else:
            await end(request, chance.choice(ENDS))
        return
    mentee = chance.choice(mentees).viewer
    choices = chance.sample(mentors, chance.randint(1, 3))
    assert mentee is not None
    try:
        request = MentorRequest(choices=choices)
        await ask_for_mentor(programme_id=UUID(place.programme["id"]), request=request, by=mentee)
    except (Conflict, Invalid):
        return


def in_turn(choices: list[str], state: str) -> bool:
    """Whether those who wait stand after those who had their turn, and only the last of these is still asked."""
    had = [each for each in choices if each not in ("waiting", "withdrawn")]
    if state == "open":
        first = choices.index("asked")
        return choices.count("asked") == 1 and all(each == "waiting" for each in choices[first + 1 :])
    return "asked" not in choices and "waiting" not in choices and had.count("accepted") == (state == "matched")


@pytest.mark.parametrize("seed", [1, 2])
async def test_what_must_hold_holds_after_every_step(app: Litestar, seed: int) -> None:
    place, chance = await asking(app), dice(seed, "requests")
    mentors = [UUID(identity(await place.mentor(name, seats=seats))) for name, seats in SEATS.items()]
    mentees = [await place.mentee(f"Mentee {letter}") for letter in "ABCDEF"]
    seen = set[str]()
    for _ in range(STEPS):
        await step(chance, place, mentees, mentors)
        assert all(row["n"] <= SEATS[row["name"]] for row in await fetch(_HELD))
        rows: list[Any] = list(await fetch(_STATES))
        assert all(in_turn(row["choices"], row["state"]) for row in rows), rows
        taken = [row["person_id"] for row in rows if row["state"] in ("open", "matched")]
        assert len(taken) == len(set(taken))
        seen |= {row["state"] for row in rows}
    assert {"matched", "withdrawn"} <= seen
