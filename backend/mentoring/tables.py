"""Programmes, enrolments and rounds, as `migrations/0014_programmes.sql` and `0017_rounds.sql` make them."""

from piccolo.columns import (
    JSONB,
    UUID,
    Array,
    Boolean,
    Bytea,
    Date,
    DoublePrecision,
    ForeignKey,
    Integer,
    Text,
    Timestamptz,
)
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
    takes_requests = Boolean(default=None)
    request_days = Integer(default=None)
    repair_by_rule = Boolean(default=None)
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
    background_changed_at = Timestamptz(null=True, default=None)
    shows_moves = Boolean(default=None)


class EnrolmentBackground(Table, tablename="enrolment_background", db=engine):
    """What somebody consented to tell, for reports on groups only."""

    enrolment_id = ForeignKey(Enrolment, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    consented_at = Timestamptz(default=None)
    answers = JSONB(default=None)


class GroupReport(Table, tablename="group_report", db=engine):
    """What was shown of groups whose members consented."""

    id = UUID(primary_key=True, default=None)
    programme_id = ForeignKey(Programme, null=False, default=None, on_delete=OnDelete.restrict)
    attributes = JSONB(default=None)
    fared = JSONB(default=None)
    made_at = Timestamptz(default=None)


class Round(Table, tablename="round", db=engine):
    """A round of a programme: what went in, and how far it has come."""

    id = UUID(primary_key=True, default=None)
    programme_id = ForeignKey(Programme, null=False, default=None, on_delete=OnDelete.restrict)
    number = Integer(default=None)
    state = Text(default=None)
    input = Bytea(default=None)
    input_at = Timestamptz(default=None)
    counts = JSONB(default=None)
    policy = JSONB(default=None)
    objective = Text(default=None)
    work_id = UUID(null=True, default=None)
    result_id = UUID(null=True, default=None)
    created_by = Text(default=None)
    version = Integer(default=None)
    compare_work_id = UUID(null=True, default=None)
    interim_result_id = UUID(null=True, default=None)
    closed_with_programme = Boolean(default=None)


class RoundDecision(Table, tablename="round_decision", db=engine):
    """A pair that a coordinator locked or barred."""

    round_id = ForeignKey(Round, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    mentee_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    mentor_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    kind = Text(default=None)
    decided_by = Text(default=None)
    decided_at = Timestamptz(default=None)


class RoundResult(Table, tablename="round_result", db=engine):
    """A plan with its proof."""

    id = UUID(primary_key=True, default=None)
    round_id = ForeignKey(Round, null=False, default=None, on_delete=OnDelete.restrict)
    objective = Text(default=None)
    run = Bytea(default=None)
    report = JSONB(default=None)
    made_at = Timestamptz(default=None)
    basis = Text(null=True, default=None)


class RoundAdjustment(Table, tablename="round_adjustment", db=engine):
    """What a coordinator changed of a round's own terms."""

    id = UUID(primary_key=True, default=None)
    round_id = ForeignKey(Round, null=False, default=None, on_delete=OnDelete.restrict)
    kind = Text(default=None)
    person_id = ForeignKey(Person, null=True, default=None, on_delete=OnDelete.restrict)
    rule = Text(null=True, default=None)
    amount = Integer(default=None)
    decided_by = Text(default=None)
    decided_at = Timestamptz(default=None)


class RoundPair(Table, tablename="round_pair", db=engine):
    """A pair of a plan."""

    result_id = ForeignKey(RoundResult, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    mentee_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    mentor_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    points = DoublePrecision(null=True, default=None)
    is_locked = Boolean(default=None)
    is_certain = Boolean(null=True, default=None)


TABLES = [
    *(Programme, Enrolment, EnrolmentBackground, GroupReport),
    *(Round, RoundDecision, RoundResult, RoundAdjustment, RoundPair),
]
