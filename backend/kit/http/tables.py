"""The answers to creating requests that may be sent twice, as `migrations/0003_accounts.sql` makes them."""

from piccolo.columns import JSONB, UUID, Boolean, Bytea, Integer, Text, Timestamptz
from piccolo.table import Table

from backend.kit.database.engine import engine


class IdempotencyKey(Table, tablename="idempotency_key", db=engine):
    """A creating request, and its answer once there is one."""

    account_id = UUID(primary_key=True, default=None)
    key = Text(default=None)
    request_hash = Bytea(default=None)
    created_at = Timestamptz(default=None)
    claim = UUID(default=None)
    claimed_at = Timestamptz(default=None)
    is_done = Boolean(default=None)
    status = Integer(null=True, default=None)
    headers = JSONB(null=True, default=None)
    body = Bytea(null=True, default=None)


TABLES = [IdempotencyKey]
