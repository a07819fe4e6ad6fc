"""Competencies and frameworks, as `migrations/0013_competencies.sql` and `0032_frameworks.sql` make them."""

from piccolo.columns import JSONB, UUID, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.kit.database.engine import engine
from backend.people.tables import Role


class CareerFramework(Table, tablename="framework", db=engine):
    """A career framework, of which there are versions."""

    id = UUID(primary_key=True, default=None)
    code = Text(default=None)
    name = Text(default=None)


class FrameworkVersion(Table, tablename="framework_version", db=engine):
    """A version of a framework; a published one is never edited."""

    id = UUID(primary_key=True, default=None)
    framework_id = ForeignKey(CareerFramework, null=False, default=None, on_delete=OnDelete.restrict)
    number = Integer(default=None)
    state = Text(default=None)
    source = Text(default=None)
    made_at = Timestamptz(default=None)
    made_by = Text(default=None)
    published_at = Timestamptz(null=True, default=None)
    published_by = Text(null=True, default=None)
    version = Integer(default=None)


class FrameworkPiece(Table, tablename="framework_piece", db=engine):
    """A family, track, scale, competency, role or move of a version."""

    version_id = ForeignKey(FrameworkVersion, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    kind = Text(default=None)
    code = Text(default=None)
    place = Integer(default=None)
    body = JSONB(default=None)


class FrameworkMapping(Table, tablename="framework_mapping", db=engine):
    """Where the people of a role went that a version has no more."""

    version_id = ForeignKey(FrameworkVersion, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    role_code = Text(default=None)
    successor_code = Text(null=True, default=None)
    seats = Integer(default=None)


class FrameworkRole(Table, tablename="framework_role", db=engine):
    """Which framework a role belongs to."""

    role_id = ForeignKey(Role, primary_key=True, null=False, default=None, on_delete=OnDelete.restrict)
    framework_id = ForeignKey(CareerFramework, null=False, default=None, on_delete=OnDelete.restrict)


class Competency(Table, tablename="competency", db=engine):
    """Something people can know and learn."""

    id = UUID(primary_key=True, default=None)
    code = Text(default=None)
    name = Text(default=None)
    area = Text(default=None)
    description = Text(default=None)
    sort_name = Text(default=None)
    search_text = Text(default=None)
    version = Integer(default=None)
    framework_id = ForeignKey(CareerFramework, null=True, default=None, on_delete=OnDelete.restrict)
    state = Text(default=None)


TABLES = [CareerFramework, FrameworkVersion, FrameworkPiece, FrameworkMapping, FrameworkRole, Competency]
