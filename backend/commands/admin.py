"""`trellis admin`: the first administrator of an installation."""

import asyncio
import sys
from typing import Annotated

import typer

from backend.commands.migrate import expect_schema
from backend.commands.told import obstacles_told, refused
from backend.kit.database.choice import opened_database
from backend.kit.database.engine import connection_pool
from backend.kit.errors import Refusal
from backend.settings import Settings

Email = Annotated[str, typer.Argument(help="What to sign in with.", metavar="EMAIL", show_default=False)]
Name = Annotated[str, typer.Argument(help="Name on the account.", metavar="NAME", show_default=False)]
Invite = Annotated[bool, typer.Option("--invite", help="Mail a link to choose a password, instead of asking for one.")]


def create(email: Email, name: Name, *, invite: Invite = False) -> None:
    """Make an account that may administer, and ask for its password (or read it from standard input)."""
    with obstacles_told(), opened_database(Settings(), as_what="trellis admin") as dsn:
        expect_schema(dsn)
        password = None if invite else _password()
        try:
            asyncio.run(_create(dsn, email, name, password))
        except Refusal as refusal:
            raise refused(refusal.detail) from None
    typer.echo(
        f"{name} may administer." + (" An invitation is on its way." if invite else " Sign in with the password.")
    )


async def _create(dsn: str, email: str, name: str, password: str | None) -> None:
    from backend.people.accounts.service import make_administrator
    from backend.people.sign_in.passwords import expect_strong, hashed

    if password is not None:
        expect_strong(password, [email, name])
    async with connection_pool(dsn, 2):
        await make_administrator(
            email=email,
            name=name,
            public_url=Settings().public_url,
            password_hash=None if password is None else await hashed(password),
        )


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    return typer.prompt("Password (12 characters or more)", hide_input=True, confirmation_prompt=True)


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    admin = typer.Typer(name="admin", help="Make accounts that may administer.", no_args_is_help=True)
    admin.command("create", epilog="Example: trellis admin create ana@example.org 'Ana Silva'")(create)
    admin.callback()(_group)
    app.add_typer(admin)


def _group() -> None:
    """Make accounts that may administer."""
