"""Operation by operation of this domain: who may do it."""

from backend.mentoring.core.access import CREATING, RUNNING
from backend.people.core.access import Rule, everybody_signed_in

OPERATIONS: dict[str, Rule] = {
    # Programmes (drafts exist for those who oversee them)
    "listProgrammes": everybody_signed_in,
    "createProgramme": CREATING,
    "getProgramme": everybody_signed_in,
    "updateProgramme": RUNNING,
    "moveProgramme": RUNNING,
    "deleteProgramme": RUNNING,
    "countAdmitted": CREATING,
}
