"""The viewer as the audit log names them."""

from backend.kit.audit.service import Actor
from backend.people.core.access import Viewer


def acting(viewer: Viewer) -> Actor:
    """Give the actor that the log names when `viewer` does something."""
    return Actor(viewer.account_id, viewer.name)
