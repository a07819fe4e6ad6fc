"""A plan's row: locked, written, and its changes recorded and offered back."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.careers.core.agreement import Agreement, agreement_after
from backend.careers.core.plan_states import IN_THE_MAKING, PlanState
from backend.careers.plans.parts import NO_PLAN, Part, expect_part
from backend.careers.plans.reading import actions_on, get_plan
from backend.kit.audit.chain import Plain
from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now, today
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict, NotAllowed, NotFound, Stale
from backend.people.actors import acting
from backend.people.core.access import Viewer

UNDO_FOR = timedelta(minutes=10)

AGREEMENT: tuple[str, ...] = tuple(each.name for each in fields(Agreement))
"""Columns that say who has agreed to a plan as it is."""

STATE_WORDS = {
    "draft": "a draft",
    "waiting": "waiting for review",
    "in_review": "in review",
    "active": "active",
    "complete": "complete",
    "archived": "archived",
}

_LOCKED = """
SELECT pl.*, p.name AS person_name FROM plan pl JOIN person p ON p.id = pl.person_id WHERE pl.id = $1 FOR UPDATE OF pl
"""

_HAS_NEXT = "SELECT EXISTS (SELECT FROM plan WHERE person_id = $1 AND state = ANY ($2))"


@dataclass(frozen=True)
class LockedPlan:
    """A plan that nobody else changes until the open transaction ends, and the viewer's part in it."""

    row: Mapping[str, Any]
    part: Part
    actions: Sequence[str]

    @property
    def id(self) -> UUID:
        """Its id."""
        return self.row["id"]

    @property
    def state(self) -> PlanState:
        """How far it has come."""
        return PlanState(self.row["state"])

    @property
    def agreement(self) -> Agreement:
        """Who has agreed to it."""
        return Agreement(**{name: self.row[name] for name in AGREEMENT})


async def lock_plan(plan_id: UUID, *, by: Viewer) -> LockedPlan:
    """Lock a plan within the open transaction.

    Raises
    ------
    NotFound : there is none of that id, or it is none of the viewer's business.
    """
    connection = current_connection()
    row = await connection.fetchrow(_LOCKED, plan_id)
    if row is None:
        raise NotFound(NO_PLAN)
    part = await expect_part(row, by=by)
    has_next = await connection.fetchval(_HAS_NEXT, row["person_id"], [str(each) for each in IN_THE_MAKING])
    return LockedPlan(row, part, actions_on({**row, "has_next": has_next}, part))


async def expect_version(plan: LockedPlan, version: int, *, by: Viewer) -> None:
    """Make sure that a locked plan is as the viewer has seen it.

    Raises
    ------
    Stale : it was changed since.
    """
    if plan.row["version"] != version:
        raise Stale(await get_plan(plan_id=plan.id, by=by))


def expect_action(plan: LockedPlan, action: str) -> None:
    """Make sure that the viewer may do this to a plan as it is.

    Raises
    ------
    NotAllowed : it is for others to do.
    Conflict : not in the state that it is in.
    """
    if action in plan.actions:
        return
    if plan.part == Part.READER:
        raise NotAllowed("You can read this plan. What becomes of it is for its person and their manager.")
    raise Conflict(f"This cannot be done by you while the plan is {STATE_WORDS[plan.row['state']]}.")


async def write_change(plan: LockedPlan, values: Mapping[str, object], *, is_more: bool) -> int:
    """Write columns of a locked plan that was changed, and what that makes of the agreement; give its version.

    Parameters
    ----------
    is_more : more was changed than what is done and reached.
    """
    agreement = agreement_after(plan.state, plan.agreement, is_more=is_more)
    return await write_plan(plan.id, {**values, **asdict(agreement)})


async def write_plan(plan_id: UUID, values: Mapping[str, object]) -> int:
    """Write columns of a locked plan, which is touched by it; give its version."""
    assignments = "".join(f"{name} = ${index}, " for index, name in enumerate(values, 3))
    version: Any = await current_connection().fetchval(
        f"UPDATE plan SET {assignments}touched_on = $2, version = version + 1 WHERE id = $1 RETURNING version",
        *(plan_id, today(), *values.values()),
    )
    return version


async def touch_plan(plan_id: UUID) -> None:
    """Note that somebody did something about a plan; what it says stays, and so its version."""
    await current_connection().execute("UPDATE plan SET touched_on = $2 WHERE id = $1", plan_id, today())


async def note_deed(plan: LockedPlan, action: str, detail: Mapping[str, Plain], *, by: Viewer) -> int:
    """Record what was done to a plan; give the number of the entry."""
    subject = Subject("plan", plan.id, plan.row["person_name"])
    return await record(by=acting(by), action=action, subject=subject, detail=detail)


async def offer_back(number: int, kind: str, payload: Mapping[str, Plain], *, by: Viewer) -> UUID:
    """Offer for ten minutes to take back what was recorded under a number."""
    until = now() + UNDO_FOR
    return await offer_undo(by=by.account_id, audit_number=number, kind=kind, payload=payload, until=until)
