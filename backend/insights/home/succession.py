"""What waits in succession: nominations to decide on and plans short of candidates; never what is about the viewer."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from backend.insights.home.cards import FEW, card, item
from backend.insights.home.schemas import HomeCard
from backend.people.core.access import AccessRole, Viewer
from backend.succession.core.nomination_states import NominationState
from backend.succession.core.plan_access import may_administer, may_manage_candidates
from backend.succession.critical_positions.reading import counted
from backend.succession.seeing import SeenPlan, nominations_seen, plans_seen, seats_seen

PLANS = "/succession/positions"

Plans = Mapping[UUID, SeenPlan]
Rows = Sequence[Mapping[str, Any]]


async def cards_of_succession(viewer: Viewer) -> list[HomeCard]:
    """Give the cards of whoever looks after plans: talent partners and managers."""
    if not viewer.roles & {AccessRole.TALENT_PARTNER, AccessRole.MANAGER}:
        return []
    plans = {plan_id: seen for plan_id, seen in (await plans_seen(viewer)).items() if may_manage_candidates(seen.part)}
    rows = await nominations_seen(plans, by=viewer)
    seats = await seats_seen(plans)
    return [*_to_decide(viewer, plans, rows, seats), *_short(plans, rows, seats)]


def _to_decide(viewer: Viewer, plans: Plans, rows: Rows, seats: Rows) -> list[HomeCard]:
    """Count the nominations that wait for the viewer; what they proposed themselves waits for others."""
    waiting = [
        row
        for row in rows
        if row["state"] == NominationState.PENDING
        and row["account_id"] != viewer.account_id
        and may_administer(plans[row["critical_position_id"]].part)
    ]
    if not waiting:
        return []
    href = f"{PLANS}?standing=waiting"
    titles = {seat["id"]: seat["title"] for seat in seats}
    items = [
        item(row["id"], row["name"], titles[row["critical_position_id"]], href=f"/succession/nominations/{row['id']}")
        for row in waiting[:FEW]
    ]
    return [card("nominations_to_decide", "action", value=len(waiting), unit="nominations", items=items, href=href)]


def _short(plans: Plans, rows: Rows, seats: Rows) -> list[HomeCard]:
    """Give the plans with fewer candidates who could follow than they want, those that will be needed first."""
    counts = counted(rows, plans)
    short = [seat for seat in seats if seat["state"] == "open" and counts[seat["id"]].approved < seat["target_bench"]]
    if not short:
        return []
    short.sort(key=lambda seat: seat["expected_exit"] or date.max)
    items = [
        item(
            seat["id"],
            seat["title"],
            " · ".join(filter(None, (seat["holder_name"], seat["unit_name"]))),
            href=f"{PLANS}/{seat['id']}",
        )
        for seat in short[:FEW]
    ]
    return [card("plans_short_of_candidates", "list", value=len(short), unit="positions", items=items, href=PLANS)]
