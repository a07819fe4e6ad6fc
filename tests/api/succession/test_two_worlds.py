"""The same organisation twice, once with somebody spoken of and once without: whatever she does, it looks the same.

She acts as everybody whom the product knows, over every operation of the OpenAPI document, reading and writing, with
ids that she was shown, ids of nothing, and the very ids of what is said of her. Answers are compared whole: status,
headers and body, tables and workbooks cell by cell; ids and moments go by their order of appearance.
"""

import asyncio
import os

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from litestar import Litestar

from backend.app import create_app
from backend.demo.dice import dice
from backend.kit.http.openapi import openapi_document
from backend.settings import Settings
from tests import database
from tests.api.succession.two_worlds.leaks import LEAKS, Leak
from tests.api.succession.two_worlds.organisation import PARTS, Told, settle
from tests.api.succession.two_worlds.requests import NEVER, Operation
from tests.api.succession.two_worlds.speaking import PARTS as SPOKEN
from tests.api.succession.two_worlds.worlds import Seen, Step, Worlds, difference

WORLD = "of_two_worlds"
IS_CAMPAIGN = os.environ.get("TRELLIS_PROPERTIES") == "campaign"
TOURS = 8 if IS_CAMPAIGN else 1
EXAMPLES = 150 if IS_CAMPAIGN else 6
LONGEST = 60

AROUND = frozenset({"Succession", "Home", "Inbox and activity", "Search", "Audit"})


class Templates:
    """The organisation as it is for each part of hers, made when it is first asked for."""

    def __init__(self, server: str, empty: str, app: Litestar) -> None:
        self._server, self._empty, self._app = server, empty, app
        self._made: dict[str, tuple[str, Told]] = {}

    def of(self, part: str) -> tuple[str, Told]:
        if part not in self._made:
            self._made[part] = self._make(part)
        return self._made[part]

    def _make(self, part: str) -> tuple[str, Told]:
        name = "two_worlds_" + part.replace(" ", "_")
        with database.copy_of(self._server, self._empty, WORLD):
            told = asyncio.run(self._settled(part))
            database.copy(self._server, WORLD, name)
        return name, told

    async def _settled(self, part: str) -> Told:
        async with self._app.lifespan():
            return await settle(self._app, part)


@pytest.fixture(scope="module")
def worlds(server: str) -> Worlds:
    app = create_app(Settings(demo=True, pool_size=5), server.format(database=WORLD))
    return Worlds(server, app, openapi_document(app), WORLD)


@pytest.fixture(scope="module")
def templates(server: str, template: str, worlds: Worlds) -> Templates:
    return Templates(server, template, worlds.app)


def both(
    worlds: Worlds, templates: Templates, part: str, steps: list[Step], speaking_at: list[int]
) -> tuple[Seen, Seen]:
    name, told = templates.of(part)
    unspoken = worlds.seen(name, told, steps, speaking_at, of_her=False)
    if unspoken.is_void:
        return unspoken, unspoken
    return worlds.seen(name, told, steps, speaking_at, of_her=True, beside=unspoken), unspoken


@pytest.mark.parametrize("tour", range(TOURS))
@pytest.mark.parametrize("part", PARTS)
def test_a_tour_over_every_operation_shows_no_difference(
    worlds: Worlds, templates: Templates, part: str, tour: int
) -> None:
    rng = dice(tour, part)
    steps = worlds.tour(rng.randrange(2**32))
    speaking_at = sorted(rng.choices([0, 0, len(steps) // 3], k=len(SPOKEN)))
    spoken, unspoken = both(worlds, templates, part, steps, speaking_at)
    assert not spoken.is_void
    assert difference(spoken, unspoken) is None
    assert set(spoken.statuses) == {each.id for each in worlds.operations} - NEVER


@settings(max_examples=EXAMPLES)
@given(
    part=st.sampled_from(sorted(PARTS)),
    chosen=st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 2**32 - 1)), min_size=10, max_size=LONGEST),
    speaking_at=st.lists(st.integers(0, 30), min_size=len(SPOKEN), max_size=len(SPOKEN)),
)
def test_no_series_of_acts_shows_a_difference(
    worlds: Worlds, templates: Templates, part: str, chosen: list[tuple[int, int]], speaking_at: list[int]
) -> None:
    able = [place for place, each in enumerate(worlds.operations) if each.id not in NEVER]
    steps = [
        *worlds.first_steps(),
        *(Step(able[which % len(able)], seed) for which, seed in chosen),
        *worlds.first_steps(),
    ]
    spoken, unspoken = both(worlds, templates, part, steps, speaking_at)
    assume(not spoken.is_void)
    assert difference(spoken, unspoken) is None


@pytest.mark.parametrize("leak", LEAKS, ids=[each.name for each in LEAKS])
def test_a_planted_leak_is_found(worlds: Worlds, templates: Templates, leak: Leak) -> None:
    templates.of(leak.part)
    steps = [*worlds.looks_over(_around_succession, 3), *worlds.steps_of(leak.acts)]
    with leak.plant():
        spoken, unspoken = both(worlds, templates, leak.part, steps, [0, 0, 0])
    assert difference(spoken, unspoken) is not None


def test_there_is_a_dozen_of_planted_leaks_at_least() -> None:
    assert len({each.name for each in LEAKS}) == len(LEAKS) >= 12


def _around_succession(operation: Operation) -> bool:
    return operation.tag in AROUND
