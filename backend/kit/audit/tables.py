"""The logs and what can be undone, as `migrations/0002_audit.sql` and `migrations/0038_succession.sql` make them."""

from piccolo.columns import JSONB, UUID, BigInt, Bytea, ForeignKey, SmallInt, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.kit.database.engine import engine


class Entry:
    """The columns of one thing that was done, in either log."""

    number = BigInt(primary_key=True, default=None)
    at = Timestamptz(default=None)
    actor_id = UUID(null=True, default=None)
    actor_name = Text(default=None)
    action = Text(default=None)
    subject_kind = Text(default=None)
    subject_id = UUID(null=True, default=None)
    subject_name = Text(default=None)
    detail = JSONB(default=None)
    request_id = Text(default=None)
    previous_hash = Bytea(default=None)
    hash = Bytea(default=None)


class Head:
    """The columns of the end of a chain."""

    id = SmallInt(primary_key=True, default=None)
    number = BigInt(default=None)
    hash = Bytea(default=None)


class AuditEntry(Entry, Table, tablename="audit_entry", db=engine):
    """One thing that was done."""


class AuditHead(Head, Table, tablename="audit_head", db=engine):
    """The end of the chain."""


class Undoable(Table, tablename="undoable", db=engine):
    """Something done that can still be taken back."""

    id = UUID(primary_key=True, default=None)
    account_id = UUID(default=None)
    audit_number = ForeignKey(AuditEntry, null=False, default=None, on_delete=OnDelete.restrict)
    kind = Text(default=None)
    payload = JSONB(default=None)
    ends_at = Timestamptz(default=None)
    undone_at = Timestamptz(null=True, default=None)


class ConfidentialEntry(Entry, Table, tablename="confidential_entry", db=engine):
    """One thing that was done and of which administrators read nothing."""


class ConfidentialHead(Head, Table, tablename="confidential_head", db=engine):
    """The end of the confidential chain."""


TABLES = [AuditEntry, AuditHead, Undoable, ConfidentialEntry, ConfidentialHead]
