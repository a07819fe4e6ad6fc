"""Programmes and enrolments, as `migrations/0014_programmes.sql` makes them."""

from piccolo.columns import JSONB, UUID, Array, Boolean, Date, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.kit.database.engine import engine
from backend.people.tables import Person


class Programme(Table, tablename="programme", db=engine):
    """A mentoring programme: for whom, for how long, and what makes a good pair in it."""

    id = UUID(primary_key=True, default=None)
    code = Text(default=None)
    name = Text(default=None)
    kind = Text(default=None)
    objective = Text(default=None)
    state = Text(default=None)
    description = Text(default=None)
    starts_on = Date(default=None)
    months = Integer(default=None)
    cadence = Text(default=None)
    opens_on = Date(default=None)
    closes_on = Date(default=None)
    topics = Array(base_column=UUID(), default=None)
    needs_approval = Boolean(default=None)
    places = Integer(null=True, default=None)
    eligibility = JSONB(default=None)
    policy = JSONB(default=None)
    agreement = Text(default=None)
    copied_from = ForeignKey("self", null=True, default=None, on_delete=OnDelete.set_null, db_column_name="copied_from")
    sort_name = Text(default=None)
    created_at = Timestamptz(default=None)
    version = Integer(default=None)


class Enrolment(Table, tablename="enrolment", db=engine):
    """One person's part in one programme."""

    id = UUID(primary_key=True, default=None)
    programme_id = ForeignKey(Programme, null=False, default=None, on_delete=OnDelete.restrict)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    side = Text(default=None)
    state = Text(default=None)
    goals = JSONB(default=None)
    teaches = JSONB(default=None)
    seats = Integer(default=None)
    hours = JSONB(default=None)
    languages = Array(base_column=Text(), default=None)
    style = JSONB(default=None)
    note = Text(default=None)
    wishes = JSONB(default=None)
    not_with = Array(base_column=UUID(), default=None)
    left_out = Integer(default=None)
    reason = Text(null=True, default=None)
    applied_at = Timestamptz(null=True, default=None)
    decided_at = Timestamptz(null=True, default=None)
    decided_by = Text(null=True, default=None)
    version = Integer(default=None)


class EnrolmentBackground(Table, tablename="enrolment_background", db=engine):
    """What somebody consented to tell, for reports on groups only."""

    enrolment_id = ForeignKey(Enrolment, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    consented_at = Timestamptz(default=None)
    answers = JSONB(default=None)


TABLES = [Programme, Enrolment, EnrolmentBackground]
