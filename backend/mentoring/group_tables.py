"""Plans among peers and what is decided about them, as `migrations/0019_round_groups.sql` makes them."""

from piccolo.columns import UUID, Boolean, DoublePrecision, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.kit.database.engine import engine
from backend.mentoring.tables import Round, RoundResult
from backend.people.tables import Person


class RoundGroup(Table, tablename="round_group", db=engine):
    """A pair or a ring of a plan among peers."""

    id = UUID(primary_key=True, default=None)
    result_id = ForeignKey(RoundResult, null=False, default=None, on_delete=OnDelete.restrict)
    number = Integer(default=None)
    points = DoublePrecision(null=True, default=None)
    is_locked = Boolean(default=None)


class RoundGroupMember(Table, tablename="round_group_member", db=engine):
    """Somebody in a group; in a ring everybody teaches the next place, and the last the first."""

    group_id = ForeignKey(RoundGroup, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    place = Integer(default=None)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)


class RoundGroupDecision(Table, tablename="round_group_decision", db=engine):
    """A group that a coordinator locked, or two people who were barred."""

    id = UUID(primary_key=True, default=None)
    round_id = ForeignKey(Round, null=False, default=None, on_delete=OnDelete.restrict)
    first_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    second_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    third_id = ForeignKey(Person, null=True, default=None, on_delete=OnDelete.restrict)
    kind = Text(default=None)
    decided_by = Text(default=None)
    decided_at = Timestamptz(default=None)


TABLES = [RoundGroup, RoundGroupMember, RoundGroupDecision]
