"""Accounts over HTTP."""

from collections.abc import Mapping
from typing import Annotated, Any
from uuid import UUID

from litestar import Controller, Response, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter
from litestar.status_codes import HTTP_204_NO_CONTENT

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.http.paging import Cursor, Limit
from backend.kit.schemas import Page
from backend.people.accounts import invitations, service
from backend.people.accounts.listing import AccountFilter
from backend.people.accounts.schemas import (
    Account,
    AccountChange,
    AccountState,
    Invitations,
    InvitationsRequest,
    InviteRequest,
    Uninvited,
)
from backend.people.core.access import AccessRole, Viewer
from backend.people.grants.schemas import GrantableRole
from backend.settings import Settings


class AccountsController(Controller):
    """Who can sign in."""

    path = "/api/accounts"
    tags = ("Accounts",)

    @get(operation_id="listAccounts")
    async def list_accounts(
        self,
        viewer: NamedDependency[Viewer],
        q: Annotated[str | None, QueryParameter(max_length=200, description="Part of name or e-mail.")] = None,
        account_state: Annotated[
            AccountState | None, QueryParameter(name="state", description="Only those in this state.")
        ] = None,
        role: Annotated[GrantableRole | None, QueryParameter(description="Only those that hold this role.")] = None,
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> Page[Account]:
        """List accounts by name."""
        where = AccountFilter(q=q, state=account_state, role=AccessRole(role) if role else None)
        rows, following, total = await service.list_accounts(where=where, limit=limit, cursor=cursor, by=viewer)
        return Page[Account](items=[_account(row) for row in rows], next_cursor=following, total=total)

    @post(operation_id="inviteAccount", opt={"idempotent": True, "problems": (404, 409)})
    async def invite(
        self, data: JSONBody[InviteRequest], viewer: NamedDependency[Viewer], settings: NamedDependency[Settings]
    ) -> Response[Account]:
        """Make an account and mail its owner an invitation."""
        row = await service.invite(
            email=data.email,
            name=data.name,
            person_id=data.person_id,
            public_url=settings.public_url,
            by=viewer,
        )
        return versioned(_account(row), 201)

    @get("/invitations", operation_id="countUninvited")
    async def count_uninvited(self, viewer: NamedDependency[Viewer], settings: NamedDependency[Settings]) -> Uninvited:
        """Count who could be invited in one go."""
        counts = await invitations.count_uninvited(by=viewer)
        return Uninvited.model_validate({**counts, "mail_waits": settings.mail_url is None})

    @post("/invitations", operation_id="inviteMany", opt={"idempotent": True, "problems": (409,)})
    async def invite_many(
        self, data: JSONBody[InvitationsRequest], viewer: NamedDependency[Viewer], settings: NamedDependency[Settings]
    ) -> Invitations:
        """Invite several accounts, or everybody without a password, at most 200 at a time."""
        done = await invitations.invite_many(account_ids=data.account_ids, public_url=settings.public_url, by=viewer)
        return Invitations.model_validate({**done, "mail_waits": settings.mail_url is None})

    @get("/{account_id:uuid}", operation_id="getAccount")
    async def get_account(self, account_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Account]:
        """Give one account."""
        return versioned(_account(await service.get_account(account_id=account_id, by=viewer)))

    @patch("/{account_id:uuid}", operation_id="updateAccount", opt={"problems": (409,)})
    async def update(
        self,
        account_id: FromPath[UUID],
        data: JSONBody[AccountChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Account]:
        """Close an account or open it again; the one who did can take it back for ten minutes."""
        row = await service.set_state(
            account_id=account_id, state=data.state, version=required_version(if_match), by=viewer
        )
        return versioned(_account(row))

    @post(
        "/{account_id:uuid}/invitation",
        operation_id="inviteAgain",
        status_code=HTTP_204_NO_CONTENT,
        opt={"problems": (409,)},
    )
    async def invite_again(
        self, account_id: FromPath[UUID], viewer: NamedDependency[Viewer], settings: NamedDependency[Settings]
    ) -> None:
        """Mail a new invitation; earlier links end."""
        await service.invite_again(account_id=account_id, public_url=settings.public_url, by=viewer)


def _account(row: Mapping[str, Any]) -> Account:
    return Account.model_validate(dict(row))
