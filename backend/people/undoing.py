"""What of this domain can be undone, and by which function."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from backend.people.accounts import service as accounts
from backend.people.core.access import Viewer
from backend.people.departures import service as departures
from backend.people.employees import service as employees
from backend.people.grants import service as grants
from backend.people.org_units import service as org_units
from backend.people.positions import incumbents
from backend.people.positions import service as positions
from backend.people.reporting_lines import service as reporting_lines

UndoFunction = Callable[[Mapping[str, Any], Viewer], Awaitable[None]]
"""Takes back, within the open transaction, what the payload describes; raises `Conflict` when it can't any more."""

UNDO: Mapping[str, UndoFunction] = {
    "account.state": accounts.take_back_state,
    "org_unit.changed": org_units.take_back_change,
    "person.changed": employees.take_back_change,
    "person.left": departures.take_back_departure,
    "position.changed": positions.take_back_change,
    "incumbent.changed": incumbents.take_back_incumbent,
    "manager.changed": reporting_lines.take_back_manager,
    "role.given": grants.take_back_giving,
    "role.ended": grants.take_back_ending,
}
