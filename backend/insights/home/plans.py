"""What waits in development plans: one's own, and those of the people who report to one."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote
from uuid import UUID

from backend.careers.gaps.service import gaps_of
from backend.careers.plans.listing import TeamFilter, list_team_plans
from backend.careers.plans.reading import list_own_plans
from backend.careers.plans.schemas import PlanSummary, StandingFilter, TeamPlan
from backend.insights.home.cards import FEW, card, item
from backend.insights.home.schemas import CardId, HomeCard
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.standing import manager_behind

OWN = "/career/plan"
TEAM = "/career/plans"


async def cards_of_plans(viewer: Viewer) -> list[HomeCard]:
    """Give the cards of whoever has a plan or could begin one, and of managers."""
    team = [] if manager_behind(viewer) is None else [*await _to_review(viewer), *await _needing(viewer)]
    return [*await _own(viewer), *team]


async def _own(viewer: Viewer) -> list[HomeCard]:
    if viewer.person_id is None:
        return []
    own = await list_own_plans(by=viewer)
    current = next((plan for plan in own.items if plan.id == own.at_id), None)
    if current is None:
        return [card("begin_plan", "action", href=OWN)]
    facts: Mapping[str, Any] = {
        "state": current.state,
        "goals": current.goal_count,
        "reached": current.reached_count,
        **_due(current),
    }
    undone = current.activity_count - current.done_count
    kind = "action" if current.needs else "figure"
    counted: Mapping[str, Any] = (
        {"value": undone, "unit": "activities"}
        if current.state == "active"
        else {"value": current.goal_count, "unit": "goals"}
    )
    plan = card("own_plan", kind, **counted, facts=facts, href=OWN)
    return [plan, *await _aim(viewer.person_id, current, viewer)]


async def _aim(person_id: UUID, plan: PlanSummary, viewer: Viewer) -> list[HomeCard]:
    """Give how far the role is that the plan aims at, if a framework in force has it."""
    if plan.target_role is None:
        return []
    try:
        gaps = await gaps_of(person_id=person_id, role_code=plan.target_role.code, by=viewer)
    except NotFound:
        return []
    missing = sum(each.missing > 0 for each in gaps.items)
    facts = {"role": gaps.role.name, "certifications": sum(not each.is_held for each in gaps.certifications)}
    href = f"/career/people/{person_id}/gaps?role={quote(gaps.role.code)}"
    return [card("own_aim", "figure", value=missing, unit="competencies", facts=facts, href=href)]


def _due(plan: PlanSummary) -> dict[str, str]:
    """Give what the plan needs, or when something is due next."""
    if plan.needs:
        return {"needs": plan.needs[0]}
    days = [day for day in (plan.earliest_due, plan.next_check_in_on) if day is not None]
    return {"next": str(min(days))} if days and plan.state == "active" else {}


async def _to_review(viewer: Viewer) -> list[HomeCard]:
    return await _team(viewer, "to_review", "plans_to_review", "action")


async def _needing(viewer: Viewer) -> list[HomeCard]:
    return await _team(viewer, "needs_attention", "team_plans", "list")


async def _team(viewer: Viewer, standing: StandingFilter, card_id: CardId, kind: str) -> list[HomeCard]:
    rows, _, total = await list_team_plans(
        where=TeamFilter("direct", standing), sort="name", limit=FEW, cursor=None, by=viewer
    )
    if not rows:
        return []
    href = f"{TEAM}?standing={standing}"
    return [card(card_id, kind, value=total, unit="plans", items=[_item(row) for row in rows], href=href)]


def _item(row: TeamPlan) -> Any:
    href = None if row.plan is None else f"{TEAM}/{row.plan.id}"
    return item(row.id, row.name, row.title or "", href=href)
