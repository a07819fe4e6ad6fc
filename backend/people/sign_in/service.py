"""Sign in, sign out, set and change passwords."""

from dataclasses import dataclass
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.audit.service import Actor, Subject, record
from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.sign_in import devices, throttling
from backend.people.sign_in.links import MailedLink, close_links, find_link
from backend.people.sign_in.passwords import expect_strong, hashed, is_outdated, matches, password_fault
from backend.people.sign_in.sign_ins import end_all, end_one, open_sign_in


@dataclass(frozen=True)
class Browser:
    """Where a sign-in comes from, as its owner will recognise it in a list.

    Attributes
    ----------
    device : the token by which a browser is known that has signed in before.
    """

    user_agent: str
    address: str
    device: str | None = None


@dataclass(frozen=True)
class Tokens:
    """What a browser's cookies hold once it is signed in.

    Attributes
    ----------
    sign_in : opens the application.
    device : opens nothing; `None` where the browser is not to be known, as in the demo.
    """

    sign_in: str
    device: str | None = None


async def sign_in(*, email: str, password: str, browser: Browser) -> Tokens:
    """Sign in with a password.

    Raises
    ------
    Invalid : the two do not belong together; which is wrong is not said, nor does the time it takes tell.
    TooMany : too many tries.
    """
    email = email.strip().lower()
    tried_by = await _count_tries(email, browser)
    account = await fetch_one("SELECT id, name, password_hash, state FROM account WHERE email = $1", email)
    stored = account["password_hash"] if account is not None and account["state"] == "active" else None
    if not await matches(password, stored) or account is None or stored is None:
        raise Invalid(FieldError("password", "The e-mail and the password do not belong together."))
    fresh_hash = await hashed(password) if is_outdated(stored) else None
    async with write_transaction() as connection:
        unchanged = await connection.fetchval(
            "UPDATE account SET password_hash = coalesce($3, password_hash) "
            "WHERE id = $1 AND password_hash = $2 AND state = 'active' RETURNING true",
            account["id"],
            stored,
            fresh_hash,
        )
        if not unchanged:
            raise Conflict("The account was changed just now. Sign in again.")
        tokens = await _known(account["id"], account["name"], browser)
    await throttling.forget_tries(*tried_by)
    return tokens


async def sign_in_as_persona(*, persona: str, browser: Browser) -> Tokens:
    """Sign in as somebody of the sample organisation; only the demo has this door.

    Raises
    ------
    NotFound : there is no such persona.
    """
    row = await fetch_one(
        "SELECT a.id, a.name FROM demo_persona d JOIN account a ON a.id = d.account_id "
        "WHERE d.persona = $1 AND a.state = 'active'",
        persona,
    )
    if row is None:
        raise NotFound("persona")
    async with write_transaction():
        return Tokens(await _signed_in(row["id"], row["name"], browser))


async def list_personas() -> list[dict[str, object]]:
    """Give those as whom a visitor of the sample organisation can sign in, in the order to show them."""
    rows = await fetch(
        "SELECT d.persona, a.name, d.title, d.story FROM demo_persona d JOIN account a ON a.id = d.account_id "
        "WHERE a.state = 'active' ORDER BY d.position"
    )
    return [dict(row) for row in rows]


async def sign_out(*, by: Viewer) -> None:
    """End the sign-in at work."""
    async with write_transaction():
        if await end_one(by.sign_in_id, account_id=by.account_id):
            subject = _account(by.account_id, by.name)
            await record(by=acting(by), action="signed.out", subject=subject, detail={})


async def end_sign_in(*, sign_in_id: UUID, by: Viewer) -> None:
    """End one of the viewer's own sign-ins.

    Raises
    ------
    NotFound : the viewer has no such sign-in that is still open.
    """
    async with write_transaction():
        if not await end_one(sign_in_id, account_id=by.account_id):
            raise NotFound("sign-in")
        subject = _account(by.account_id, by.name)
        await record(by=acting(by), action="sign_ins.ended", subject=subject, detail={"count": 1})


async def end_other_sign_ins(*, by: Viewer) -> int:
    """End all of the viewer's sign-ins but the one at work; give how many were ended."""
    async with write_transaction():
        ended = await end_all(by.account_id, but=by.sign_in_id)
        await record(
            by=acting(by), action="sign_ins.ended", subject=_account(by.account_id, by.name), detail={"count": ended}
        )
    return ended


