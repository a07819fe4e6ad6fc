"""Which positions are the viewer's to mark as critical.

That follows from the organisation alone: whether a position is marked already shows to those alone who see its plan.
"""

from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.filters import Filters
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed
from backend.people.core.access import AccessRole, Viewer
from backend.people.organisation import in_force
from backend.people.references import OrgUnitRef, PersonRef, PositionRef
from backend.succession.core.plan_access import MARKING
from backend.succession.critical_positions.schemas import PositionsToMark, PositionToMark
from backend.succession.critical_positions.stored import holds
from backend.succession.critical_positions.words import narrow_by_words
from backend.succession.seeing import plans_seen, seats_below

NOT_TO_MARK = FieldError(
    "position_id", "You cannot mark this position. Choose an open one below you that is neither marked nor your own."
)
"""One answer to what is not the viewer's, what is theirs to hold, and what is marked without their knowing."""

_POSITIONS = """
SELECT o.id, o.code, o.title, u.id AS unit_id, u.code AS unit_code, u.name AS unit_name,
       p.id AS person_id, p.name AS person_name
FROM position o JOIN org_unit u ON u.id = o.org_unit_id
LEFT JOIN incumbency i ON i.position_id = o.id AND {in_force} LEFT JOIN person p ON p.id = i.person_id
WHERE {where} ORDER BY o.sort_title, p.sort_name, o.id LIMIT {limit}
"""

_NOT_THEIR_OWN = (
    "NOT EXISTS (SELECT FROM incumbency w WHERE w.position_id = o.id AND w.person_id = {person} AND {in_force})"
)
"""What they are to hold is offered as what is marked without their knowing is, and refused in the same words."""


async def find_positions_to_mark(*, q: str | None, limit: int, by: Viewer) -> PositionsToMark:
    """Give open positions that are the viewer's to mark, by title, with whoever holds them.

    Parameters
    ----------
    q : beginnings of words of title, code or the holder's name, all of which must fit.

    Raises
    ------
    NotAllowed : the viewer marks none.
    """
    if not MARKING.could_allow(by):
        raise NotAllowed
    filters = Filters()
    filters.add("o.state = 'open'")
    held = in_force("w", filters.value(today()))
    filters.add(_NOT_THEIR_OWN.format(person=filters.value(by.person_id), in_force=held))
    if AccessRole.TALENT_PARTNER not in by.roles:
        filters.add("o.id = ANY ({})", list(await seats_below(by)))
    narrow_by_words(filters, q, position="o.id")
    statement = _POSITIONS.format(
        in_force=in_force("i", filters.value(today())), where=filters.where, limit=filters.value(limit + 1)
    )
    rows = await fetch(statement, *filters.values)
    plans = {seen.position_id: seen.id for seen in (await plans_seen(by)).values()}
    return PositionsToMark(
        items=[
            PositionToMark(
                position=PositionRef(id=row["id"], code=row["code"], title=row["title"]),
                org_unit=OrgUnitRef(id=row["unit_id"], code=row["unit_code"], name=row["unit_name"]),
                incumbent=PersonRef(id=row["person_id"], name=row["person_name"]) if row["person_id"] else None,
                critical_position_id=plans.get(row["id"]),
            )
            for row in rows[:limit]
        ],
        is_complete=len(rows) <= limit,
    )


async def expect_to_mark(position_id: UUID, *, by: Viewer) -> str:
    """Make sure that a position is the viewer's to mark; give its title.

    Raises
    ------
    Invalid : it is none of theirs, or marked without their knowing.
    Conflict : it is marked already, as they can see.
    """
    row = await fetch_one("SELECT title FROM position WHERE id = $1 AND state = 'open'", position_id)
    if row is None or await holds(position_id, by.person_id, or_is_to=True):
        raise Invalid(NOT_TO_MARK)
    if AccessRole.TALENT_PARTNER not in by.roles and position_id not in await seats_below(by):
        raise Invalid(NOT_TO_MARK)
    if await fetch_one("SELECT 1 FROM critical_position WHERE position_id = $1 AND state = 'in_force'", position_id):
        raise await marked_already(position_id, by=by)
    return row["title"]


async def marked_already(position_id: UUID, *, by: Viewer) -> Conflict | Invalid:
    """Give what to say of a position that is marked: that it is, to those alone who see its plan."""
    is_seen = any(seen.position_id == position_id for seen in (await plans_seen(by)).values())
    return Conflict("This position is marked as critical already.") if is_seen else Invalid(NOT_TO_MARK)
