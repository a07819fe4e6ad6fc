"""Scenarios, as `migrations/0042_scenarios.sql` and `0046_scenario_order.sql` make them."""

from piccolo.columns import JSONB, UUID, Date, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.kit.database.engine import engine
from backend.people.tables import Person


class Scenario(Table, tablename="scenario", db=engine):
    """What somebody asks themselves: what if people left."""

    id = UUID(primary_key=True, default=None)
    account_id = UUID(default=None)
    name = Text(default=None)
    settings = JSONB(default=None)
    changed_at = Timestamptz(default=None)
    version = Integer(default=None)


class ScenarioPerson(Table, tablename="scenario_person", db=engine):
    """Somebody who leaves in a scenario, or is not to be moved."""

    scenario_id = ForeignKey(Scenario, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    part = Text(default=None)
    leaves_on = Date(null=True, default=None)
    place = Integer(default=0)


TABLES = [Scenario, ScenarioPerson]
