"""Many ask for the last seats while a round that wants the same seats is published, and others answer."""

import asyncio
import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.mentoring.enrolments.adding import NewEnrolment, insert_enrolments
from backend.mentoring.enrolments.application_schemas import FreeTime, Goal, Teaching
from backend.mentoring.requests.schemas import MentorRequest
from backend.mentoring.requests.service import ask_for_mentor
from backend.mentoring.rounds.service import begin_round
from backend.people.core.access import Viewer
from tests.api.accounts import signed_in
from tests.api.mentoring.acting_at_once import DEEDS, Deed
from tests.api.mentoring.test_enrolments import competency, opened
from tests.api.mentoring.test_programmes import coordinator
from tests.api.organisation import add_person, add_unit

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]

ASKING, SEATS = 32, 3
"""Who ask, and the seats of each of two mentors, of which one is asked for already."""

_HELD = """
SELECT y.person_id, y.side FROM offer o JOIN offer_party y ON y.offer_id = o.id WHERE o.state IN ('held', 'open')
UNION ALL
SELECT y.person_id, y.side FROM relationship r JOIN relationship_party y ON y.relationship_id = r.id
WHERE r.state = 'active'
"""


@dataclass(frozen=True)
class Race:
    """A programme whose round is matched, and who acts in it."""

    programme: UUID
    mentors: list[Viewer]
    mentees: list[Viewer]

    async def deeds(self, cleo: Viewer) -> list[Deed]:
        """Answers to what was asked before, and in the middle of all who ask a coordinator who publishes."""
        round_ = await fetch_one("SELECT id, version FROM round")
        offers = await fetch("SELECT id, version FROM offer ORDER BY id")
        choices = tuple(person(each) for each in self.mentors)
        asks = [Deed("ask", each, self.programme, choices[:: 1 - 2 * (n % 2)]) for n, each in enumerate(self.mentees)]
        publishes = Deed("publish", cleo, round_["id"], version=round_["version"])
        answers = [
            Deed(said, mentor, offer["id"], version=offer["version"])
            for said, mentor, offer in zip(("accepted", "declined"), self.mentors, offers, strict=True)
        ]
        return [*asks[: ASKING // 4], publishes, *answers, *asks[ASKING // 4 :], publishes]


def person(viewer: Viewer) -> UUID:
    assert viewer.person_id is not None
    return viewer.person_id


async def race_in(app: Litestar) -> tuple[Race, Viewer]:
    """Two mentors with an open offer each, a round of all others that takes every seat left, and its coordinator."""
    cleo = await coordinator(app)
    programme, skill = UUID((await opened(cleo))["id"]), UUID(await competency())
    unit, names = await add_unit("Harbour"), [f"Person {number:02}" for number in range(ASKING + 4)]
    people = [await add_person(name, unit) for name in names]
    async with write_transaction():
        await insert_enrolments([taking_part(programme, skill, each, n) for n, each in enumerate(people)])
    viewers = [(await signed_in(app, name, (), each)).viewer for name, each in zip(names, people, strict=True)]
    known = [each for each in viewers if each is not None]
    for mentor, mentee in zip(known[:2], known[2:4], strict=True):
        await ask_for_mentor(programme_id=programme, request=MentorRequest(choices=[person(mentor)]), by=mentee)
    assert cleo.viewer is not None
    in_charge = replace(cleo.viewer, programmes=frozenset({"M-1"}))
    await begin_round(programme_id=programme, by=in_charge)
    async with asyncio.timeout(60):
        while (await fetch_one("SELECT state FROM round"))["state"] != "proposed":
            await asyncio.sleep(0.05)
    return Race(programme, known[:2], known[4:]), in_charge


def taking_part(programme: UUID, skill: UUID, person_id: UUID, number: int) -> NewEnrolment:
    """The first two are mentors."""
    is_mentor = number < 2
    return NewEnrolment(
        programme_id=programme,
        person_id=person_id,
        side="mentor" if is_mentor else "mentee",
        state="enrolled",
        applied_at=now(),
        goals=() if is_mentor else [Goal(competency_id=skill, level=2)],
        teaches=[Teaching(competency_id=skill, level=4)] if is_mentor else (),
        seats=SEATS if is_mentor else 1,
        hours=[FreeTime(weekday=1, start=540, end=660)],
        languages=["en"],
    )


async def done_at_once(dsn: str, shares: Sequence[Sequence[Deed]], folder: Path) -> Counter[str]:
    """Do each share in a process of its own, all of them from the same moment; give how many of each deed were done."""
    pipes: dict[str, Any] = {"stdin": asyncio.subprocess.PIPE, "stdout": asyncio.subprocess.PIPE}
    running = list[asyncio.subprocess.Process]()
    for number, share in enumerate(shares):
        file = folder / f"{number}.deeds"
        file.write_bytes(DEEDS.dump_json(list(share)))
        program = [sys.executable, "-m", "tests.api.mentoring.acting_at_once", dsn, str(file)]
        running.append(await asyncio.create_subprocess_exec(*program, **pipes))
    for each in running:
        assert each.stdout is not None
        assert await each.stdout.readline() == b"ready\n"
    said = await asyncio.gather(*(each.communicate(b"go\n") for each in running))
    assert {each.returncode for each in running} == {0}
    return sum((Counter(json.loads(out)) for out, _ in said), Counter[str]())


@pytest.mark.parametrize("processes", [1, 2, 4])
async def test_32_who_ask_for_the_last_seats_while_a_round_is_published_take_them_all_and_none_twice(
    app: Litestar, dsn: str, tmp_path: Path, processes: int
) -> None:
    race, cleo = await race_in(app)
    deeds = await race.deeds(cleo)
    done = await done_at_once(dsn, [deeds[place::processes] for place in range(processes)], tmp_path)
    taken = Counter((row["person_id"], row["side"]) for row in await fetch(_HELD))
    assert [taken.pop((person(each), "mentor")) for each in race.mentors] == [SEATS, SEATS]
    assert set(taken.values()) == {1}
    assert (done["accepted"], done["declined"]) == (1, 1)
    free = 2 * SEATS - 2
    assert (done["publish"], done["ask"]) in {(1, 0), (0, free)}
    held = await fetch_one("SELECT count(*) AS n FROM offer WHERE state = 'held'")
    assert held["n"] == free * done["publish"]
