"""Repairs of published rounds, as `migrations/0027_repairs.sql` and `0030_repairs_set_aside.sql` make them."""

from piccolo.columns import JSONB, UUID, Boolean, Bytea, DoublePrecision, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.kit.database.engine import engine
from backend.mentoring.tables import Round, RoundResult


class Repair(Table, tablename="repair", db=engine):
    """A published round matched anew around what stands."""

    id = UUID(primary_key=True, default=None)
    round_id = ForeignKey(Round, null=False, default=None, on_delete=OnDelete.restrict)
    state = Text(default=None)
    input = Bytea(default=None)
    input_at = Timestamptz(default=None)
    counts = JSONB(default=None)
    standing = JSONB(default=None)
    changes = JSONB(default=None)
    cause = Text(default=None)
    is_by_rule = Boolean(default=None)
    work_id = UUID(null=True, default=None)
    said = Text(default=None)
    created_by = Text(default=None)
    version = Integer(default=None)
    failed_at = Timestamptz(null=True, default=None)
    set_aside_at = Timestamptz(null=True, default=None)
    told_at = Timestamptz(null=True, default=None)


class RepairChoice(Table, tablename="repair_choice", db=engine):
    """A plan that a round could be repaired to."""

    repair_id = ForeignKey(Repair, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    place = Integer(default=None)
    result_id = ForeignKey(RoundResult, null=False, default=None, on_delete=OnDelete.restrict, unique=True)
    moves = Integer(default=None)
    people = Integer(default=None)
    points = DoublePrecision(default=None)


TABLES = [Repair, RepairChoice]
