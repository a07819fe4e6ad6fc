"""Who is together in a result: the groups of people whom one offer each goes to."""

from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.mentoring.core.programme_states import Side

_GROUPS = """
SELECT x.mentee_id AS sorting, 0 AS number, 1 AS place, x.mentee_id AS person_id, 'mentee' AS side, x.points,
       x.mentor_id AS other
FROM round_pair x WHERE x.result_id = $1
UNION ALL
SELECT x.mentee_id, 0, 2, x.mentor_id, 'mentor', x.points, x.mentor_id FROM round_pair x WHERE x.result_id = $1
UNION ALL
SELECT g.id, g.number, m.place, m.person_id, 'peer', g.points, g.id
FROM round_group g JOIN round_group_member m ON m.group_id = g.id WHERE g.result_id = $1
ORDER BY number, sorting, other, place
"""


@dataclass(frozen=True)
class Member:
    """Somebody in a group, and in which part."""

    person_id: UUID
    side: Side


@dataclass(frozen=True)
class Group:
    """People who are together in a result.

    Attributes
    ----------
    members : a mentee and their mentor; or two peers; or a ring, in which everybody teaches the next and the last the
        first.
    points : of the pair, or of the whole group; `None` where it was locked though the rules exclude it.
    """

    members: tuple[Member, ...]
    points: float | None


async def groups_of(result_id: UUID) -> list[Group]:
    """Give the groups of a result, of any kind of programme; a mentor with three mentees is in three."""
    rows = await fetch(_GROUPS, result_id)
    found = [list(group) for _, group in groupby(rows, key=lambda row: (row["number"], row["sorting"], row["other"]))]
    return [
        Group(tuple(Member(row["person_id"], Side(row["side"])) for row in group), group[0]["points"])
        for group in found
    ]
