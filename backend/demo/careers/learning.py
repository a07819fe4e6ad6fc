"""What Tidewell learns from: a catalogue over its competencies, what people completed of it, and how good it was."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import UUID

from backend.careers.completions.adding import NewCompletion, insert_completions
from backend.careers.resources.counting import count_outcomes
from backend.careers.resources.schemas import ResourceRequest
from backend.careers.resources.service import insert_resource
from backend.demo.dice import dice, pick
from backend.demo.organisation.personas import Part
from backend.demo.organisation.tidewell import SEED
from backend.kit.audit.service import SYSTEM, Subject, record
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.identifiers import new_id
from backend.people.core.access import Viewer

ACADEMY, OPEN, GUILD = "Tidewell Academy", "Open Lectures", "Guild of Practice"


@dataclass(frozen=True)
class Pattern:
    """A resource that there is for many competencies.

    Attributes
    ----------
    ending : of its code.
    every : there is one for each so-many-th competency.
    """

    ending: str
    title: str
    kind: str
    provider: str
    from_level: int
    level: int
    minutes: tuple[int, ...]
    cost: int | None = None
    every: int = 1


PATTERNS = (
    Pattern("1", "{name}: the first steps", "course", ACADEMY, 0, 1, (45, 60, 90)),
    Pattern("2", "{name} in daily work", "course", ACADEMY, 1, 2, (120, 180, 240)),
    Pattern("V", "{name}, told by those who do it", "video", OPEN, 0, 2, (75, 150), every=3),
    Pattern("3", "{name} without help", "workshop", GUILD, 2, 3, (360, 480), 24_000, every=2),
    Pattern("X", "{name}: twelve exercises", "exercise", OPEN, 1, 3, (400, 600), every=4),
    Pattern("4", "{name}: helping others with it", "workshop", GUILD, 3, 4, (480, 960), 48_000, every=3),
    Pattern("R", "Reading on {name}", "reading", OPEN, 2, 4, (600, 900), every=5),
)

COVERED = 26
"""Competencies that the catalogue leads to."""

FIRST = ("CUSTOMER-CONVERSATION", "TICKET-TRIAGE", "INCIDENT-HANDLING", "REMOTE-DIAGNOSIS", "PRODUCT-KNOWLEDGE", "SQL")
"""Those of the service desk in any case."""

LEARNERS = 300
"""People who have completed anything."""

STARS: Mapping[str, Mapping[int, float]] = {
    "1": {3: 2, 4: 4, 5: 2},
    "2": {3: 1, 4: 4, 5: 4},
    "V": {1: 1, 2: 3, 3: 4, 4: 2},
    "3": {4: 3, 5: 6},
    "X": {2: 2, 3: 3, 4: 3, 5: 1},
    "4": {4: 2, 5: 3},
    "R": {2: 3, 3: 3, 4: 1},
}
"""What people give, and how often, by the ending of the code."""

SAY_SO = 0.6
"""Share of those who completed something and said how good it was."""

_COMPETENCIES = """
SELECT c.id, c.code, c.name FROM competency c
WHERE c.state = 'current' AND (c.code = ANY ($1) OR EXISTS (SELECT FROM assessment a WHERE a.competency_id = c.id))
ORDER BY c.code = ANY ($1) DESC, c.code
"""


async def add_learning(viewers: Mapping[Part, Viewer]) -> None:
    """Write the catalogue and what people made of it; what is there stays."""
    if await fetch_one("SELECT id FROM learning_resource LIMIT 1"):
        return
    competencies = (await fetch(_COMPETENCIES, list(FIRST)))[:COVERED]
    partner = viewers["talent_partner"]
    requests = list(_catalogue(competencies))
    rng = dice(SEED, "learning")
    people = [row["id"] for row in await fetch("SELECT id FROM person WHERE state = 'active' ORDER BY number")]
    named = [viewer.person_id for viewer in viewers.values() if viewer.person_id is not None]
    learners = [*named, *rng.sample(people, min(LEARNERS, len(people)))]
    async with write_transaction():
        ids = {each.code: new_id() for each in requests}
        for each in requests:
            await insert_resource(ids[each.code], each)
        done = {
            (each.person_id, each.resource_id): each for each in _completions(rng, learners, requests, ids, partner)
        }
        await insert_completions(done.values())
        await _rate(rng, done.values(), {value: code for code, value in ids.items()})
        subject = Subject("organisation", None, ACADEMY)
        await record(by=SYSTEM, action="resources.added", subject=subject, detail={"count": len(requests)})
    await count_outcomes()


def _catalogue(competencies: Sequence[Mapping[str, Any]]) -> Iterator[ResourceRequest]:
    for place, competency in enumerate(competencies):
        for pattern in PATTERNS:
            if place % pattern.every == 0:
                yield _resource(pattern, competency, place)


def _resource(pattern: Pattern, competency: Mapping[str, Any], place: int) -> ResourceRequest:
    code = f"{competency['code']}-{pattern.ending}"
    name = competency["name"]
    return ResourceRequest.model_validate(
        {
            "code": code,
            "title": pattern.title.format(name=name),
            "description": "",
            "link": f"https://learn.tidewell.example/{code.lower()}",
            "provider": pattern.provider,
            "kind": pattern.kind,
            "minutes": pattern.minutes[place % len(pattern.minutes)],
            "cost": pattern.cost and {"amount": pattern.cost, "currency": "EUR"},
            "outcomes": [{"competency_id": competency["id"], "from_level": pattern.from_level, "level": pattern.level}],
        }
    )


def _completions(
    rng: Random, learners: Sequence[UUID], requests: Sequence[ResourceRequest], ids: Mapping[str, UUID], by: Viewer
) -> Iterator[NewCompletion]:
    """Let everybody complete a few, those that stand first in the catalogue more often than the last."""
    for person_id in learners:
        for _ in range(rng.choice((1, 1, 2, 3, 4))):
            each = requests[int(len(requests) * rng.random() ** 2)]
            yield NewCompletion(
                person_id,
                ids[each.code],
                _day(rng),
                minutes=None,
                score=rng.randint(60, 100) if each.kind == "course" else None,
                note="",
                link="",
                source="file",
                recorded_by=by.name,
                recorder_id=None,
            )


def _day(rng: Random) -> date:
    return today() - timedelta(days=rng.randint(20, 600))


async def _rate(rng: Random, done: Iterable[NewCompletion], codes: Mapping[UUID, str]) -> None:
    """Let more than half of them say how good it was, each resource by its kind."""
    ratings = [
        (new_id(), each.resource_id, each.person_id, _stars(rng, codes[each.resource_id]), now())
        for each in done
        if rng.random() < SAY_SO
    ]
    await current_connection().copy_records_to_table(
        "learning_rating", columns=("id", "resource_id", "person_id", "stars", "rated_at"), records=ratings
    )


def _stars(rng: Random, code: str) -> int:
    return pick(rng, dict(STARS[code.rpartition("-")[2]]))
