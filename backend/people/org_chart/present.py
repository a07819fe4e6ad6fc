"""Everybody who reports to somebody today, in one query."""

from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.people.core.whole_tree import WholeTree, whole_tree
from backend.people.organisation import in_force

_LINES = f"""
SELECT coalesce(string_agg(uuid_send(r.person_id), ''), '') AS people,
       coalesce(string_agg(uuid_send(r.manager_id), ''), '') AS managers,
       (SELECT count(*) FROM person WHERE state = 'active') AS active
FROM reporting_line r WHERE {in_force("r", "$1")}
"""
"""As bytes: a fifth of the time that fifty thousand rows take."""


async def present_tree() -> tuple[WholeTree, int]:
    """Give today's tree, and how many work here, in it or not."""
    row = await fetch_one(_LINES, today())
    return whole_tree(row["people"], row["managers"]), row["active"]
