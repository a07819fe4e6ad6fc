"""Whom the eligibility of a programme admits, asked of the database."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.filters import Filters
from backend.mentoring.programmes.eligibility_schemas import (
    Admission,
    Eligibility,
    RuleAdmission,
    SideAdmission,
    SideEligibility,
)
from backend.people.organisation import in_force

_PEOPLE = """
FROM person p
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force}
LEFT JOIN position o ON o.id = i.position_id
LEFT JOIN role r ON r.id = o.role_id
WHERE p.state = 'active'
"""

_IN_UNITS = """p.org_unit_id IN (
WITH RECURSIVE part (id) AS (SELECT unnest({units}::uuid[]) UNION
                             SELECT c.id FROM part JOIN org_unit c ON c.parent_id = part.id)
SELECT id FROM part)"""


async def count_admitted(eligibility: Eligibility) -> Admission:
    """Count who may apply for either part."""
    return Admission(mentee=await _count(eligibility.mentee), mentor=await _count(eligibility.mentor))


async def is_admitted(asked: SideEligibility, person_id: UUID) -> bool:
    """Whether one active person meets every rule."""
    filters = Filters()
    source = _source(filters)
    conditions = " AND ".join(_conditions(asked, filters).values()) or "true"
    person = filters.value(person_id)
    row = await fetch_one(
        f"SELECT coalesce({conditions}, false) AS admitted {source} AND p.id = {person}", *filters.values
    )
    return row is not None and row["admitted"]


async def admitted_among(asked: SideEligibility, people: Sequence[UUID]) -> set[UUID]:
    """Find who of these active people meets every rule."""
    filters = Filters()
    source = _source(filters)
    conditions = " AND ".join(_conditions(asked, filters).values()) or "true"
    among = filters.value(list(people))
    rows = await fetch(
        f"SELECT p.id {source} AND p.id = ANY ({among}::uuid[]) AND coalesce({conditions}, false)", *filters.values
    )
    return {row["id"] for row in rows}


async def _count(asked: SideEligibility) -> SideAdmission:
    filters = Filters()
    source = _source(filters)
    rules = {name: f"coalesce({condition}, false)" for name, condition in _conditions(asked, filters).items()}
    columns = ["count(*) AS people", f"count(*) FILTER (WHERE {' AND '.join(rules.values()) or 'true'}) AS admitted"]
    for name, condition in rules.items():
        others = [other for each, other in rules.items() if each != name]
        alone = " AND ".join([f"NOT {condition}", *others])
        columns.append(f"count(*) FILTER (WHERE {condition}) AS {name}_admits")
        columns.append(f"count(*) FILTER (WHERE {alone}) AS {name}_alone")
    row: Mapping[str, int] = await fetch_one(f"SELECT {', '.join(columns)} {source}", *filters.values)
    found = [
        RuleAdmission.model_validate(
            {"rule": name, "admits": row[f"{name}_admits"], "removes_alone": row[f"{name}_alone"]}
        )
        for name in rules
    ]
    return SideAdmission(people=row["people"], admitted=row["admitted"], rules=found)


def _source(filters: Filters) -> str:
    return _PEOPLE.format(in_force=in_force("i", filters.value(today())))


def _conditions(asked: SideEligibility, filters: Filters) -> dict[str, str]:
    """Give a condition per rule that asks something; null where what it asks about is not known."""
    found: dict[str, str] = {}
    if asked.level_from is not None or asked.level_to is not None:
        lowest, highest = filters.value(asked.level_from or 1), filters.value(asked.level_to or 20)
        found["level"] = f"r.level BETWEEN {lowest}::int AND {highest}::int"
    if asked.tracks:
        found["tracks"] = f"r.track = ANY ({filters.value(asked.tracks)}::text[])"
    if asked.org_unit_ids:
        found["org_unit_ids"] = _IN_UNITS.format(units=filters.value(asked.org_unit_ids))
    if asked.locations:
        found["locations"] = f"p.location = ANY ({filters.value(asked.locations)}::text[])"
    if asked.months_here is not None:
        day, months = filters.value(today()), filters.value(asked.months_here)
        found["months_here"] = f"p.joined_on <= {day}::date - make_interval(months => {months}::int)"
    return found
