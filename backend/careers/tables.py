"""Competencies, as `migrations/0013_competencies.sql` makes them."""

from piccolo.columns import UUID, Integer, Text
from piccolo.table import Table

from backend.kit.database.engine import engine


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


TABLES = [Competency]
