"""Where a result does not show what was decided in its round: the run that followed found no plan, or was stopped."""

from uuid import UUID

from backend.kit.database.engine import fetch, fetch_one
from backend.mentoring.rounds.tasks import basis_of, read_any_task

AGAIN = "Run the round again, or take that decision back."

_PAIRS = """
SELECT d.kind, ARRAY[a.name, b.name] AS people FROM round_decision d
JOIN person a ON a.id = d.mentee_id JOIN person b ON b.id = d.mentor_id
WHERE d.round_id = $1 AND (d.kind = 'locked') <> EXISTS (
    SELECT FROM round_pair x WHERE x.result_id = $2 AND x.mentee_id = d.mentee_id AND x.mentor_id = d.mentor_id
)
ORDER BY a.sort_name, b.sort_name
"""

_GROUPS = """
SELECT d.kind, ARRAY(SELECT p.name FROM person p WHERE p.id = ANY (d.ids) ORDER BY p.sort_name) AS people FROM (
    SELECT *, array_remove(ARRAY[first_id, second_id, third_id], NULL) AS ids FROM round_group_decision
    WHERE round_id = $1
) d
WHERE (d.kind = 'locked') <> EXISTS (
    SELECT FROM round_group g WHERE g.result_id = $2 AND cardinality(d.ids) = (
        SELECT count(*) FROM round_group_member m WHERE m.group_id = g.id AND m.person_id = ANY (d.ids)
    )
)
ORDER BY people
"""


async def contradictions(round_id: UUID, result_id: UUID) -> list[str]:
    """Say what was decided in a round that one of its results does not show.

    A result that stands on all that is decided now contradicts nothing, even where somebody who was locked takes part
    no more.
    """
    _, task = await read_any_task(round_id)
    result = await fetch_one("SELECT basis FROM round_result WHERE id = $1", result_id)
    if result["basis"] == basis_of(task):
        return []
    rows = [*await fetch(_PAIRS, round_id, result_id), *await fetch(_GROUPS, round_id, result_id)]
    return [_said(row["kind"], row["people"]) for row in rows]


def _said(kind: str, people: list[str]) -> str:
    who = f"{', '.join(people[:-1])} and {people[-1]}"
    if kind == "locked":
        return f"{who} are locked, and the result shown does not have them together."
    return f"{who} are forbidden, and the result shown has them together."
