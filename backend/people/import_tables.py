"""Imports of people, as `migrations/0007_imports.sql` makes them."""

from piccolo.columns import JSONB, UUID, Array, Boolean, Bytea, Date, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.kit.database.engine import engine


class ImportSource(Table, tablename="import_source", db=engine):
    """Where files come from, and how its columns were mapped last."""

    id = UUID(primary_key=True, default=None)
    name = Text(default=None)
    mapping = JSONB(default=None)
    mapped_at = Timestamptz(default=None)


class PersonImport(Table, tablename="person_import", db=engine):
    """A file of people, and how far it has come."""

    id = UUID(primary_key=True, default=None)
    source = Text(default=None)
    file_name = Text(default=None)
    content = Bytea(null=True, default=None)
    size = Integer(default=None)
    state = Text(default=None)
    columns = JSONB(default=None)
    mapping = JSONB(null=True, default=None)
    options = JSONB(default=None)
    summary = JSONB(null=True, default=None)
    digest = Text(null=True, default=None)
    work_id = UUID(null=True, default=None)
    created_by = UUID(null=True, default=None)
    created_by_name = Text(default=None)
    created_at = Timestamptz(default=None)
    committed_at = Timestamptz(null=True, default=None)
    undo_until = Timestamptz(null=True, default=None)
    undone_at = Timestamptz(null=True, default=None)
    closed_accounts = Array(base_column=UUID(), default=None)
    version = Integer(default=None)


class ImportFix(Table, tablename="import_fix", db=engine):
    """What a person decided about one row."""

    import_id = ForeignKey(PersonImport, null=False, default=None, on_delete=OnDelete.no_action, primary_key=True)
    row = Integer(default=None)
    is_left_out = Boolean(default=None)
    texts = JSONB(default=None)


class ImportRow(Table, tablename="import_row", db=engine):
    """What would be done, or was, to one person; or what is wrong with one row."""

    import_id = ForeignKey(PersonImport, null=False, default=None, on_delete=OnDelete.no_action, primary_key=True)
    place = Integer(default=None)
    kind = Text(default=None)
    row = Integer(null=True, default=None)
    person_id = UUID(null=True, default=None)
    number = Text(default=None)
    name = Text(default=None)
    problems = JSONB(default=None)
    before = JSONB(null=True, default=None)
    after = JSONB(null=True, default=None)


class ImportThing(Table, tablename="import_thing", db=engine):
    """An org unit, role or position that a commit made or changed."""

    import_id = ForeignKey(PersonImport, null=False, default=None, on_delete=OnDelete.no_action, primary_key=True)
    kind = Text(default=None)
    code = Text(default=None)
    before = JSONB(null=True, default=None)
    after = JSONB(null=True, default=None)


class ImportPeriod(Table, tablename="import_period", db=engine):
    """A period of a line that a commit added or removed."""

    import_id = ForeignKey(PersonImport, null=False, default=None, on_delete=OnDelete.no_action, primary_key=True)
    line = Text(default=None)
    is_added = Boolean(default=None)
    id = UUID(default=None)
    subject = UUID(default=None)
    holder = UUID(default=None)
    valid_from = Date(default=None)
    valid_to = Date(null=True, default=None)


TABLES = [ImportSource, PersonImport, ImportFix, ImportRow, ImportThing, ImportPeriod]
