"""People, org units, positions and whom somebody reports to, as `migrations/0001_organisation.sql` makes them."""

from piccolo.columns import UUID, Array, BigInt, Date, ForeignKey, Integer, SmallInt, Text
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.kit.database.engine import engine


class OrgUnit(Table, tablename="org_unit", db=engine):
    """A part of the organisation; units form a tree."""

    id = UUID(primary_key=True, default=None)
    code = Text(default=None)
    name = Text(default=None)
    parent_id = ForeignKey("self", null=True, default=None, on_delete=OnDelete.restrict, db_column_name="parent_id")
    sort_name = Text(default=None)
    search_text = Text(default=None)
    version = Integer(default=None)


class Role(Table, tablename="role", db=engine):
    """A job profile: what positions of one kind have in common."""

    id = UUID(primary_key=True, default=None)
    code = Text(default=None)
    name = Text(default=None)
    family = Text(default=None)
    track = Text(default=None)
    level = Integer(default=None)
    state = Text(default=None)


class Person(Table, tablename="person", db=engine):
    """Somebody who works here or did."""

    id = UUID(primary_key=True, default=None)
    number = Text(default=None)
    name = Text(default=None)
    email = Text(default=None)
    time_zone = Text(default=None)
    languages = Array(base_column=Text(), default=None)
    location = Text(default=None)
    org_unit_id = ForeignKey(OrgUnit, null=False, default=None, on_delete=OnDelete.restrict)
    state = Text(default=None)
    joined_on = Date(null=True, default=None)
    left_on = Date(null=True, default=None)
    sort_name = Text(default=None)
    search_text = Text(default=None)
    version = Integer(default=None)
    plans = Integer(default=None)


class ReportingLine(Table, tablename="reporting_line", db=engine):
    """Whom somebody reports to, from a day on, up to but not including another."""

    id = UUID(primary_key=True, default=None)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    manager_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    valid_from = Date(default=None)
    valid_to = Date(null=True, default=None)


class Position(Table, tablename="position", db=engine):
    """A seat that somebody can hold."""

    id = UUID(primary_key=True, default=None)
    code = Text(default=None)
    title = Text(default=None)
    role_id = ForeignKey(Role, null=True, default=None, on_delete=OnDelete.restrict)
    org_unit_id = ForeignKey(OrgUnit, null=False, default=None, on_delete=OnDelete.restrict)
    state = Text(default=None)
    sort_title = Text(default=None)
    search_text = Text(default=None)
    version = Integer(default=None)
    plans = Integer(default=None)


class Incumbency(Table, tablename="incumbency", db=engine):
    """Who holds a position, from a day on, up to but not including another."""

    id = UUID(primary_key=True, default=None)
    position_id = ForeignKey(Position, null=False, default=None, on_delete=OnDelete.restrict)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    valid_from = Date(default=None)
    valid_to = Date(null=True, default=None)


class Organisation(Table, tablename="organisation", db=engine):
    """The one row that whoever changes the reporting tree locks first."""

    id = SmallInt(primary_key=True, default=None)
    name = Text(default=None)
    version = BigInt(default=None)


TABLES = [OrgUnit, Role, Person, ReportingLine, Position, Incumbency, Organisation]
