"""Talent pools, as `migrations/0043_talent_pools.sql` makes them."""

from piccolo.columns import UUID, Date, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.kit.database.engine import engine
from backend.people.tables import Person


class TalentPool(Table, tablename="talent_pool", db=engine):
    """People of promise for one role family."""

    id = UUID(primary_key=True, default=None)
    family = Text(default=None)
    name = Text(default=None)
    purpose = Text(default=None)
    state = Text(default=None)
    made_at = Timestamptz(default=None)
    version = Integer(default=None)


class PoolMembership(Table, tablename="pool_membership", db=engine):
    """Somebody who is or was in a pool."""

    id = UUID(primary_key=True, default=None)
    pool_id = ForeignKey(TalentPool, null=False, default=None, on_delete=OnDelete.restrict)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    account_id = UUID(default=None)
    added_by = Text(default=None)
    joined_on = Date(default=None)
    joined_because = Text(default=None)
    left_on = Date(null=True, default=None)
    left_because = Text(null=True, default=None)


TABLES = [TalentPool, PoolMembership]
