"""What may be done with an import in each state, as values."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from backend.people.imports.schemas import ImportAction, ImportState

ACTIONS: Mapping[ImportState, tuple[ImportAction, ...]] = {
    "checking": ("delete",),
    "unreadable": ("delete",),
    "unmapped": ("map", "delete"),
    "changed": ("map", "answer", "mend", "check", "delete"),
    "checked": ("map", "answer", "mend", "check", "commit", "delete"),
    "committing": (),
    "committed": ("undo",),
    "undoing": (),
    "undone": (),
}
"""In each state, what a person may do; committing and undoing have further conditions."""


def actions_on(row: Mapping[str, Any], *, is_ready: bool, moment: datetime) -> list[ImportAction]:
    """Give what may be done with an import now.

    Parameters
    ----------
    is_ready : whether the last check found neither problems nor questions.
    """
    is_late = row["undo_until"] is not None and row["undo_until"] <= moment
    closed = {action for action, holds in (("commit", not is_ready), ("undo", is_late)) if holds}
    return [action for action in ACTIONS[row["state"]] if action not in closed]
