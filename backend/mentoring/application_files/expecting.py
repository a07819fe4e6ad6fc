"""Who may bring applications into which programme."""

from collections.abc import Mapping
from typing import Any

from backend.kit.audit.service import Actor
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed, NotFound
from backend.mentoring.core.access import RUNNING, allows, may_see
from backend.mentoring.core.programme_states import ProgrammeKind, ProgrammeState, Side, sides_of
from backend.people.core.access import Viewer


def expect_running(programme: Mapping[str, Any] | None, side: Side, by: Viewer | Actor) -> Mapping[str, Any]:
    """Give a programme's row where applications can be brought in on that side; the command line may everywhere.

    Raises
    ------
    NotFound, NotAllowed : the programme is none of the viewer's to run.
    Conflict : it is a draft or closed.
    Invalid : it has no such side.
    """
    if programme is None or (isinstance(by, Viewer) and not may_see(by, programme["code"], programme["state"])):
        raise NotFound("programme")
    if isinstance(by, Viewer) and not allows(RUNNING, by, programme["code"]):
        raise NotAllowed
    if programme["state"] in (ProgrammeState.DRAFT, ProgrammeState.CLOSED):
        raise Conflict(f"A programme that is {programme['state']} takes no applications.")
    sides = sides_of(ProgrammeKind(programme["kind"]))
    if side not in sides:
        raise Invalid(FieldError("side", f"Choose {' or '.join(sides)}: there is nothing else in this programme."))
    return programme
