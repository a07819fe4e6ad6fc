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


class AccountChange(Schema):
    """What to change about an account."""

    state: Annotated[Literal["active", "disabled"], Field(description="disabled: cannot sign in; sign-ins end.")]
