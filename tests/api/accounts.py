"""Accounts for tests: made by the use cases, signed in without the slow hash of a password."""

from collections.abc import Iterable
from uuid import UUID

from litestar import Litestar

from backend.kit.audit.service import SYSTEM
from backend.kit.database.transactions import write_transaction
from backend.people.accounts.service import add_account
from backend.people.core.access import AccessRole, Viewer
from backend.people.grants.service import write_grant
from backend.people.sign_in.sign_ins import open_sign_in, viewer_of
from tests.api.visitor import Visitor

EVERYTHING = Viewer(
    UUID(int=1), UUID(int=2), None, "The test", "test@tidewell.example", frozenset(AccessRole), frozenset()
)
"""Who does things that a test needs done."""


async def signed_in(
    app: Litestar, name: str = "Ana Silva", roles: Iterable[AccessRole] = (), person_id: UUID | None = None
) -> Visitor:
    """Give a browser signed in to a new account, active, with some granted roles."""
    token = await token_of(await active_account(name, roles, person_id))
    viewer = await viewer_of(token)
    assert viewer is not None
    return Visitor(app, viewer).use_token(token)


async def active_account(name: str, roles: Iterable[AccessRole] = (), person_id: UUID | None = None) -> UUID:
    """Make an account with some granted roles that can sign in."""
    email = name.lower().replace(" ", ".") + "@tidewell.example"
    async with write_transaction() as connection:
        account_id = await add_account(email=email, name=name, person_id=person_id, by=SYSTEM)
        await connection.execute("UPDATE account SET state = 'active' WHERE id = $1", account_id)
    for role in roles:
        scope = "Any programme" if role is AccessRole.COORDINATOR else None
        async with write_transaction():
            await write_grant(
                account_id=account_id,
                role=role,
                scope=scope,
                valid_from=None,
                valid_to=None,
                reason="For a test.",
                by=EVERYTHING,
            )
    return account_id


async def token_of(account_id: UUID) -> str:
    """Sign in to an account from one browser more; give what its cookie holds."""
    async with write_transaction():
        return await open_sign_in(account_id, user_agent="Test browser", address="127.0.0.1")
