"""What of this domain can be undone, by whom, and by which function."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from backend.people.accounts import service as accounts
from backend.people.core.access import Rule, Viewer
from backend.people.core.access_table import OPERATIONS
from backend.people.departures import service as departures
from backend.people.employees import service as employees
from backend.people.grants import service as grants
from backend.people.org_units import service as org_units
from backend.people.positions import incumbents
from backend.people.positions import service as positions
from backend.people.reporting_lines import service as reporting_lines

UndoFunction = Callable[[Mapping[str, Any], Viewer], Awaitable[None]]
"""Takes back, within the open transaction, what the payload describes; raises `Conflict` when it can't any more."""


@dataclass(frozen=True)
class Undo:
    """How one kind of act is taken back.

    Attributes
    ----------
    allowed : the rule of the operation that does it: whoever may not do it any more may not take it back.
    take_back : does so.
    possible : reads of the payload whether it could be done now; `None`: nothing is known before it is tried.
    """

    allowed: Rule
    take_back: UndoFunction
    possible: Callable[[Mapping[str, Any]], Awaitable[bool]] | None = None


UNDO: Mapping[str, Undo] = {
    "account.state": Undo(OPERATIONS["updateAccount"], accounts.take_back_state),
    "org_unit.changed": Undo(OPERATIONS["updateOrgUnit"], org_units.take_back_change),
    "person.changed": Undo(OPERATIONS["updatePerson"], employees.take_back_change),
    "person.left": Undo(OPERATIONS["recordDeparture"], departures.take_back_departure),
    "position.changed": Undo(OPERATIONS["updatePosition"], positions.take_back_change),
    "incumbent.changed": Undo(OPERATIONS["putIncumbent"], incumbents.take_back_incumbent),
    "manager.changed": Undo(OPERATIONS["changeManager"], reporting_lines.take_back_manager),
    "role.given": Undo(OPERATIONS["giveRole"], grants.take_back_giving),
    "role.ended": Undo(OPERATIONS["endGrant"], grants.take_back_ending),
}
