"""The programmes in which a viewer could ask somebody to be a mentor, theirs or another's."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.mentoring.programmes.listing import takes_applications, takes_requests
from backend.people.core.access import Viewer

_PROGRAMMES = """
SELECT g.*, EXISTS (
    SELECT FROM enrolment e
    WHERE e.programme_id = g.id AND e.person_id = $1 AND e.side = 'mentee' AND e.state = 'enrolled'
) AS takes_part
FROM programme g WHERE g.state NOT IN ('draft', 'closed')
"""

Row = Mapping[str, Any]


async def where_to_ask(by: Viewer) -> dict[UUID, Row]:
    """Give the programmes in which the viewer can ask for a mentor, or apply for it today."""
    rows = await fetch(_PROGRAMMES, by.person_id)
    return {row["id"]: row for row in rows if may_ask(row) or takes_applications(row)}


def may_ask(programme: Row) -> bool:
    """Whether the viewer can ask in it at once."""
    return programme["takes_part"] and takes_requests(programme)


def standing(programme: Row) -> tuple[bool, str]:
    """Order the programmes in which somebody is a mentor: those first in which the viewer can ask at once."""
    return not may_ask(programme), programme["sort_name"]
