"""What of this domain can be undone, and by which function."""

from collections.abc import Mapping

from backend.mentoring.enrolments import stored as enrolments
from backend.mentoring.programmes import service as programmes
from backend.people.undoing import UndoFunction

UNDO: Mapping[str, UndoFunction] = {
    "programme.changed": programmes.take_back_change,
    "enrolment.moved": enrolments.take_back_move,
}
