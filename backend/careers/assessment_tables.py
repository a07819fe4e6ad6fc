"""What is said of people's competencies, as `migrations/0031_assessments.sql` makes it."""

from piccolo.columns import UUID, Date, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.careers.tables import Competency
from backend.kit.database.engine import engine
from backend.people.tables import Person


class Assessment(Table, tablename="assessment", db=engine):
    """Something that was said of one competency of somebody; rows are added and never changed."""

    id = UUID(primary_key=True, default=None)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    competency_id = ForeignKey(Competency, null=False, default=None, on_delete=OnDelete.restrict)
    level = Integer(null=True, default=None)
    source = Text(default=None)
    assessor_id = ForeignKey(Person, null=True, default=None, on_delete=OnDelete.restrict)
    assessor_name = Text(default=None)
    stated_on = Date(default=None)
    confidence = Text(default=None)
    evidence = Text(default=None)
    evidence_link = Text(default=None)
    valid_until = Date(null=True, default=None)
    retracts_id = UUID(null=True, default=None)
    recorded_at = Timestamptz(default=None)


class CompetencyMotivation(Table, tablename="competency_motivation", db=engine):
    """How much somebody wants to grow in a competency, by their own say."""

    id = UUID(primary_key=True, default=None)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    competency_id = ForeignKey(Competency, null=False, default=None, on_delete=OnDelete.restrict)
    motivation = Integer(default=None)
    said_at = Timestamptz(default=None)


TABLES = [Assessment, CompetencyMotivation]
