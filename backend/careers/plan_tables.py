"""Development plans, as `migrations/0033_plans.sql` makes them."""

from piccolo.columns import JSONB, UUID, Boolean, Date, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.careers.tables import Competency
from backend.kit.database.engine import engine
from backend.people.tables import Person, Role


class Plan(Table, tablename="plan", db=engine):
    """What somebody wants to become, and what was agreed about it."""

    id = UUID(primary_key=True, default=None)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    state = Text(default=None)
    performance = Text(default=None)
    strengths = Text(default=None)
    development_areas = Text(default=None)
    interests = Text(default=None)
    aspirations = Text(default=None)
    target_role_id = ForeignKey(Role, null=True, default=None, on_delete=OnDelete.restrict)
    support_resources = Text(default=None)
    support_manager = Text(default=None)
    support_time = Text(default=None)
    renewed_from = ForeignKey("self", null=True, default=None, on_delete=OnDelete.restrict)
    begun_at = Timestamptz(default=None)
    touched_on = Date(default=None)
    shared_at = Timestamptz(null=True, default=None)
    owner_agreed_at = Timestamptz(null=True, default=None)
    reviewer_agreed_at = Timestamptz(null=True, default=None)
    reviewer_name = Text(null=True, default=None)
    changed_since_agreed = Boolean(default=None)
    active_since = Date(null=True, default=None)
    next_check_in_on = Date(null=True, default=None)
    completed_at = Timestamptz(null=True, default=None)
    version = Integer(default=None)


class PlanGoal(Table, tablename="plan_goal", db=engine):
    """Something to reach, by a measure and a day."""

    id = UUID(primary_key=True, default=None)
    plan_id = ForeignKey(Plan, null=False, default=None, on_delete=OnDelete.restrict)
    title = Text(default=None)
    measure = Text(default=None)
    due_on = Date(null=True, default=None)
    reached_on = Date(null=True, default=None)
    competency_id = ForeignKey(Competency, null=True, default=None, on_delete=OnDelete.restrict)
    target_level = Integer(null=True, default=None)
    role_id = ForeignKey(Role, null=True, default=None, on_delete=OnDelete.restrict)
    added_at = Timestamptz(default=None)


class PlanActivity(Table, tablename="plan_activity", db=engine):
    """Something to do for a goal."""

    id = UUID(primary_key=True, default=None)
    plan_id = ForeignKey(Plan, null=False, default=None, on_delete=OnDelete.restrict)
    goal_id = ForeignKey(PlanGoal, null=False, default=None, on_delete=OnDelete.restrict)
    kind = Text(default=None)
    title = Text(default=None)
    due_on = Date(null=True, default=None)
    done_on = Date(null=True, default=None)
    url = Text(default=None)
    added_at = Timestamptz(default=None)


class PlanComment(Table, tablename="plan_comment", db=engine):
    """What somebody said about a plan."""

    id = UUID(primary_key=True, default=None)
    plan_id = ForeignKey(Plan, null=False, default=None, on_delete=OnDelete.restrict)
    account_id = UUID(default=None)
    author_name = Text(default=None)
    text = Text(default=None)
    said_at = Timestamptz(default=None)


class PlanCheckIn(Table, tablename="plan_check_in", db=engine):
    """How a plan stood when both talked about it."""

    id = UUID(primary_key=True, default=None)
    plan_id = ForeignKey(Plan, null=False, default=None, on_delete=OnDelete.restrict)
    account_id = UUID(default=None)
    author_name = Text(default=None)
    held_on = Date(default=None)
    standing = Text(default=None)
    text = Text(default=None)
    noted_at = Timestamptz(default=None)


class PlanNote(Table, tablename="plan_note", db=engine):
    """What somebody notes of their plan for themselves."""

    plan_id = ForeignKey(Plan, primary_key=True, null=False, default=None, on_delete=OnDelete.restrict)
    text = Text(default=None)
    version = Integer(default=None)


class PlanSnapshot(Table, tablename="plan_snapshot", db=engine):
    """A plan as it was when it was completed."""

    plan_id = ForeignKey(Plan, primary_key=True, null=False, default=None, on_delete=OnDelete.restrict)
    taken_at = Timestamptz(default=None)
    content = JSONB(default=None)


class PlanReminder(Table, tablename="plan_reminder", db=engine):
    """A reminder that was sent; there is one of a kind for a day."""

    plan_id = ForeignKey(Plan, primary_key=True, null=False, default=None, on_delete=OnDelete.restrict)
    kind = Text(default=None)
    about = Date(default=None)


TABLES = [Plan, PlanGoal, PlanActivity, PlanComment, PlanCheckIn, PlanNote, PlanSnapshot, PlanReminder]
