"""Whom a candidate may ask to confirm something."""

from uuid import UUID

from backend.careers.core.criteria import Criterion
from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.kit.errors import FieldError, Invalid
from backend.people.core.access import Viewer
from backend.people.standing import steps_up

_STANDING = f"""
SELECT p.state, ({steps_up(person="$1", manager="$2", day="$3")}) AS above,
       ({steps_up(person="$2", manager="$1", day="$3")}) AS below,
       EXISTS (SELECT FROM certification_evidence e WHERE e.candidacy_id = $4 AND e.criterion = $5 AND e.asked_id = $2
               AND e.answer <> 'declined') AS is_asked
FROM person p WHERE p.id = $2
"""


async def expect_suitable(criterion: Criterion, *, asked_id: UUID, candidacy_id: UUID, by: Viewer) -> None:
    """Make sure that somebody can confirm what a criterion asks for.

    Raises
    ------
    Invalid : nobody of that id works here, it is the candidate, they were asked already, or stand otherwise than asked.
    """
    row = await fetch_one(_STANDING, by.person_id, asked_id, today(), candidacy_id, criterion.key)
    if row is None or row["state"] != "active":
        raise _refused("Nobody of that id works here. Choose somebody who is listed.")
    if asked_id == by.person_id:
        raise _refused("Nobody confirms what they did themselves. Choose somebody else.")
    if row["is_asked"]:
        raise _refused("They were asked for this already. Wait for their answer, or choose somebody else.")
    if criterion.by == "supervisor" and row["above"] is None:
        raise _refused("A supervisor is asked for: choose somebody above you in the reporting line.")
    if criterion.by == "peer" and (row["above"] is not None or row["below"] is not None):
        raise _refused("A peer is asked for: choose somebody neither above nor below you in the reporting line.")


def _refused(message: str) -> Invalid:
    return Invalid(FieldError("asked_id", message))
