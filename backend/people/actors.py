"""The viewer as the audit log names them, and Trellis itself, where a command line asks."""

from backend.kit.audit.service import SYSTEM, Actor
from backend.kit.errors import NotAllowed
from backend.people.core.access import Rule, Viewer
from backend.people.standing import expect_allowed


def acting(viewer: Viewer) -> Actor:
    """Give the actor that the log names when `viewer` does something."""
    return Actor(viewer.account_id, viewer.name)


def allowed_actor(rule: Rule, by: Viewer | Actor) -> Actor:
    """Give the actor that the log names, if `rule` lets them; whoever runs commands on the server may do all.

    Parameters
    ----------
    by : a viewer, or `SYSTEM` for the command line.

    Raises
    ------
    NotAllowed : a viewer whom the rule does not let, or an actor who is none of the two.
    """
    if isinstance(by, Viewer):
        expect_allowed(rule, by)
        return acting(by)
    if by is not SYSTEM:
        raise NotAllowed
    return by
