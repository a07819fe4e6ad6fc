"""Nobody may be above themselves, today or on any day to come."""

from datetime import date
from uuid import UUID

from backend.kit.database.transactions import current_connection
from backend.kit.errors import FieldError, Invalid

_WAY_BACK = """
WITH RECURSIVE above (id, since, until, path) AS (
    SELECT $2::uuid, $3::date, 'infinity'::date, ARRAY[$2::uuid]
    UNION ALL
    SELECT r.manager_id, greatest(a.since, r.valid_from), least(a.until, coalesce(r.valid_to, 'infinity')),
           a.path || r.manager_id
    FROM above a
    JOIN reporting_line r
      ON r.person_id = a.id AND r.valid_from < a.until AND coalesce(r.valid_to, 'infinity') > a.since
    WHERE a.id <> $1 AND r.manager_id <> ALL (a.path)
)
SELECT (SELECT array_agg(p.name ORDER BY step.n) FROM unnest(a.path) WITH ORDINALITY step (id, n)
        JOIN person p ON p.id = step.id) AS names, a.since
FROM above a WHERE a.id = $1 ORDER BY cardinality(a.path) LIMIT 1
"""
"""Up the lines from somebody, as long as all of them are in force on one and the same day: does it come back?"""


async def expect_no_circle(person_id: UUID, manager_id: UUID, day: date) -> None:
    """Refuse, within the open transaction, a line that makes somebody their own manager over some steps.

    Lines change by the day, so the days are walked along with the steps: a circle counts where its lines overlap.

    Raises
    ------
    Invalid : the circle's members are named, in the order in which they would report to each other.
    """
    found = await current_connection().fetchrow(_WAY_BACK, person_id, manager_id, day)
    if found is not None:
        circle = " → ".join([found["names"][-1], *found["names"]])
        when = "" if found["since"] <= day else f" from {found['since']}"
        raise Invalid(FieldError("manager_id", f"They would report to themselves{when}: {circle}. Choose another."))
