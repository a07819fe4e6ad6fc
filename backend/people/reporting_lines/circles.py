"""Nobody may be above themselves, today or on any day to come."""

from collections.abc import Sequence
from uuid import UUID

from backend.kit.database.transactions import current_connection
from backend.kit.errors import FieldError, Invalid

_STEP = """
    JOIN reporting_line r
      ON r.person_id = a.id AND r.valid_from < a.until AND coalesce(r.valid_to, 'infinity') > a.since
"""
"""One step up, as long as all lines so far are in force on one and the same day."""

_WAY_BACK = f"""
WITH RECURSIVE above (start, first, id, since, until) AS (
    SELECT r.id, r.person_id, r.manager_id, r.valid_from, coalesce(r.valid_to, 'infinity')
    FROM reporting_line r WHERE r.id = ANY ($1)
    UNION
    SELECT a.start, a.first, r.manager_id, greatest(a.since, r.valid_from),
           least(a.until, coalesce(r.valid_to, 'infinity'))
    FROM above a {_STEP} WHERE a.id <> a.first
)
SELECT start FROM above WHERE id = first ORDER BY start LIMIT 1
"""
"""Up from some lines, however far: which of them comes back to where it begins? No step is taken twice (`UNION`)."""

_MEMBERS = f"""
WITH RECURSIVE above (first, id, since, until, path) AS (
    SELECT r.person_id, r.manager_id, r.valid_from, coalesce(r.valid_to, 'infinity'), ARRAY[r.person_id, r.manager_id]
    FROM reporting_line r WHERE r.id = $1
    UNION ALL
    SELECT a.first, r.manager_id, greatest(a.since, r.valid_from), least(a.until, coalesce(r.valid_to, 'infinity')),
           a.path || r.manager_id
    FROM above a {_STEP} WHERE a.id <> a.first AND r.manager_id <> ALL (a.path[2:])
)
SELECT (SELECT array_agg(p.name ORDER BY step.n) FROM unnest(a.path) WITH ORDINALITY step (id, n)
        JOIN person p ON p.id = step.id) AS names, a.since
FROM above a WHERE a.id = a.first ORDER BY cardinality(a.path) LIMIT 1
"""


async def expect_no_circle(lines: Sequence[UUID]) -> None:
    """Refuse, within the open transaction, lines by which somebody is their own manager over some steps.

    Lines change by the day, so the days are walked along with the steps: a circle counts where its lines overlap.

    Parameters
    ----------
    lines : ids of those that were written just now; the others are known to make no circle.

    Raises
    ------
    Invalid : the circle's members are named, in the order in which they would report to each other.
    """
    connection = current_connection()
    start = await connection.fetchval(_WAY_BACK, lines)
    if start is None:
        return
    found = await connection.fetchrow(_MEMBERS, start)
    if found is None:
        raise RuntimeError(f"the circle through the line {start} cannot be named")
    circle = " → ".join(found["names"])
    message = f"They would report to themselves from {found['since']}: {circle}. Choose another."
    raise Invalid(FieldError("manager_id", message))
