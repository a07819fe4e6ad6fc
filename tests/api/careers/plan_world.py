"""A person and their manager, who do whatever they like with plans, and how that stands after each act."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, contextmanager, suppress
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch
from uuid import UUID

from backend.careers.frameworks.checking import check_version
from backend.careers.frameworks.making import add_framework
from backend.careers.frameworks.publishing import publish_version
from backend.careers.frameworks.schemas import FrameworkEdit, FrameworkPublication, FrameworkRequest
from backend.careers.frameworks.service import edit_version
from backend.careers.plans import drafting, goals
from backend.careers.plans.reading import WORDS, get_plan
from backend.kit.database.engine import connection_pool, fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.sign_in.sign_ins import viewer_of
from tests.api.accounts import EVERYTHING, active_account, token_of
from tests.api.careers.framework_bodies import desk
from tests.api.organisation import add_person, add_unit
from tests.api.world import World

MOST_GOALS = 3
"""That a plan holds in this world, so that the limit is met."""

FORGOTTEN = ("plan", "undoable", "notification", "waiting_notice")

Row = Mapping[str, Any]
Parts = Mapping[UUID, Sequence[Row]]
"""Rows by the id of their plan."""


@dataclass(frozen=True)
class Seen:
    """Everything that there is: plans and what can be undone with the latest first."""

    plans: Sequence[Row]
    goals: Parts
    activities: Parts
    comments: Parts
    undoable: Sequence[Row]

    def contents(self, plan: Row) -> object:
        """Give what is agreed to: all that a plan says, but for what is done and reached."""
        parts = [*self.goals[plan["id"]], *self.activities[plan["id"]]]
        told = [{name: each[name] for name in each.keys() - goals.PROGRESS} for each in parts]
        return [plan[name] for name in (*WORDS, "target_role_id")], told


class PlanWorld(World):
    """Whose plans they are, and the role that the person could have next.

    Attributes
    ----------
    viewers : the person as `owner` and their manager as `reviewer`.
    """

    def __init__(self, runner: asyncio.Runner, viewers: Mapping[str, Viewer], role_id: UUID) -> None:
        super().__init__(runner)
        self.viewers = viewers
        self.role_id = role_id

    async def offered(self, seen: Seen) -> Mapping[tuple[UUID, str], Sequence[str]]:
        """Give what each is told that they may do to each plan, for those whom there is one."""
        told: dict[tuple[UUID, str], Sequence[str]] = {}
        for row in seen.plans:
            for part, viewer in self.viewers.items():
                with suppress(NotFound):
                    told[row["id"], part] = (await get_plan(plan_id=row["id"], by=viewer)).actions
        return told


async def look() -> Seen:
    """Read everything."""
    plans = [dict(row) for row in await fetch("SELECT * FROM plan ORDER BY begun_at DESC")]
    return Seen(
        plans=plans,
        goals=await _by_plan(plans, "SELECT * FROM plan_goal ORDER BY id"),
        activities=await _by_plan(plans, "SELECT * FROM plan_activity ORDER BY id"),
        comments=await _by_plan(plans, "SELECT * FROM plan_comment ORDER BY said_at"),
        undoable=await fetch("SELECT * FROM undoable WHERE undone_at IS NULL ORDER BY audit_number DESC"),
    )


async def forget() -> None:
    """Forget all that was done."""
    async with write_transaction() as connection:
        await connection.execute(f"TRUNCATE {', '.join(FORGOTTEN)} CASCADE")


@contextmanager
def plan_world(dsn: str) -> Iterator[PlanWorld]:
    """Live in a database of one's own."""
    with (
        asyncio.Runner() as runner,
        patch.object(goals, "MOST_GOALS", MOST_GOALS),
        patch.object(drafting, "MOST_GOALS", MOST_GOALS),
    ):
        stack = AsyncExitStack()
        runner.run(stack.enter_async_context(connection_pool(dsn, 2)))
        try:
            yield runner.run(_settled(runner))
        finally:
            runner.run(stack.aclose())


async def _by_plan(plans: Sequence[Row], query: str) -> Parts:
    found: dict[UUID, list[Row]] = {row["id"]: [] for row in plans}
    for row in await fetch(query):
        found[row["plan_id"]].append(dict(row))
    return found


async def _settled(runner: asyncio.Runner) -> PlanWorld:
    unit = await add_unit("Harbour")
    manager = await add_person("Mia Manager", unit)
    owner = await add_person("Eli Employee", unit, manager=manager)
    viewers = {"owner": await _viewer("Eli Employee", owner), "reviewer": await _viewer("Mia Manager", manager)}
    made = await add_framework(request=FrameworkRequest(code="DESK", name="Service desk"), by=EVERYTHING)
    edit = FrameworkEdit.model_validate({**desk(), "removed": []})
    edited = await edit_version(version_id=made.id, edit=edit, version=made.version, by=EVERYTHING)
    checked = await check_version(version_id=edited.id, version=edited.version, by=EVERYTHING)
    publication = FrameworkPublication(mapping=[])
    await publish_version(version_id=checked.id, publication=publication, version=checked.version, by=EVERYTHING)
    (role,) = await fetch("SELECT id FROM role WHERE code = 'AGENT'")
    return PlanWorld(runner, viewers, role["id"])


async def _viewer(name: str, person_id: UUID) -> Viewer:
    viewer = await viewer_of(await token_of(await active_account(name, (), person_id)))
    assert viewer is not None
    return viewer
