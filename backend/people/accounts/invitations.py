"""Invite many in one go: those whose accounts wait for a first password, and people who have no account yet."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from backend.kit.audit.service import Subject, record
from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.people.accounts.service import add_account
from backend.people.actors import acting
from backend.people.core.access import Viewer, administrators
from backend.people.sign_in.links import mail_invitation
from backend.people.standing import expect_allowed

MOST_AT_ONCE = 200
"""Invitations that one request writes; whoever invites more asks again while some are left."""

_WAITING = """
FROM account a WHERE a.state = 'invited' AND NOT EXISTS (
    SELECT FROM mail_link l WHERE l.account_id = a.id AND l.purpose = 'invitation' AND l.used_at IS NULL
    AND l.ends_at > $1)
"""
"""Accounts without a password whose owner has no link any more to choose one with."""

_WITHOUT = """
FROM person p WHERE p.state = 'active' AND NOT EXISTS (
    SELECT FROM account a WHERE a.person_id = p.id OR a.email = p.email)
"""
"""People who have no account, and whose address is nobody else's account."""


async def count_uninvited(*, by: Viewer) -> Mapping[str, int]:
    """Count who could be invited: `without_account`, `waiting`, and `invited`, who have a link that still works.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    """
    expect_allowed(administrators, by)
    row = await fetch_one(
        f"SELECT (SELECT count(*) {_WITHOUT}) AS without_account, (SELECT count(*) {_WAITING}) AS waiting, "
        "(SELECT count(*) FROM account WHERE state = 'invited') AS all_waiting",
        now(),
    )
    return {
        "without_account": row["without_account"],
        "waiting": row["waiting"],
        "invited": row["all_waiting"] - row["waiting"],
    }


async def invite_many(*, account_ids: Sequence[UUID] | None, public_url: str, by: Viewer) -> Mapping[str, int]:
    """Invite accounts, or everybody who has neither a password nor a link to choose one with.

    At most `MOST_AT_ONCE` are invited, all of them or, where something fails, none.

    Parameters
    ----------
    account_ids : at most `MOST_AT_ONCE`; those that wait for no password are passed over. `None`: everybody, people
        without an account among them.

    Returns
    -------
    How many were `invited`, `passed_over`, and are `left` to be invited.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Conflict : somebody else is making an account for the same person.
    """
    expect_allowed(administrators, by)
    async with write_transaction() as connection:
        await connection.execute("SELECT pg_advisory_xact_lock(hashtext('invitations'))")
        waiting = await _waiting(account_ids)
        made = [] if account_ids is not None else await _make_accounts(MOST_AT_ONCE - len(waiting), by)
        for account_id, name, email in (*made, *waiting):
            await mail_invitation(account_id=account_id, name=name, email=email, public_url=public_url)
        for account_id, name, _ in waiting:
            subject = Subject("account", account_id, name)
            await record(by=acting(by), action="account.invited_again", subject=subject, detail={})
    invited = len(made) + len(waiting)
    if account_ids is not None:
        return {"invited": invited, "passed_over": len(set(account_ids)) - invited, "left": 0}
    counts = await count_uninvited(by=by)
    return {"invited": invited, "passed_over": 0, "left": counts["without_account"] + counts["waiting"]}


Invited = tuple[UUID, str, str]
"""Id, name and e-mail of an account."""


async def _make_accounts(most: int, by: Viewer) -> list[Invited]:
    people = await fetch(
        f"SELECT p.id, p.name, p.email {_WITHOUT} ORDER BY p.sort_name, p.id LIMIT $1 FOR UPDATE OF p", most
    )
    return [
        (
            await add_account(email=row["email"], name=row["name"], person_id=row["id"], by=acting(by)),
            row["name"],
            row["email"],
        )
        for row in people
    ]


async def _waiting(account_ids: Sequence[UUID] | None) -> list[Invited]:
    if account_ids is None:
        query = f"SELECT a.id, a.name, a.email {_WAITING} ORDER BY a.id LIMIT $2 FOR UPDATE OF a"
        rows = await current_connection().fetch(query, now(), MOST_AT_ONCE)
    else:
        query = "SELECT id, name, email FROM account WHERE state = 'invited' AND id = ANY ($1) ORDER BY id FOR UPDATE"
        rows = await current_connection().fetch(query, list(account_ids))
    return [(row["id"], row["name"], row["email"]) for row in rows]
