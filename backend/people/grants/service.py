"""Give roles and end them."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import AccessRole, Viewer, administrators
from backend.people.grants.in_office import IN_OFFICE
from backend.people.grants.scopes import Scopes, expect_scope
from backend.people.inbox.service import notify
from backend.people.standing import expect_allowed

UNDO_FOR = timedelta(minutes=10)

_GRANTS = """
SELECT g.id, g.account_id, a.name AS account_name, g.role, g.scope, g.valid_from, g.valid_to, g.reason, g.granted_at,
       b.name AS granted_by_name, g.ended_at, e.name AS ended_by_name, g.end_reason
FROM role_grant g JOIN account a ON a.id = g.account_id
LEFT JOIN account b ON b.id = g.granted_by LEFT JOIN account e ON e.id = g.ended_by
"""


ADMINISTERS = (
    "EXISTS (SELECT FROM role_grant g WHERE g.account_id = a.id AND g.role = 'administrator' AND g.ended_at IS NULL)"
)
"""Whether the account `a` is an administrator's, or is to be: to ask, once it is closed, whether another is left."""

_HELD = """
SELECT EXISTS (SELECT FROM role_grant WHERE account_id = $1 AND role = $2 AND scope IS NOT DISTINCT FROM $3
               AND ended_at IS NULL AND (valid_to IS NULL OR valid_to > $4) AND ($5::date IS NULL OR valid_from < $5))
"""


async def list_grants(*, account_id: UUID) -> list[Mapping[str, Any]]:
    """Give every grant an account has or had, those in force first, then the latest.

    Raises
    ------
    NotFound : there is no such account.
    """
    if not await fetch("SELECT 1 FROM account WHERE id = $1", account_id):
        raise NotFound("account")
    rows = await fetch(f"{_GRANTS} WHERE g.account_id = $1 ORDER BY g.ended_at IS NOT NULL, g.id DESC", account_id)
    return [_shown(row) for row in rows]


async def give_role(
    *,
    account_id: UUID,
    role: AccessRole,
    scope: str | None,
    valid_from: date | None,
    valid_to: date | None,
    reason: str,
    scopes: Scopes,
    by: Viewer,
) -> Mapping[str, Any]:
    """Give an account a role from a day on, up to but not including another.

    Parameters
    ----------
    scopes : what a coordinator's role can be limited to.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : a role that nobody grants, a scope where none belongs, none where one does or one that is none, or dates
        out of order.
    NotFound : there is no such account.
    Conflict : the account is closed, or holds the role already.
    """
    expect_allowed(administrators, by)
    async with write_transaction():
        await expect_scope(scope if role is AccessRole.COORDINATOR else None, scopes)
        return await write_grant(
            account_id=account_id,
            role=role,
            scope=scope,
            valid_from=valid_from,
            valid_to=valid_to,
            reason=reason,
            by=by,
        )


async def write_grant(
    *,
    account_id: UUID,
    role: AccessRole,
    scope: str | None,
    valid_from: date | None,
    valid_to: date | None,
    reason: str,
    by: Viewer,
) -> Mapping[str, Any]:
    """Do the same within the open transaction, as a part of what brings the role about."""
    starts = valid_from or today()
    _expect_grant(role, scope, starts, valid_to)
    connection = current_connection()
    account = await connection.fetchrow("SELECT name, state FROM account WHERE id = $1 FOR UPDATE", account_id)
    if account is None:
        raise NotFound("account")
    if account["state"] == "disabled":
        raise Conflict(f"The account of {account['name']} is closed. Open it first.")
    if await _is_held(account_id, role, scope, starts, valid_to):
        raise Conflict(f"{account['name']} holds this role already. End that grant first to change it.")
    grant_id = new_id()
    await connection.execute(
        "INSERT INTO role_grant (id, account_id, role, scope, valid_from, valid_to, reason, granted_by, "
        "granted_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        *(grant_id, account_id, role.value, scope, starts, valid_to, reason, by.account_id, now()),
    )
    if account_id != by.account_id:
        await notify(account_id=account_id, title="role.given", body=role.value, href="/me")
    number = await record(
        by=acting(by),
        action="role.given",
        subject=Subject("account", account_id, account["name"]),
        detail={"role": role.value, "scope": scope, "from": str(starts), "reason": reason},
    )
    undo_id = await offer_undo(
        by=by.account_id,
        audit_number=number,
        kind="role.given",
        payload={"grant_id": str(grant_id)},
        until=now() + UNDO_FOR,
    )
    return _shown(await _grant(grant_id), undo_id)


