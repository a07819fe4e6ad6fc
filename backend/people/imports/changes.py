"""The changes of a page of an import's rows, field by field, with people, units and positions called by their names."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.people.core.imports.fields import BY_NAME
from backend.people.core.imports.fields import ORDER as ORDER_OF_FIELDS
from backend.people.imports.schemas import ImportChange
from backend.people.imports.stored import NAMES, Json

HIDDEN = frozenset({"id", "state", NAMES})
"""Fields of a stored edit that say nothing which its kind does not say, or only how others are called."""

QUERIES = {
    "manager": "SELECT id::text AS key, name || ' (' || number || ')' AS name FROM person WHERE id = ANY ($1::uuid[])",
    "org_unit": "SELECT code AS key, name FROM org_unit WHERE code = ANY ($1)",
    "position": "SELECT code AS key, title AS name FROM position WHERE code = ANY ($1)",
}
"""How what a field refers to is called, by field."""

Names = Mapping[str, Mapping[str, str]]


async def changes_of(rows: Sequence[Mapping[str, Any]]) -> list[list[ImportChange]]:
    """Give the changes of each row; none where a row is at fault or nothing happens."""
    sides = [_Sides.of(row) for row in rows]
    names = {field: await _names(field, sides) for field in QUERIES}
    return [each.changes(names) for each in sides]


@dataclass(frozen=True)
class _Sides:
    before: Json
    after: Json

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> "_Sides":
        return cls(*(json.loads(row[side]) if row[side] else {} for side in ("before", "after")))

    def values(self, field: str) -> list[str]:
        return [side[field] for side in (self.before, self.after) if side.get(field)]

    def changes(self, names: Names) -> list[ImportChange]:
        fields = sorted({*self.before, *self.after} - HIDDEN, key=ORDER_OF_FIELDS.__getitem__)
        changes = (self._change(field, names.get(field, {})) for field in fields)
        return [change for change in changes if change.before != change.after]

    def _change(self, field: str, names: Mapping[str, str]) -> ImportChange:
        made: Mapping[str, str] = self.after.get(NAMES, {})
        before = _shown(field, self.before.get(field), names)
        after = _shown(field, self.after.get(field), names, made.get(field))
        if field in QUERIES and before and before == after:  # two that are called the same
            before, after = (f"{name} ({side[field]})" for name, side in ((before, self.before), (after, self.after)))
        return ImportChange(field=field, label=BY_NAME[field].label, before=before, after=after)


async def _names(field: str, sides: Sequence[_Sides]) -> Mapping[str, str]:
    """Look up how what a field refers to is called; who is new has no id of their own yet."""
    values = sorted({value for each in sides for value in each.values(field)})
    keys = [UUID(each) for each in values if not each.startswith("new:")] if field == "manager" else values
    return {row["key"]: row["name"] for row in await fetch(QUERIES[field], keys)} if keys else {}


def _shown(field: str, value: Any, names: Mapping[str, str], made: str | None = None) -> str:
    """Say a value in words; what is known here is called as here, and what is new as the file calls it."""
    if value is None:
        return ""
    if field in QUERIES:
        return names.get(value) or made or value.removeprefix("new:")
    if field == "left_on":  # as files say it
        return str(date.fromisoformat(value) - timedelta(days=1))
    return ", ".join(value) if isinstance(value, list) else str(value)
