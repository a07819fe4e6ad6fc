"""One organisation in two worlds: in one of them somebody is spoken of, and in the other not. What is seen of it?"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any
from unittest.mock import patch
from uuid import UUID, uuid4

import httpx
from litestar import Litestar

from backend.demo.dice import dice
from backend.kit.database.engine import fetch
from backend.kit.errors import NotFound
from backend.kit.watching import Lookout
from backend.people.org_chart import present
from backend.people.sign_in.sign_ins import viewer_of
from backend.people.work import service as work
from backend.succession.calibration import following
from backend.succession.calibration.following import Latest, follow_cycle, latest_of
from tests import database
from tests.api.succession.two_worlds.canonical import Names
from tests.api.succession.two_worlds.organisation import Refused, Told
from tests.api.succession.two_worlds.requests import LAST, NEVER, Known, Operation, Requests, kind_of, operations_of
from tests.api.succession.two_worlds.rhythm import rhythm_of
from tests.api.succession.two_worlds.speaking import SECRETS, Spoken, speak
from tests.api.visitor import Visitor

FIRST = (
    *("getMe", "listPeople", "listPositions", "listRoles", "listOrgUnits", "listCriticalPositions", "listPools"),
    *("listCalibrationCycles", "getBench", "listScenarios", "getSuccessionReport"),
)
"""Where anybody would begin to look."""


TURNS = 4
"""So many of the things that were shown are looked at one by one, whatever chance chooses beside them."""

SHORT = 0.02
"""Seconds that a stream lasts here; its rhythm is looked at with a clock that stands still."""


LISTENED = 60.0
"""Seconds, by that clock, for which the stream is listened to."""


@dataclass(frozen=True)
class Step:
    """One act: an operation by its place among all, and what chooses the rest.

    Attributes
    ----------
    secret : which of the ids of what is said of her the address ends with; `None`: whatever is chosen.
    is_plain : whether nothing is asked for that need not be: no filter, no order.
    turn : which of the things that were shown it is of; `None`: whatever is chosen.
    """

    operation: int
    seed: int
    secret: int | None = None
    is_plain: bool = False
    turn: int | None = None


@dataclass
class Seen:
    """What came of a series of acts in one world: each act with its comparable answer, and what came by mail.

    Attributes
    ----------
    is_void : others could not speak any more, for she has closed or ended what they would have spoken in.
    """

    acts: list[str] = field(default_factory=list)
    answers: list[object] = field(default_factory=list)
    statuses: dict[str, set[int]] = field(default_factory=dict)
    is_void: bool = False


@dataclass(frozen=True)
class Stream:
    """A stream of a cycle's news, and how far the cycle had come when it began."""

    cycle_id: UUID
    news: AsyncIterator[Any]
    before: Latest


