"""How accounts are read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.filters import Filters
from backend.kit.database.pages import Listing, Sorting
from backend.people.accounts.schemas import AccountAction
from backend.people.core.access import AccessRole, Viewer

_IN_FORCE = "{0}.ended_at IS NULL AND {0}.valid_from <= {1} AND ({0}.valid_to IS NULL OR {0}.valid_to > {1})"


def _rows(filters: Filters) -> str:
    in_force = _IN_FORCE.format("g", filters.value(today()))
    return f"""
SELECT a.id, a.person_id, a.name, a.email, a.state, a.created_at, a.version, a.sort_key,
       (SELECT max(s.last_seen_at) FROM sign_in s WHERE s.account_id = a.id) AS last_seen_at,
       ARRAY(SELECT DISTINCT g.role FROM role_grant g WHERE g.account_id = a.id AND {in_force} ORDER BY g.role) AS roles
FROM page a
"""


ACCOUNTS = Listing(table="account", alias="a", sorts={"name": Sorting("a.sort_name")}, body=_rows)
"""With the roles in force today."""


@dataclass(frozen=True)
class AccountFilter:
    """Which accounts to give; `None` leaves a field out.

    Attributes
    ----------
    q : part of the name or the e-mail, in any case.
    state : invited, active or disabled.
    role : granted and in force today.
    """

    q: str | None
    state: str | None
    role: AccessRole | None


def filters_of(where: AccountFilter) -> Filters:
    """Give the conditions on `a` that a filter comes to."""
    filters = Filters()
    if where.q:
        text = where.q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        filters.add("a.name ILIKE {0} OR a.email ILIKE {0}", f"%{text}%")
    if where.state is not None:
        filters.add("a.state = {}", where.state)
    if where.role is not None:
        in_force = _IN_FORCE.format("h", "{1}")
        held = f"EXISTS (SELECT FROM role_grant h WHERE h.account_id = a.id AND h.role = {{0}} AND {in_force})"
        filters.add(held, where.role.value, today())
    return filters


def shown(row: Mapping[str, Any], *, by: Viewer, undo_id: UUID | None = None) -> dict[str, Any]:
    """Give a row of `ACCOUNTS` with what the viewer, an administrator, may do now.

    Parameters
    ----------
    undo_id : of the change that was just made, where there was one.
    """
    read = {name: value for name, value in row.items() if name != "sort_key"}
    return {**read, "actions": _actions(row, by), "undo_id": undo_id}


def _actions(row: Mapping[str, Any], by: Viewer) -> list[AccountAction]:
    if row["state"] == "disabled":
        return ["open"]
    actions: list[AccountAction] = ["give_role"]
    if row["state"] == "invited":
        actions.append("invite_again")
    if row["id"] != by.account_id:
        actions.append("close")
    return actions