async def list_sign_ins(*, by: Viewer) -> list[dict[str, object]]:
    """Give the viewer's sign-ins that can still be used, the latest used first."""
    rows = await fetch(
        "SELECT id, created_at, last_seen_at, ends_at, user_agent, address, id = $2 AS is_this FROM sign_in "
        "WHERE account_id = $1 AND ended_at IS NULL AND ends_at > $3 ORDER BY last_seen_at DESC, id",
        by.account_id,
        by.sign_in_id,
        now(),
    )
    return [dict(row) for row in rows]


async def change_password(*, current: str, new: str, by: Viewer) -> None:
    """Change one's own password; every other browser is signed out.

    Raises
    ------
    Invalid : `current` is wrong, or `new` too weak.
    """
    await throttling.count_try("change of password", str(by.account_id), throttling.ACCOUNT_FROM_ADDRESS)
    row = await fetch_one("SELECT password_hash FROM account WHERE id = $1", by.account_id)
    if row is None or not await matches(current, row["password_hash"]):
        raise Invalid(FieldError("current", "This is not your present password."))
    fault = password_fault(new, [by.email, by.name, await _organisation()])
    if fault is not None:
        raise Invalid(FieldError("new", fault.message))
    new_hash = await hashed(new)
    async with write_transaction():
        await _store_password(by.account_id, new_hash)
        ended = await end_all(by.account_id, but=by.sign_in_id)
        subject = _account(by.account_id, by.name)
        await record(by=acting(by), action="password.changed", subject=subject, detail={"sign_ins_ended": ended})


async def look_at_link(*, token: str) -> MailedLink:
    """Say whose password a mailed link sets.

    Raises
    ------
    NotFound : there is no such link, or it was used or has ended.
    """
    link = await find_link(token)
    if link is None:
        raise NotFound("link: it was used, replaced by a newer one, or is too old")
    return link


async def use_link(*, token: str, password: str, browser: Browser) -> Tokens:
    """Set a password with a mailed link, and sign in; every other browser and link of the account ends.

    Raises
    ------
    NotFound : as `look_at_link`.
    Invalid : the password is too weak.
    """
    link = await look_at_link(token=token)
    expect_strong(password, [link.email, link.name, await _organisation()])
    new_hash = await hashed(password)
    async with write_transaction():
        await current_connection().execute("SELECT 1 FROM account WHERE id = $1 FOR UPDATE", link.account_id)
        await look_at_link(token=token)
        await _store_password(link.account_id, new_hash)
        await close_links(link.account_id)
        ended = await end_all(link.account_id, but=None)
        actor, subject = Actor(link.account_id, link.name), _account(link.account_id, link.name)
        detail: dict[str, Plain] = {"by": link.purpose, "sign_ins_ended": ended}
        await record(by=actor, action="password.set", subject=subject, detail=detail)
        return await _known(link.account_id, link.name, browser)


async def _count_tries(email: str, browser: Browser) -> tuple[str, str]:
    """Count a try, by what a stranger shares with nobody; give the bucket that a success empties."""
    if await devices.is_known(browser.device, email=email):
        tried_by = ("account and browser", f"{email}\0{browser.device}")
    else:
        await throttling.count_try("address", browser.address, throttling.ADDRESS)
        tried_by = ("account and address", f"{email}\0{browser.address}")
    await throttling.count_try(*tried_by, throttling.ACCOUNT_FROM_ADDRESS)
    return tried_by


async def _organisation() -> str:
    row = await fetch_one("SELECT name FROM organisation WHERE id = 1")
    return row["name"]


async def _known(account_id: UUID, name: str, browser: Browser) -> Tokens:
    token = await _signed_in(account_id, name, browser)
    return Tokens(token, await devices.remember(browser.device, account_id=account_id))


async def _signed_in(account_id: UUID, name: str, browser: Browser) -> str:
    token = await open_sign_in(account_id, user_agent=browser.user_agent, address=browser.address)
    await record(by=Actor(account_id, name), action="signed.in", subject=_account(account_id, name), detail={})
    return token


async def _store_password(account_id: UUID, new_hash: str) -> None:
    await current_connection().execute(
        "UPDATE account SET password_hash = $2, state = 'active', version = version + 1 WHERE id = $1 "
        "AND state <> 'disabled'",
        account_id,
        new_hash,
    )


def _account(account_id: UUID, name: str) -> Subject:
    return Subject("account", account_id, name)
