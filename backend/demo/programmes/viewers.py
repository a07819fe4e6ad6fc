"""People of the sample organisation as who asks; most of them have no account."""

from collections.abc import Mapping
from typing import Any

from backend.kit.identifiers import new_id
from backend.people.core.access import Viewer


def as_viewer(row: Mapping[str, Any]) -> Viewer:
    """Give somebody as who asks; `row` holds `person_id`, `name` and `email`."""
    return Viewer(new_id(), new_id(), row["person_id"], row["name"], row["email"], frozenset(), frozenset())
