"""How accounts are read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.people.accounts.schemas import AccountAction
from backend.people.core.access import AccessRole, Viewer

ACCOUNTS = """
SELECT a.id, a.person_id, a.name, a.email, a.state, a.created_at, a.version,
       (SELECT max(s.last_seen_at) FROM sign_in s WHERE s.account_id = a.id) AS last_seen_at,
       ARRAY(SELECT DISTINCT g.role FROM role_grant g WHERE g.account_id = a.id AND g.ended_at IS NULL
             AND g.valid_from <= $2 AND (g.valid_to IS NULL OR g.valid_to > $2) ORDER BY g.role) AS roles
FROM account a
"""
"""Every reader gives the day as its second value: roles are those in force on it."""


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


def where_of(where: AccountFilter) -> tuple[str, tuple[Any, ...]]:
    """Give the condition, in `$1` to `$4`, and its values."""
    text = None if where.q is None else where.q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    condition = (
        "($1::text IS NULL OR a.name ILIKE $1 OR a.email ILIKE $1) AND $2::date IS NOT NULL "
        "AND ($3::text IS NULL OR a.state = $3) AND ($4::text IS NULL OR EXISTS (SELECT FROM role_grant h "
        "WHERE h.account_id = a.id AND h.role = $4 AND h.ended_at IS NULL AND h.valid_from <= $2 "
        "AND (h.valid_to IS NULL OR h.valid_to > $2)))"
    )
    return condition, (f"%{text}%" if text else None, today(), where.state, where.role and where.role.value)


def shown(row: Mapping[str, Any], *, by: Viewer, undo_id: UUID | None = None) -> dict[str, Any]:
    """Give a row of `ACCOUNTS` with what the viewer, an administrator, may do now.

    Parameters
    ----------
    undo_id : of the change that was just made, where there was one.
    """
    return {**dict(row), "actions": _actions(row, by), "undo_id": undo_id}


def _actions(row: Mapping[str, Any], by: Viewer) -> list[AccountAction]:
    if row["state"] == "disabled":
        return ["open"]
    actions: list[AccountAction] = ["give_role"]
    if row["state"] == "invited":
        actions.append("invite_again")
    if row["id"] != by.account_id:
        actions.append("close")
    return actions
