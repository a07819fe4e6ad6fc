"""Notices and the links that answer them, as `migrations/0020_notices.sql` makes them."""

from piccolo.columns import JSONB, UUID, Boolean, Bytea, ForeignKey, Integer, Text, Time, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.kit.database.engine import engine
from backend.people.tables import Person


class NoticeSettings(Table, tablename="notice_settings", db=engine):
    """When somebody wants mail; who chose nothing has no row."""

    person_id = ForeignKey(
        Person, primary_key=True, null=False, default=None, on_delete=OnDelete.restrict, db_column_name="person_id"
    )
    pace = Text(default=None)
    quiet_from = Time(null=True, default=None)
    quiet_to = Time(null=True, default=None)
    quiet_weekends = Boolean(default=None)
    version = Integer(default=None)


class WaitingNotice(Table, tablename="waiting_notice", db=engine):
    """A notice of which no mail is made yet."""

    id = UUID(primary_key=True, default=None)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    kind = Text(default=None)
    subject = Text(default=None)
    body = Text(default=None)
    reason = Text(default=None)
    href = Text(default=None)
    answers = JSONB(default=None)
    is_urgent = Boolean(default=None)
    created_at = Timestamptz(default=None)
    due_at = Timestamptz(default=None)


class AnswerLink(Table, tablename="answer_link", db=engine):
    """A link sent by mail with which somebody sees and answers one thing without signing in."""

    id = UUID(primary_key=True, default=None)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    purpose = Text(default=None)
    subject_id = UUID(default=None)
    token_hash = Bytea(default=None)
    created_at = Timestamptz(default=None)
    ends_at = Timestamptz(default=None)
    voided_at = Timestamptz(null=True, default=None)


TABLES = [NoticeSettings, WaitingNotice, AnswerLink]
