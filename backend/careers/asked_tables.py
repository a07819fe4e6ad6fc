"""Statements that are asked for, as `migrations/0037_asked_statements.sql` makes them."""

from piccolo.columns import UUID, Date, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.careers.assessment_tables import Assessment
from backend.careers.tables import Competency
from backend.kit.database.engine import engine
from backend.people.tables import Person


class AskedStatement(Table, tablename="asked_statement", db=engine):
    """A statement about somebody that another is asked for."""

    id = UUID(primary_key=True, default=None)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    asked_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    asker_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    note = Text(default=None)
    state = Text(default=None)
    asked_at = Timestamptz(default=None)
    ends_on = Date(default=None)
    closed_at = Timestamptz(null=True, default=None)
    declined_because = Text(default=None)


class AskedCompetency(Table, tablename="asked_competency", db=engine):
    """A competency that it is about, and what was said of it."""

    asked_statement_id = ForeignKey(
        AskedStatement, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True
    )
    competency_id = ForeignKey(Competency, null=False, default=None, on_delete=OnDelete.restrict)
    place = Integer(default=None)
    assessment_id = ForeignKey(Assessment, null=True, default=None, on_delete=OnDelete.restrict)


TABLES = [AskedStatement, AskedCompetency]
