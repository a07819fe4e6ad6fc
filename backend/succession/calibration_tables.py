"""Calibration, as `migrations/0040_calibration.sql` makes it."""

from piccolo.columns import JSONB, UUID, Date, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.kit.database.engine import engine
from backend.people.tables import OrgUnit, Person


class CalibrationCycle(Table, tablename="calibration_cycle", db=engine):
    """One round of calibration."""

    id = UUID(primary_key=True, default=None)
    name = Text(default=None)
    as_of = Date(default=None)
    state = Text(default=None)
    org_unit_id = ForeignKey(OrgUnit, null=True, default=None, on_delete=OnDelete.restrict)
    grid = JSONB(default=None)
    version = Integer(default=None)


class CalibrationEvent(Table, tablename="calibration_event", db=engine):
    """That a cycle was opened, closed or opened again."""

    id = UUID(primary_key=True, default=None)
    cycle_id = ForeignKey(CalibrationCycle, null=False, default=None, on_delete=OnDelete.restrict)
    kind = Text(default=None)
    reason = Text(default=None)
    account_id = UUID(default=None)
    actor_name = Text(default=None)
    at = Timestamptz(default=None)


class CalibrationParticipant(Table, tablename="calibration_participant", db=engine):
    """Somebody who sees a whole cycle by name."""

    cycle_id = ForeignKey(CalibrationCycle, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)


class CalibrationSubject(Table, tablename="calibration_subject", db=engine):
    """Somebody who is placed in a cycle."""

    cycle_id = ForeignKey(CalibrationCycle, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)


class CalibrationRating(Table, tablename="calibration_rating", db=engine):
    """Where somebody was placed, by whom and why."""

    id = UUID(primary_key=True, default=None)
    cycle_id = ForeignKey(CalibrationCycle, null=False, default=None, on_delete=OnDelete.restrict)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    number = Integer(default=None)
    kind = Text(default=None)
    performance = Integer(default=None)
    potential = Integer(default=None)
    reason = Text(default=None)
    account_id = UUID(default=None)
    rater_name = Text(default=None)
    rated_at = Timestamptz(default=None)


TABLES = [
    *(CalibrationCycle, CalibrationEvent, CalibrationParticipant),
    *(CalibrationSubject, CalibrationRating),
]
