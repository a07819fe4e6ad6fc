"""The demo's plans: one in each state, the same however often writing them was broken off."""

from collections.abc import Sequence
from itertools import count
from typing import Any
from unittest.mock import patch
from uuid import UUID

import pytest
from litestar import Litestar

from backend.demo.careers import plans
from backend.demo.organisation.personas import Part
from backend.kit.database.engine import fetch
from backend.people.core.access import Viewer
from backend.people.core.days import months_after
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_unit

pytestmark = pytest.mark.anyio

STEPS = ("begin_plan", "change_plan", "move_plan", "agree_to_plan", "check_in_on_plan", "comment_on_plan", "_write")

_PLANS = """
SELECT p.name, pl.state, current_date - pl.active_since AS active_for, pl.strengths <> '' AS says_something,
       (SELECT array_agg(a.kind ORDER BY a.added_at) FROM plan_activity a WHERE a.plan_id = pl.id) AS kinds,
       (SELECT count(*) FROM plan_check_in c WHERE c.plan_id = pl.id) AS check_ins,
       (SELECT count(*) FROM plan_comment c WHERE c.plan_id = pl.id) AS comments
FROM plan pl JOIN person p ON p.id = pl.person_id ORDER BY p.name
"""


class PowerCut(Exception):
    """What breaks off."""


async def personas(app: Litestar) -> dict[Part, Viewer]:
    unit = await add_unit("Harbour")
    manager = await add_person("Mia Manager", unit)
    mentee = await add_person("Ana Mentee", unit, manager)
    for place, state in enumerate(plans.STATES):
        await add_person(f"Eli {place} {state}", unit, manager)
    found: dict[Part, Viewer] = {}
    parts: tuple[tuple[Part, str, UUID], ...] = (("mentee", "Ana Mentee", mentee), ("manager", "Mia Manager", manager))
    for part, name, person_id in parts:
        viewer = (await signed_in(app, name, person_id=person_id)).viewer
        assert viewer is not None
        found[part] = viewer
    return found


async def broken_off(viewers: dict[Part, Viewer], at: int) -> bool:
    """Write the plans until something is to be written for the n-th time; give whether it came to that."""
    calls = count(1)

    def counting(doing: Any) -> Any:
        async def done(*args: Any, **named: Any) -> Any:
            if next(calls) == at:
                raise PowerCut
            return await doing(*args, **named)

        return done

    replaced: dict[str, Any] = {name: counting(getattr(plans, name)) for name in STEPS}
    with patch.multiple(plans, **replaced):
        try:
            await plans.add_plans(viewers=viewers)
        except PowerCut:
            return True
    return False


async def written() -> Sequence[tuple[Any, ...]]:
    return [tuple(row) for row in await fetch(_PLANS)]


async def test_there_is_a_plan_in_each_state_however_often_it_was_broken_off(app: Litestar) -> None:
    viewers = await personas(app)
    # Each run goes a few steps further than the one before.
    while await broken_off(viewers, 4):
        pass
    kinds = ["mentoring", "course"]
    assert await written() == [
        ("Ana Mentee", "active", 60, True, kinds, 1, 0),
        ("Eli 0 waiting", "waiting", None, True, kinds, 0, 0),
        ("Eli 1 in_review", "in_review", None, True, kinds, 0, 1),
        ("Eli 2 active", "active", 60, True, kinds, 1, 0),
        ("Eli 3 late", "active", 300, True, kinds, 1, 0),
        ("Eli 4 complete", "complete", 60, True, kinds, 1, 0),
        ("Eli 5 archived", "archived", 60, True, kinds, 1, 0),
    ]
    await fetch("UPDATE plan SET strengths = 'Said by a visitor.'")
    before = await fetch("SELECT * FROM plan ORDER BY id")
    await plans.add_plans(viewers=viewers)
    assert await fetch("SELECT * FROM plan ORDER BY id") == before, "what visitors made of them stays"


async def test_a_plan_that_nobody_touched_for_long_holds_nothing_that_is_newer(app: Litestar) -> None:
    await plans.add_plans(viewers=await personas(app))
    dated = await fetch(
        "SELECT pl.touched_on, pl.next_check_in_on, c.held_on, c.noted_at::date AS noted_on, a.done_on, g.due_on, "
        "(SELECT max(due_on) FROM plan_activity WHERE plan_id = pl.id) AS last_due_on "
        "FROM plan pl JOIN plan_check_in c ON c.plan_id = pl.id JOIN plan_goal g ON g.plan_id = pl.id "
        "JOIN plan_activity a ON a.plan_id = pl.id AND a.done_on IS NOT NULL JOIN person p ON p.id = pl.person_id "
        "WHERE p.name = 'Eli 3 late'"
    )
    assert dated
    for row in dated:
        assert max(row["held_on"], row["noted_on"], row["done_on"]) <= row["touched_on"]
        assert row["next_check_in_on"] == months_after(row["held_on"], 3)
        assert row["last_due_on"] <= row["due_on"], "what is done for a goal is due before it"
