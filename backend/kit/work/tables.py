"""Background work, as `migrations/0005_work.sql` makes it."""

from piccolo.columns import JSONB, UUID, Integer, Text, Timestamptz
from piccolo.table import Table

from backend.kit.database.engine import engine


class Work(Table, tablename="work", db=engine):
    """A piece of work that is to be done, or was."""

    id = UUID(primary_key=True, default=None)
    kind = Text(default=None)
    queue = Text(default=None)
    title = Text(default=None)
    account_id = UUID(null=True, default=None)
    subject_id = UUID(null=True, default=None)
    arguments = JSONB(default=None)
    request_id = Text(default=None)
    state = Text(default=None)
    progress = Integer(default=None)
    step = Text(default=None)
    attempt = Integer(default=None)
    attempts_left = Integer(default=None)
    due_at = Timestamptz(default=None)
    created_at = Timestamptz(default=None)
    started_at = Timestamptz(null=True, default=None)
    heartbeat_at = Timestamptz(null=True, default=None)
    cancel_requested_at = Timestamptz(null=True, default=None)
    finished_at = Timestamptz(null=True, default=None)
    error = Text(null=True, default=None)
    result = JSONB(null=True, default=None)
    result_href = Text(null=True, default=None)


TABLES = [Work]
