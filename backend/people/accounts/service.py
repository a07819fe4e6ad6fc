"""Make accounts, invite their owners, and open or close them."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal
from uuid import UUID

import asyncpg

from backend.kit.audit.service import SYSTEM, Actor, Subject, offer_undo, record
from backend.kit.clock import now, today
from backend.kit.database.filters import Filters
from backend.kit.database.pages import read_one, read_page
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.people.accounts.listing import ACCOUNTS, AccountFilter, filters_of, shown
from backend.people.actors import acting
from backend.people.core.access import AccessRole, Viewer, administrators
from backend.people.core.words import sort_name
from backend.people.grants.service import ADMINISTERS, UNDO_FOR, expect_administrator, lock_administrators
from backend.people.sign_in.links import mail_invitation
from backend.people.sign_in.sign_ins import end_all
from backend.people.standing import expect_allowed
from backend.people.versions import expect_unchanged

ORDER = "name"
State = Literal["active", "disabled"]


async def list_accounts(
    *, where: AccountFilter, limit: int, cursor: str | None, by: Viewer
) -> tuple[Sequence[Mapping[str, Any]], str | None, int | None]:
    """Give a page of accounts by name, the cursor of the next, and, with the first, how many there are."""
    page = await read_page(ACCOUNTS, filters_of(where), sort=ORDER, limit=limit, cursor=cursor)
    return [shown(row, by=by) for row in page.rows], page.following, page.total


async def get_account(*, account_id: UUID, by: Viewer, undo_id: UUID | None = None) -> dict[str, Any]:
    """Give one account.

    Parameters
    ----------
    undo_id : of the change that was just made, where there was one.

    Raises
    ------
    NotFound : there is none.
    """
    row = await read_one(ACCOUNTS, account_id, Filters())
    if row is None:
        raise NotFound("account")
    return shown(row, by=by, undo_id=undo_id)


async def invite(
    *, email: str, name: str | None, person_id: UUID | None, public_url: str, by: Viewer
) -> Mapping[str, Any]:
    """Make an account and mail its owner a link to choose a password.

    Parameters
    ----------
    name : may be left out where `person_id` gives one.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is no such person.
    Conflict : the e-mail or the person has an account already.
    Invalid : no name, or the e-mail is none.
    """
    expect_allowed(administrators, by)
    _expect_email(email)
    async with write_transaction() as connection:
        if person_id is not None:
            person = await connection.fetchrow("SELECT name, state FROM person WHERE id = $1", person_id)
            if person is None:
                raise NotFound("person")
            if person["state"] == "left":
                raise Invalid(FieldError("person_id", f"{person['name']} has left. Record their return first."))
            name = name or person["name"]
        if not name:
            raise Invalid(FieldError("name", "Give a name, or the person whose account this is."))
        account_id = await add_account(email=email, name=name, person_id=person_id, by=acting(by))
        await mail_invitation(account_id=account_id, name=name, email=email.lower(), public_url=public_url)
    return await get_account(account_id=account_id, by=by)


async def add_account(*, email: str, name: str, person_id: UUID | None, by: Actor) -> UUID:
    """Make an account within the open transaction, with neither password nor mail.

    Raises
    ------
    Conflict : the e-mail or the person has an account already.
    """
    account_id = new_id()
    try:
        await current_connection().execute(
            "INSERT INTO account (id, person_id, name, sort_name, email, state, created_at, version) "
            "VALUES ($1, $2, $3, $4, $5, 'invited', $6, 1)",
            *(account_id, person_id, name, sort_name(name), email.lower(), now()),
        )
    except asyncpg.UniqueViolationError as error:
        whose = "person" if "account_person_id_key" in str(error) else "e-mail"
        raise Conflict(f"This {whose} has an account already.") from None
    await record(by=by, action="account.made", subject=Subject("account", account_id, name), detail={})
    return account_id


async def invite_again(*, account_id: UUID, public_url: str, by: Viewer) -> None:
    """Mail a new invitation; earlier links end.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is no such account.
    Conflict : its owner has a password already.
    """
    expect_allowed(administrators, by)
    async with write_transaction() as connection:
        row = await connection.fetchrow("SELECT name, email, state FROM account WHERE id = $1 FOR UPDATE", account_id)
        if row is None:
            raise NotFound("account")
        if row["state"] != "invited":
            raise Conflict("Only an account that waits for its first password can be invited again.")
        await mail_invitation(account_id=account_id, name=row["name"], email=row["email"], public_url=public_url)
        subject = Subject("account", account_id, row["name"])
        await record(by=acting(by), action="account.invited_again", subject=subject, detail={})


async def set_state(*, account_id: UUID, state: State, version: int, by: Viewer) -> Mapping[str, Any]:
    """Close an account, ending its sign-ins, or open it again.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is no such account.
    Stale : it was changed since `version`.
    Conflict : it is the viewer's own, or the last administrator's.
    """
    expect_allowed(administrators, by)
    if account_id == by.account_id:
        raise Conflict("You cannot close your own account. Ask another administrator.")
    async with write_transaction():
        await _expect_version(account_id, version, by)
        number = await change_state(account_id, state, by)
        undo_id = await offer_undo(
            by=by.account_id,
            audit_number=number,
            kind="account.state",
            payload={
                "account_id": str(account_id),
                "state": "active" if state == "disabled" else "disabled",
                "versions": {str(account_id): version + 1},
            },
            until=now() + UNDO_FOR,
        )
    return await get_account(account_id=account_id, by=by, undo_id=undo_id)


async def take_back_state(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo `set_state` within the open transaction; sign-ins that were ended stay so.

    Raises
    ------
    Conflict : the account was changed since, or it would leave nobody who can administer.
    """
    await expect_unchanged("account", payload["versions"])
    await change_state(UUID(payload["account_id"]), payload["state"], by)


