"""Critical positions, nominations and readiness, as `migrations/0038_succession.sql` makes them."""

from piccolo.columns import JSONB, UUID, Boolean, Date, ForeignKey, Integer, SmallInt, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.kit.database.engine import engine
from backend.people.tables import Person, Position


class CriticalPosition(Table, tablename="critical_position", db=engine):
    """A seat that must not stay open, and the plan for it."""

    id = UUID(primary_key=True, default=None)
    position_id = ForeignKey(Position, null=False, default=None, on_delete=OnDelete.restrict)
    state = Text(default=None)
    privacy = Text(default=None)
    impact = Text(default=None)
    scarcity = Text(default=None)
    time_to_fill = Text(default=None)
    is_single_point = Boolean(default=None)
    reason = Text(default=None)
    risk_of_loss = Text(default=None)
    impact_of_loss = Text(default=None)
    expected_exit = Date(null=True, default=None)
    target_bench = Integer(default=None)
    review_on = Date(null=True, default=None)
    account_id = UUID(default=None)
    marked_by = Text(default=None)
    marked_at = Timestamptz(default=None)
    ended_at = Timestamptz(null=True, default=None)
    ended_because = Text(null=True, default=None)
    version = Integer(default=None)


class PlanMember(Table, tablename="plan_member", db=engine):
    """Somebody who has a part in a plan by name."""

    critical_position_id = ForeignKey(
        CriticalPosition, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True
    )
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    part = Text(default=None)
    added_at = Timestamptz(default=None)


class PlanReading(Table, tablename="plan_reading", db=engine):
    """That somebody looked at a plan on a day."""

    critical_position_id = ForeignKey(
        CriticalPosition, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True
    )
    account_id = UUID(default=None)
    reader_name = Text(default=None)
    day = Date(default=None)


class Nomination(Table, tablename="nomination", db=engine):
    """Somebody who could follow in a critical position."""

    id = UUID(primary_key=True, default=None)
    critical_position_id = ForeignKey(CriticalPosition, null=False, default=None, on_delete=OnDelete.restrict)
    person_id = ForeignKey(Person, null=True, default=None, on_delete=OnDelete.restrict)
    external_name = Text(null=True, default=None)
    external_note = Text(default=None)
    state = Text(default=None)
    is_interim = Boolean(default=None)
    rank = Integer(default=None)
    account_id = UUID(default=None)
    proposed_by = Text(default=None)
    proposed_at = Timestamptz(default=None)
    telling = Text(default=None)
    told_at = Timestamptz(null=True, default=None)
    told_text = Text(null=True, default=None)
    version = Integer(default=None)


class NominationEvent(Table, tablename="nomination_event", db=engine):
    """What became of a nomination."""

    id = UUID(primary_key=True, default=None)
    nomination_id = ForeignKey(Nomination, null=False, default=None, on_delete=OnDelete.restrict)
    kind = Text(default=None)
    account_id = UUID(default=None)
    actor_name = Text(default=None)
    at = Timestamptz(default=None)
    reason = Text(default=None)


class ReadinessStatement(Table, tablename="readiness_statement", db=engine):
    """When somebody could take the seat, as somebody said."""

    id = UUID(primary_key=True, default=None)
    nomination_id = ForeignKey(Nomination, null=False, default=None, on_delete=OnDelete.restrict)
    kind = Text(default=None)
    tier = Text(default=None)
    reason = Text(default=None)
    account_id = UUID(default=None)
    author_name = Text(default=None)
    said_on = Date(default=None)
    expires_on = Date(default=None)
    said_at = Timestamptz(default=None)


class ReadinessScale(Table, tablename="readiness_scale", db=engine):
    """The scale of readiness; there is one."""

    id = SmallInt(primary_key=True, default=None)
    tiers = JSONB(default=None)
    validity_months = Integer(default=None)
    evidence_months = Integer(default=None)
    version = Integer(default=None)


TABLES = [
    *(CriticalPosition, PlanMember, PlanReading),
    *(Nomination, NominationEvent, ReadinessStatement, ReadinessScale),
]
