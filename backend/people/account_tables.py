"""Accounts, grants, sign-ins and messages, as `migrations/0003_accounts.sql` and `0004_mail.sql` make them."""

from piccolo.columns import UUID, Bytea, Date, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.kit.database.engine import engine
from backend.people.tables import Person


class Account(Table, tablename="account", db=engine):
    """Somebody who can sign in, or could."""

    id = UUID(primary_key=True, default=None)
    person_id = ForeignKey(Person, null=True, default=None, on_delete=OnDelete.restrict)
    name = Text(default=None)
    sort_name = Text(default=None)
    email = Text(default=None)
    password_hash = Text(null=True, default=None)
    state = Text(default=None)
    created_at = Timestamptz(default=None)
    version = Integer(default=None)


class RoleGrant(Table, tablename="role_grant", db=engine):
    """A role that an account holds, from a day to a day, with the reason."""

    id = UUID(primary_key=True, default=None)
    account_id = ForeignKey(Account, null=False, default=None, on_delete=OnDelete.restrict)
    role = Text(default=None)
    scope = Text(null=True, default=None)
    valid_from = Date(default=None)
    valid_to = Date(null=True, default=None)
    reason = Text(default=None)
    granted_by = UUID(null=True, default=None)
    granted_at = Timestamptz(default=None)
    ended_by = UUID(null=True, default=None)
    ended_at = Timestamptz(null=True, default=None)
    end_reason = Text(null=True, default=None)


class SignIn(Table, tablename="sign_in", db=engine):
    """One browser that is signed in, or was."""

    id = UUID(primary_key=True, default=None)
    account_id = ForeignKey(Account, null=False, default=None, on_delete=OnDelete.restrict)
    token_hash = Bytea(default=None)
    created_at = Timestamptz(default=None)
    last_seen_at = Timestamptz(default=None)
    ends_at = Timestamptz(default=None)
    ended_at = Timestamptz(null=True, default=None)
    user_agent = Text(default=None)
    address = Text(default=None)


class KnownDevice(Table, tablename="known_device", db=engine):
    """A browser that has signed in to an account before; its token opens nothing."""

    token_hash = Bytea(primary_key=True, default=None)
    account_id = ForeignKey(Account, null=False, default=None, on_delete=OnDelete.restrict)
    seen_at = Timestamptz(default=None)


class MailLink(Table, tablename="mail_link", db=engine):
    """A link sent by mail with which a password can be set, once."""

    id = UUID(primary_key=True, default=None)
    account_id = ForeignKey(Account, null=False, default=None, on_delete=OnDelete.restrict)
    purpose = Text(default=None)
    token_hash = Bytea(default=None)
    created_at = Timestamptz(default=None)
    ends_at = Timestamptz(default=None)
    used_at = Timestamptz(null=True, default=None)


class Throttle(Table, tablename="throttle", db=engine):
    """How full the bucket of one key is."""

    key = Bytea(primary_key=True, default=None)
    empty_at = Timestamptz(default=None)


class Notification(Table, tablename="notification", db=engine):
    """A message in somebody's inbox."""

    id = UUID(primary_key=True, default=None)
    account_id = ForeignKey(Account, null=False, default=None, on_delete=OnDelete.restrict)
    title = Text(default=None)
    body = Text(default=None)
    href = Text(default=None)
    reason = Text(default=None)
    created_at = Timestamptz(default=None)
    read_at = Timestamptz(null=True, default=None)


class Mail(Table, tablename="mail", db=engine):
    """A mail that is to be sent, or was."""

    id = UUID(primary_key=True, default=None)
    recipient = Text(default=None)
    subject = Text(default=None)
    body = Text(default=None)
    state = Text(default=None)
    attempts = Integer(default=None)
    created_at = Timestamptz(default=None)
    next_try_at = Timestamptz(default=None)
    sent_at = Timestamptz(null=True, default=None)
    problem = Text(default=None)


class DemoPersona(Table, tablename="demo_persona", db=engine):
    """Somebody of the sample organisation as whom a visitor can sign in with one click."""

    persona = Text(primary_key=True, default=None)
    account_id = ForeignKey(Account, null=False, default=None, on_delete=OnDelete.restrict)
    title = Text(default=None)
    story = Text(default=None)
    position = Integer(default=None)


TABLES = [Account, RoleGrant, SignIn, KnownDevice, MailLink, Throttle, Notification, Mail, DemoPersona]
