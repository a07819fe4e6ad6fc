"""Paths, experiences and pathways, as `migrations/0036_learning_paths.sql` and `0044_experiences.sql` make them."""

from piccolo.columns import JSONB, UUID, Date, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.careers.certification_tables import Certification
from backend.careers.tables import Competency
from backend.kit.database.engine import engine
from backend.people.tables import Person, Role


class LearningPath(Table, tablename="learning_path", db=engine):
    """A way to a role or a competency that talent partners have laid out, in stages."""

    id = UUID(primary_key=True, default=None)
    code = Text(default=None)
    title = Text(default=None)
    description = Text(default=None)
    role_id = ForeignKey(Role, null=True, default=None, on_delete=OnDelete.restrict)
    competency_id = ForeignKey(Competency, null=True, default=None, on_delete=OnDelete.restrict)
    certification_id = ForeignKey(Certification, null=True, default=None, on_delete=OnDelete.restrict)
    stages = JSONB(default=None)
    state = Text(default=None)
    version = Integer(default=None)


class LearningExperience(Table, tablename="learning_experience", db=engine):
    """An experience of a path that somebody says they have gone through."""

    id = UUID(primary_key=True, default=None)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    path_id = ForeignKey(LearningPath, null=False, default=None, on_delete=OnDelete.restrict)
    words = Text(default=None)
    done_on = Date(default=None)
    recorded_at = Timestamptz(default=None)


class LearningPathway(Table, tablename="learning_pathway", db=engine):
    """Somebody's own aim, with several ways to it, one of which they have chosen."""

    id = UUID(primary_key=True, default=None)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    competency_id = ForeignKey(Competency, null=True, default=None, on_delete=OnDelete.restrict)
    level = Integer(null=True, default=None)
    role_id = ForeignKey(Role, null=True, default=None, on_delete=OnDelete.restrict)
    ways = JSONB(default=None)
    chosen = Text(null=True, default=None)
    state = Text(default=None)
    begun_on = Date(default=None)
    version = Integer(default=None)


TABLES = [LearningPath, LearningExperience, LearningPathway]