class Worlds:
    """Makes worlds of a template, and lets somebody act in them."""

    def __init__(self, server: str, app: Litestar, document: Mapping[str, Any], name: str) -> None:
        self.server = server
        self.app = app
        self.name = name
        self.operations = operations_of(document)
        self.requests = Requests(document)

    def steps_of(self, operations: Sequence[str]) -> list[Step]:
        """Give steps of operations by their ids, each time otherwise."""
        places = {each.id: place for place, each in enumerate(self.operations)}
        return [Step(places[each], seed) for seed, each in enumerate(operations) if each in places]

    def looks_over(self, chosen: Callable[[Operation], bool], seed: int) -> list[Step]:
        """Give a look around: first what shows most, then all that reads."""
        rng = dice(seed, "look")
        reading = [place for place, each in enumerate(self.operations) if each.is_reading and chosen(each)]
        return [
            *self.first_steps(),
            *(Step(place, rng.randrange(2**32)) for place in reading if self.operations[place].id not in NEVER),
            *(
                Step(place, 1, turn=turn, is_plain=True)
                for place in self._of_something(reading)
                for turn in range(TURNS)
            ),
            *(Step(place, 1, secret) for place in self._of_something(reading) for secret in range(SECRETS // 2)),
        ]

    def _of_something(self, places: Sequence[int]) -> list[int]:
        """Keep the operations of succession that are of one thing, by its id."""
        return [
            place
            for place in places
            if self.operations[place].tag == "Succession" and "_id}" in self.operations[place].path
            if self.operations[place].id not in NEVER
        ]

    def tour(self, seed: int) -> list[Step]:
        """Give a tour over every operation: a look around, then all in some order, and what may end it at last."""
        rng = dice(seed, "tour")
        every = [place for place, each in enumerate(self.operations) if each.id not in (*NEVER, *LAST)]
        rng.shuffle(every)
        acts = [Step(place, rng.randrange(2**32)) for place in every]
        return [*self.looks_over(lambda _: True, seed), *acts, *self.steps_of(LAST)]

    def first_steps(self) -> list[Step]:
        """Give where anybody would begin to look."""
        return [replace(each, is_plain=True) for each in self.steps_of(FIRST)]

    def seen(
        self,
        template: str,
        told: Told,
        steps: Sequence[Step],
        speaking_at: Sequence[int],
        *,
        of_her: bool,
        beside: Seen | None = None,
    ) -> Seen:
        """Let her act in a fresh world.

        Parameters
        ----------
        speaking_at : before which steps others speak, a part each.
        of_her : whether they speak of her.
        beside : what came of the same in the other world: with the first difference it ends.
        """
        with (
            database.copy_of(self.server, template, self.name),
            patch.object(present, "_latest", []),
            patch.object(following, "LONGEST_STREAM", SHORT),
            patch.object(work, "LONGEST_STREAM", SHORT),
        ):
            return asyncio.run(self._live(told, steps, speaking_at, of_her=of_her, beside=beside))

    async def _live(
        self,
        told: Told,
        steps: Sequence[Step],
        speaking_at: Sequence[int],
        *,
        of_her: bool,
        beside: Seen | None,
    ) -> Seen:
        seen, names, known = (
            Seen(),
            Names(),
            Known(own=str(told.people["nora"]), secret=[str(uuid4()) for _ in range(SECRETS)]),
        )
        spoken = Spoken(self.app, told)
        async with self.app.lifespan(), Visitor(self.app) as visitor:
            streams = await _streams(told)
            for place, step in enumerate(steps):
                for part in (part for part, at in enumerate(speaking_at) if at == place):
                    try:
                        known.secret = await speak(spoken, part, known.secret, of_her=of_her)
                    except Refused:
                        seen.is_void = True
                        return seen
                operation = self.operations[step.operation]
                answer = await self._act(visitor.use_token(told.token), operation, known, step)
                seen.acts.append(f"{place}: {operation.id}")
                seen.answers.append(names.answer(answer))
                if beside is not None and seen.answers[-1] != beside.answers[place]:
                    return seen
                seen.statuses.setdefault(operation.id, set()).add(answer.status_code)
                _learn(known, operation, answer)
            seen.acts += ["what came by mail", "when the stream spoke"]
            seen.answers += [names.value(await _mailed(told)), await _rhythm(streams)]
        return seen

    async def _act(self, visitor: Visitor, operation: Operation, known: Known, step: Step) -> httpx.Response:
        secret = None if step.secret is None else known.secret[step.secret]
        request = self.requests.make(
            operation, known, dice(step.seed, operation.id), secret=secret, turn=step.turn, is_plain=step.is_plain
        )
        options: dict[str, Any] = {"params": request.query, "headers": dict(request.headers)}
        if request.content is not None:
            options["content"] = request.content
        elif operation.body is not None:
            options["json"] = request.json
        return await visitor.send(request.method, request.url, **options)


def difference(one: Seen, other: Seen) -> str | None:
    """Say where two worlds differ first, the first of them lived beside the other; `None`: nowhere."""
    for act, here, there in zip(one.acts, one.answers, other.answers, strict=False):
        if here != there:
            return f"{act}\nspoken of:  {_said(here)}\nnot spoken: {_said(there)}"
    return None


def _said(answer: object) -> str:
    return json.dumps(answer, default=str, ensure_ascii=False)[:3_000]


def _learn(known: Known, operation: Operation, answer: httpx.Response) -> None:
    url = answer.request.url.path
    if "etag" in answer.headers:
        known.versions[url] = answer.headers["etag"]
    if "json" not in answer.headers.get("content-type", "") or answer.status_code >= 500:
        return
    body = answer.json()
    known.learn_from(body, kind_of(operation.path))
    if isinstance(body, dict) and isinstance(body.get("next_cursor"), str):
        known.cursors[operation.path] = body["next_cursor"]


async def _mailed(told: Told) -> list[Any]:
    """Give what the person was sent, was told in the inbox, and is to be sent."""
    rows = [
        *await fetch("SELECT subject, body FROM mail WHERE recipient = $1 ORDER BY id", told.email),
        *await fetch("SELECT * FROM notification WHERE account_id = $1 ORDER BY id", told.account_id),
        *await fetch("SELECT * FROM waiting_notice WHERE person_id = $1 ORDER BY id", told.people["nora"]),
    ]
    return [[str(value) for value in dict(row).values()] for row in rows]


async def _streams(told: Told) -> list[Stream]:
    """Begin to listen to the cycle where it is hers to see, and remember how far it has come."""
    viewer = await viewer_of(told.token)
    assert viewer is not None
    cycle_id = UUID(told.cycle)
    with suppress(NotFound), patch.object(following, "LONGEST_STREAM", LISTENED):
        stream = await follow_cycle(cycle_id=cycle_id, lookout=Lookout(latest_of), by=viewer)
        return [Stream(cycle_id, stream, (await latest_of([cycle_id]))[cycle_id])]
    return []


async def _rhythm(streams: Sequence[Stream]) -> list[list[tuple[float, bool]]]:
    """Let the streams hear of all that was said meanwhile in their fourth second, where anything was."""
    found = list[list[tuple[float, bool]]]()
    for stream in streams:
        latest = (await latest_of([stream.cycle_id]))[stream.cycle_id]
        states = {} if latest == stream.before else {4.0: latest}
        found.append(await rhythm_of(stream.news, states))
    return found
