"""The padlock: who can see a plan, by name, why, and who has looked lately. It asks the rule that opens the plan.

Whoever is to hold the seat sees the plan no more. To those who may not know that, they stand here as before: the
padlock names one too many rather than tell.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import AccessRole, Viewer
from backend.people.organisation import in_force
from backend.people.sign_in.sign_ins import PERSON_BEHIND, can_sign_in
from backend.people.standing import knows_plans
from backend.succession.core.plan_access import ORDER, PlanFacts, PlanPart, Privacy, part_in_plan
from backend.succession.critical_positions.reading import actions_on
from backend.succession.critical_positions.schemas import Audience, AudienceMember, AudienceReason, PlanReading
from backend.succession.critical_positions.stored import NO_PLAN
from backend.succession.seeing import SeenPlan, expect_plan_seen, left_alone

MOST_SHOWN = 200
MOST_READINGS = 50
LATELY = timedelta(days=90)

_AUDIENCE = f"""
WITH RECURSIVE last_holder AS (
    SELECT i.person_id, least($3::date, i.valid_to - 1) AS last_day
    FROM incumbency i WHERE i.position_id = $2 AND i.valid_from <= $3 ORDER BY i.valid_from DESC LIMIT 1
), above (id) AS (
    (SELECT r.manager_id FROM last_holder h JOIN reporting_line r ON r.person_id = h.person_id
     AND r.valid_from <= h.last_day AND (h.last_day < $3 OR r.valid_to IS NULL OR r.valid_to > $3)
     ORDER BY r.valid_from DESC LIMIT 1)
    UNION
    SELECT r.manager_id FROM above b JOIN reporting_line r ON r.person_id = b.id AND {in_force("r", "$3")}
), holder AS (
    SELECT person_id FROM incumbency WHERE position_id = $2 AND (valid_to IS NULL OR valid_to > $3)
    AND (valid_from <= $3 OR $4)
), granted AS (
    SELECT b.person_id, min(a.name) AS name, array_agg(DISTINCT g.role) AS roles, (array_agg(a.id))[1] AS account_id
    FROM role_grant g JOIN account a ON a.id = g.account_id AND a.state = 'active'
    CROSS JOIN LATERAL (SELECT {PERSON_BEHIND} AS person_id) b
    WHERE g.role IN ('talent_partner', 'executive') AND g.ended_at IS NULL AND g.valid_from <= $3
      AND (g.valid_to IS NULL OR g.valid_to > $3) GROUP BY b.person_id, coalesce(b.person_id, a.id)
), known AS (
    SELECT person_id FROM plan_member WHERE critical_position_id = $1
    UNION SELECT id FROM above UNION SELECT person_id FROM granted WHERE person_id IS NOT NULL
)
SELECT p.id AS person_id, p.name, p.sort_name, m.part, p.id IN (SELECT id FROM above) AS is_above,
       coalesce(g.roles, '{{}}') AS roles, NULL AS account_id, {can_sign_in("p")} AS can_sign_in
FROM known k JOIN person p ON p.id = k.person_id AND p.state = 'active'
LEFT JOIN plan_member m ON m.critical_position_id = $1 AND m.person_id = p.id LEFT JOIN granted g ON g.person_id = p.id
WHERE p.id NOT IN (SELECT person_id FROM holder)
UNION ALL
SELECT NULL, g.name, lower(g.name), NULL, false, g.roles, g.account_id, true FROM granted g WHERE g.person_id IS NULL
ORDER BY sort_name, person_id
"""

_PLAN = f"""
SELECT privacy, version,
       {left_alone(plan="c.id", position="c.position_id", day="$2", knows_plans="$3")} AS is_left_alone
FROM critical_position c WHERE c.id = $1
"""

_READINGS = """
SELECT reader_name AS name, day FROM plan_reading WHERE critical_position_id = $1 AND day > $2
ORDER BY day DESC, reader_name LIMIT $3
"""

_NOBODY = UUID(int=0)

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Administrator:
    """Somebody who administers a plan.

    Attributes
    ----------
    person_id, account_id : one of them: the account's, where it belongs to nobody employed.
    """

    name: str
    person_id: UUID | None
    account_id: UUID | None


async def get_audience(*, critical_position_id: UUID, by: Viewer) -> Audience:
    """Give who can see a plan, and who has looked lately.

    Raises
    ------
    NotFound : there is no such plan for the viewer.
    """
    seen = await expect_plan_seen(critical_position_id, by=by)
    plan, rows = await _plan_and_known(seen, by)
    found = [each for row in rows if (each := _member(row, plan)) is not None]
    found.sort(key=lambda each: ORDER.index(PlanPart(each.part)))
    readings = await fetch(_READINGS, critical_position_id, today() - LATELY, MOST_READINGS)
    return Audience.model_validate(
        {
            "privacy": plan["privacy"],
            "items": found[:MOST_SHOWN],
            "total": len(found),
            "readings": [PlanReading.model_validate(dict(row)) for row in readings],
            "version": plan["version"],
            "actions": actions_on(seen.part),
        }
    )


async def administrators_of(seen: SeenPlan, *, by: Viewer) -> list[Administrator]:
    """Give who administers a plan that the viewer may see and can sign in to do so, by name."""
    plan, rows = await _plan_and_known(seen, by)
    return [
        Administrator(row["name"], row["person_id"], row["account_id"])
        for row in rows
        if row["can_sign_in"] and _part_of(row, plan) is PlanPart.ADMINISTRATOR
    ]


async def _plan_and_known(seen: SeenPlan, by: Viewer) -> tuple[Row, Sequence[Row]]:
    """Give how a plan is open, and everybody who could be of its audience."""
    plan = await fetch_one(_PLAN, seen.id, today(), knows_plans(by))
    if plan is None:
        raise NotFound(NO_PLAN)
    return plan, await fetch(_AUDIENCE, seen.id, seen.position_id, today(), knows_plans(by))


def _part_of(row: Row, plan: Row) -> PlanPart | None:
    roles = frozenset(AccessRole(role) for role in row["roles"])
    who = Viewer(_NOBODY, _NOBODY, row["person_id"], row["name"], "", roles, frozenset())
    facts = PlanFacts(
        privacy=Privacy(plan["privacy"]),
        member_part=PlanPart(row["part"]) if row["part"] else None,
        is_above=row["is_above"],
        is_holder=False,
        is_left_alone=plan["is_left_alone"],
    )
    return part_in_plan(who, facts)


def _member(row: Row, plan: Row) -> AudienceMember | None:
    part = _part_of(row, plan)
    if part is None:
        return None
    person = row["person_id"] and {"id": row["person_id"], "name": row["name"]}
    because = _reasons(row, plan)
    return AudienceMember.model_validate({"person": person, "name": row["name"], "part": part, "because": because})


def _reasons(row: Row, plan: Row) -> list[AudienceReason]:
    is_of_the_line = plan["privacy"] == Privacy.LINE
    may: dict[AudienceReason, bool] = {
        "member": row["part"] is not None,
        "talent_partner": (is_of_the_line or plan["is_left_alone"]) and "talent_partner" in row["roles"],
        "above": is_of_the_line and row["is_above"],
        "executive": is_of_the_line and "executive" in row["roles"],
    }
    return [reason for reason, holds in may.items() if holds]
