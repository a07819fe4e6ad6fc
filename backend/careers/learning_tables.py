"""What people learn from and have done of it, as `migrations/0035_learning.sql` makes it."""

from piccolo.columns import UUID, Date, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.careers.tables import Competency
from backend.kit.database.engine import engine
from backend.people.tables import Person


class LearningResource(Table, tablename="learning_resource", db=engine):
    """Something to learn from, with what it costs and how good it is."""

    id = UUID(primary_key=True, default=None)
    code = Text(default=None)
    title = Text(default=None)
    description = Text(default=None)
    link = Text(default=None)
    provider = Text(default=None)
    kind = Text(default=None)
    minutes = Integer(default=None)
    cost = Integer(null=True, default=None)
    currency = Text(null=True, default=None)
    state = Text(default=None)
    sort_name = Text(default=None)
    search_text = Text(default=None)
    ratings = Integer(default=None)
    stars = Integer(default=None)
    learners = Integer(default=None)
    reached = Integer(default=None)
    quality = Integer(default=None)
    version = Integer(default=None)


class LearningOutcome(Table, tablename="learning_outcome", db=engine):
    """A level of a competency that a resource brings people to, and from which on."""

    id = UUID(primary_key=True, default=None)
    resource_id = ForeignKey(LearningResource, null=False, default=None, on_delete=OnDelete.restrict)
    competency_id = ForeignKey(Competency, null=False, default=None, on_delete=OnDelete.restrict)
    from_level = Integer(default=None)
    level = Integer(default=None)


class LearningCompletion(Table, tablename="learning_completion", db=engine):
    """A resource that somebody has gone through."""

    id = UUID(primary_key=True, default=None)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    resource_id = ForeignKey(LearningResource, null=False, default=None, on_delete=OnDelete.restrict)
    done_on = Date(default=None)
    minutes = Integer(null=True, default=None)
    score = Integer(null=True, default=None)
    note = Text(default=None)
    link = Text(default=None)
    source = Text(default=None)
    recorded_by = Text(default=None)
    recorder_id = ForeignKey(Person, null=True, default=None, on_delete=OnDelete.restrict)
    recorded_at = Timestamptz(default=None)


class LearningRating(Table, tablename="learning_rating", db=engine):
    """How good somebody found a resource."""

    id = UUID(primary_key=True, default=None)
    resource_id = ForeignKey(LearningResource, null=False, default=None, on_delete=OnDelete.restrict)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    stars = Integer(default=None)
    rated_at = Timestamptz(default=None)


TABLES = [LearningResource, LearningOutcome, LearningCompletion, LearningRating]
