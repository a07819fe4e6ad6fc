"""Shapes of accounts."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Line, Schema
from backend.people.grants.schemas import GrantableRole
from backend.people.references import WorkEmail

AccountState = Literal["invited", "active", "disabled"]
AccountAction = Literal["close", "open", "invite_again", "give_role"]


class Account(Schema):
    """Somebody who can sign in, or could."""

    id: Annotated[UUID, Field(description="Id of the account.")]
    person_id: Annotated[UUID | None, Field(description="The person behind it; null where it is nobody employed.")]
    name: Annotated[str, Field(description="Name on the account.")]
    email: Annotated[str, Field(description="What to sign in with.")]
    state: Annotated[AccountState, Field(description="invited: waits for its first password.")]
    created_at: Annotated[datetime, Field(description="When it was made.")]
    last_seen_at: Annotated[datetime | None, Field(description="When it was last used; null: never.")]
    roles: Annotated[list[GrantableRole], Field(description="Granted and in force today.")]
    version: Annotated[int, Field(description="Counts the changes; send it as If-Match.")]
    actions: Annotated[list[AccountAction], Field(description="What the viewer may do with it now.")]
    undo_id: Annotated[
        UUID | None, Field(description="After a change: what `POST /api/activity/{undo_id}/undo` takes back.")
    ]


class InviteRequest(Schema):
    """Whom to invite."""

    email: Annotated[WorkEmail, Field(description="Where to; kept in lower case.", examples=["ana@tidewell.example"])]
    name: Annotated[Line | None, Field(description="Name on the account; null: the person's.")] = None
    person_id: Annotated[UUID | None, Field(description="The person whose account it is; null: nobody's.")] = None


class InvitationsRequest(Schema):
    """Whom to invite in one go."""

    account_ids: Annotated[
        list[UUID] | None,
        Field(
            min_length=1,
            max_length=200,
            description="Accounts that wait for their first password; null: everybody without one, people without an "
            "account among them, but for those who have a link that still works.",
        ),
    ]


class Invitations(Schema):
    """What came of inviting many."""

    invited: Annotated[int, Field(description="To whom a mail is on its way.")]
    passed_over: Annotated[int, Field(description="Accounts that were named and wait for no password.")]
    left: Annotated[int, Field(description="Who could still be invited: ask again for the next of them.")]
    mail_waits: Annotated[bool, Field(description="No mail server is set, so that mails wait until one is.")]


class Uninvited(Schema):
    """Who could be invited."""

    without_account: Annotated[int, Field(description="People who work here and have no account.")]
    waiting: Annotated[int, Field(description="Accounts without a password whose last link has run out or ended.")]
    invited: Annotated[int, Field(description="Accounts without a password whose link still works.")]
    mail_waits: Annotated[bool, Field(description="No mail server is set, so that mails wait until one is.")]


class AccountChange(Schema):
    """What to change about an account."""

    state: Annotated[Literal["active", "disabled"], Field(description="disabled: cannot sign in; sign-ins end.")]