async def make_administrator(*, email: str, name: str, public_url: str, password_hash: str | None) -> UUID:
    """Make the first administrator of an installation, from the command line.

    Parameters
    ----------
    password_hash : to sign in with at once; `None`: an invitation is mailed.

    Raises
    ------
    Conflict : the e-mail has an account already.
    """
    _expect_email(email)
    async with write_transaction() as connection:
        account_id = await add_account(email=email, name=name, person_id=None, by=SYSTEM)
        await connection.execute(
            "INSERT INTO role_grant (id, account_id, role, valid_from, reason, granted_at) "
            "VALUES ($1, $2, $3, $4, 'Made from the command line.', $5)",
            *(new_id(), account_id, AccessRole.ADMINISTRATOR.value, today(), now()),
        )
        if password_hash is None:
            await mail_invitation(account_id=account_id, name=name, email=email.lower(), public_url=public_url)
        else:
            await connection.execute(
                "UPDATE account SET password_hash = $2, state = 'active' WHERE id = $1", account_id, password_hash
            )
        subject = Subject("account", account_id, name)
        await record(by=SYSTEM, action="role.given", subject=subject, detail={"role": AccessRole.ADMINISTRATOR.value})
    return account_id


async def change_state(account_id: UUID, state: State, by: Viewer) -> int:
    """Change the state within the open transaction, and what follows; give the number of the audit entry."""
    await lock_administrators()
    connection = current_connection()
    # Without a password one waits for the first again, except a persona of the demo, which never has one.
    row = await connection.fetchrow(
        "UPDATE account a SET version = version + 1, state = CASE WHEN $2 = 'active' AND password_hash IS NULL "
        "AND NOT EXISTS (SELECT FROM demo_persona d WHERE d.account_id = $1) THEN 'invited' ELSE $2 END "
        f"WHERE id = $1 RETURNING name, {ADMINISTERS} AS administers",
        *(account_id, state),
    )
    if row is None:
        raise NotFound("account")
    if state == "disabled":
        await end_all(account_id, but=None)
        if row["administers"]:
            await expect_administrator()
    action = "account.closed" if state == "disabled" else "account.opened"
    return await record(by=acting(by), action=action, subject=Subject("account", account_id, row["name"]), detail={})


async def _expect_version(account_id: UUID, version: int, by: Viewer) -> None:
    row = await current_connection().fetchrow("SELECT version FROM account WHERE id = $1 FOR UPDATE", account_id)
    if row is None:
        raise NotFound("account")
    if row["version"] != version:
        raise Stale(await get_account(account_id=account_id, by=by))


def _expect_email(email: str) -> None:
    name, at, host = email.partition("@")
    if not (name and at and "." in host) or any(c.isspace() for c in email):
        raise Invalid(FieldError("email", "Give an e-mail address, such as ana@example.org."))
