"""Shapes of signing in."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Line, OneLine, Schema, Text
from backend.people.core.access import AccessRole

Password = Annotated[Text, Field(max_length=1024, description="Any characters.", examples=["plum anchor quiet seven"])]
Email = Annotated[
    OneLine, Field(min_length=1, max_length=254, description="An e-mail address.", examples=["ana@tidewell.example"])
]


class SignInRequest(Schema):
    """What somebody signs in with."""

    email: Email
    password: Password


class PersonaRequest(Schema):
    """As whom to enter the sample organisation."""

    persona: Annotated[Line, Field(description="One of those that are listed.", examples=["coordinator"])]


class Persona(Schema):
    """Somebody of the sample organisation as whom a visitor can sign in."""

    persona: Annotated[str, Field(description="What to send to sign in.", examples=["coordinator"])]
    name: Annotated[str, Field(description="Their name.")]
    title: Annotated[str, Field(description="What they are, in a few words.")]
    story: Annotated[str, Field(description="What they want, in a sentence.")]


class PersonaList(Schema):
    """Everybody as whom a visitor can sign in."""

    items: Annotated[list[Persona], Field(description="In the order to show them.")]


class MyPerson(Schema):
    """The person behind an account."""

    id: Annotated[UUID, Field(description="Id of the person.")]
    name: Annotated[str, Field(description="Name of the person.")]
    time_zone: Annotated[str, Field(description="IANA name.", examples=["Europe/Lisbon"])]


class Me(Schema):
    """Who is signed in, and what they may open."""

    account_id: Annotated[UUID, Field(description="Id of the account.")]
    name: Annotated[str, Field(description="Name on the account.")]
    email: Annotated[str, Field(description="E-mail on the account.")]
    person: Annotated[MyPerson | None, Field(description="Null for an account of nobody employed.")]
    roles: Annotated[list[AccessRole], Field(description="Held today, in alphabetical order.")]
    areas: Annotated[list[str], Field(description="What the rail shows, in its order.", examples=[["home", "people"]])]
    unread: Annotated[int, Field(description="Messages in the inbox that were not read.")]
    demo: Annotated[bool, Field(description="Whether this is the sample organisation.")]


class SignInRow(Schema):
    """A browser that is signed in."""

    id: Annotated[UUID, Field(description="Id of the sign-in.")]
    created_at: Annotated[datetime, Field(description="When it was signed in.")]
    last_seen_at: Annotated[datetime, Field(description="When it was last used, to the minute.")]
    ends_at: Annotated[datetime, Field(description="When it ends at the latest.")]
    user_agent: Annotated[str, Field(description="What the browser calls itself.")]
    address: Annotated[str, Field(description="The network address it came from.")]
    is_this: Annotated[bool, Field(description="Whether it is the one that asks.")]


class SignInList(Schema):
    """Every browser of the viewer that is signed in."""

    items: Annotated[list[SignInRow], Field(description="The latest used first.")]


class Ended(Schema):
    """How many were ended."""

    ended: Annotated[int, Field(description="Sign-ins ended by this.")]


class ResetRequest(Schema):
    """Whose password was forgotten."""

    email: Email


class LinkRequest(Schema):
    """A mailed link."""

    token: Annotated[Line, Field(description="What follows the # of the link.")]


class Link(Schema):
    """What a mailed link is for."""

    purpose: Annotated[Literal["invitation", "reset"], Field(description="Why it was sent.")]
    name: Annotated[str, Field(description="Name on the account.")]
    email: Annotated[str, Field(description="E-mail on the account.")]


class UseLinkRequest(Schema):
    """A mailed link and the password it is to set."""

    token: Annotated[Line, Field(description="What follows the # of the link.")]
    password: Password


class PasswordChange(Schema):
    """One's present password and the new one."""

    current: Password
    new: Password