async def end_grant(*, grant_id: UUID, reason: str, by: Viewer) -> Mapping[str, Any]:
    """End a grant now.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is no such grant.
    Conflict : it has ended, or it is the last administrator's.
    """
    expect_allowed(administrators, by)
    async with write_transaction():
        row = await _end(grant_id, reason, by)
        number = await record(
            by=acting(by),
            action="role.ended",
            subject=Subject("account", row["account_id"], row["account_name"]),
            detail={"role": row["role"], "scope": row["scope"], "reason": reason},
        )
        undo_id = await offer_undo(
            by=by.account_id,
            audit_number=number,
            kind="role.ended",
            payload={"grant_id": str(grant_id)},
            until=now() + UNDO_FOR,
        )
        return _shown(row, undo_id)


async def take_back_giving(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo `give_role` within the open transaction."""
    await _end(UUID(payload["grant_id"]), "Taken back.", by)


async def take_back_ending(payload: Mapping[str, Any], _by: Viewer) -> None:
    """Undo `end_grant` within the open transaction.

    Raises
    ------
    Conflict : the account was given the role anew since.
    """
    connection = current_connection()
    grant = await connection.fetchrow(
        "SELECT g.* FROM role_grant g JOIN account a ON a.id = g.account_id WHERE g.id = $1 FOR UPDATE",
        UUID(payload["grant_id"]),
    )
    if grant is None:
        raise NotFound("grant")
    if await _is_held(*(grant[name] for name in ("account_id", "role", "scope", "valid_from", "valid_to"))):
        raise Conflict("The role was given anew since. There is nothing to take back.")
    await connection.execute(
        "UPDATE role_grant SET ended_at = NULL, ended_by = NULL, end_reason = NULL WHERE id = $1", grant["id"]
    )


async def expect_administrator() -> None:
    """Refuse, within the open transaction, what leaves nobody who can administer; who has no password yet cannot.

    Whoever ends an administrator's grant or disables an account calls this after `lock_administrators`.
    """
    left = await current_connection().fetchval(f"SELECT count(*) {IN_OFFICE}", today())
    if not left:
        raise Conflict("This is the last administrator. Give somebody else the role first.")


async def lock_administrators() -> None:
    """Wait until no other transaction decides on administrators, so that two cannot each spare the other's."""
    await current_connection().execute("SELECT pg_advisory_xact_lock(hashtext('administrators'))")


async def _is_held(account_id: UUID, role: str, scope: str | None, starts: date, ends: date | None) -> bool:
    """Whether the role is held on a day from `starts` on, and not past; the caller has locked the account."""
    since = max(starts, today())
    return bool(await current_connection().fetchval(_HELD, account_id, role, scope, since, ends))


async def _end(grant_id: UUID, reason: str, by: Viewer) -> Mapping[str, Any]:
    await lock_administrators()
    connection = current_connection()
    row = await connection.fetchrow("SELECT role, ended_at FROM role_grant WHERE id = $1 FOR UPDATE", grant_id)
    if row is None:
        raise NotFound("grant")
    if row["ended_at"] is not None:
        raise Conflict("This grant has ended already.")
    await connection.execute(
        "UPDATE role_grant SET ended_at = $2, ended_by = $3, end_reason = $4 WHERE id = $1",
        *(grant_id, now(), by.account_id, reason),
    )
    if row["role"] == AccessRole.ADMINISTRATOR:
        await expect_administrator()
    return await _grant(grant_id)


async def _grant(grant_id: UUID) -> Mapping[str, Any]:
    row = await current_connection().fetchrow(f"{_GRANTS} WHERE g.id = $1", grant_id)
    if row is None:
        raise NotFound("grant")
    return row


def _shown(row: Mapping[str, Any], undo_id: UUID | None = None) -> dict[str, Any]:
    is_over = row["ended_at"] is not None or (row["valid_to"] is not None and row["valid_to"] <= today())
    return {**dict(row), "actions": [] if is_over else ["end"], "undo_id": undo_id}


def _expect_grant(role: AccessRole, scope: str | None, starts: date, ends: date | None) -> None:
    if (role is AccessRole.COORDINATOR) != (scope is not None):
        what = "Name the programme to coordinate." if scope is None else "Only a coordinator's grant names a programme."
        raise Invalid(FieldError("scope", what))
    if ends is not None and ends <= starts:
        raise Invalid(FieldError("valid_to", "Name a day after the first."))
