"""What lists say of a plan: how much of it is done, and what it needs."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from backend.careers.core.plan_health import PlanDates, attention
from backend.careers.core.plan_states import PlanState
from backend.careers.plans.schemas import PlanSummary
from backend.kit.clock import today


@dataclass(frozen=True)
class SummarySql:
    """What a query of plans, under the alias `pl`, selects and joins for `summary_of`."""

    columns: str
    joins: str


SUMMARY = SummarySql(
    columns=(
        "r.code AS target_code, r.name AS target_name, coalesce(gs.n, 0) AS goal_count, "
        "coalesce(gs.reached, 0) AS reached_count, coalesce(ac.n, 0) AS activity_count, "
        "coalesce(ac.done, 0) AS done_count, least(gs.earliest, ac.earliest) AS earliest_due"
    ),
    joins="""
LEFT JOIN role r ON r.id = pl.target_role_id
LEFT JOIN LATERAL (
    SELECT count(*) AS n, count(g.reached_on) AS reached, min(g.due_on) FILTER (WHERE g.reached_on IS NULL) AS earliest
    FROM plan_goal g WHERE g.plan_id = pl.id
) gs ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS n, count(a.done_on) AS done,
           min(a.due_on) FILTER (WHERE a.done_on IS NULL AND g.reached_on IS NULL) AS earliest
    FROM plan_activity a JOIN plan_goal g ON g.id = a.goal_id WHERE a.plan_id = pl.id
) ac ON true
""",
)

PLAIN = ("begun_at", "touched_on", "active_since", "next_check_in_on", "completed_at", "earliest_due")
COUNTS = ("goal_count", "reached_count", "activity_count", "done_count")


def summary_of(row: Mapping[str, Any]) -> PlanSummary:
    """Make a summary of a plan's row with the columns of `SUMMARY`."""
    target = {"id": row["target_role_id"], "code": row["target_code"], "name": row["target_name"]}
    return PlanSummary.model_validate(
        {
            "id": row["id"],
            "state": row["state"],
            "target_role": target if row["target_role_id"] else None,
            **{name: row[name] for name in (*PLAIN, *COUNTS)},
            "needs": [str(each) for each in attention(dates_of(row), today())],
        }
    )


def dates_of(row: Mapping[str, Any]) -> PlanDates:
    """Give the days of a plan's row by which it is alive or not."""
    return PlanDates(
        PlanState(row["state"]),
        row["touched_on"],
        row["earliest_due"],
        row["next_check_in_on"],
        row["active_since"],
    )
