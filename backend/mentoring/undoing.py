"""What of this domain can be undone, and by which function; who may, each function asks of the programme at hand."""

from collections.abc import Mapping

from backend.mentoring.answers import service as answers
from backend.mentoring.application_files import taking_back
from backend.mentoring.enrolments import stored as enrolments
from backend.mentoring.programmes import service as programmes
from backend.mentoring.rounds import adjusting, closing, deciding, group_deciding, results
from backend.mentoring.rounds.starting import may_be_changed
from backend.people.core.access import everybody_signed_in
from backend.people.undoing import Undo

UNDO: Mapping[str, Undo] = {
    "programme.changed": Undo(everybody_signed_in, programmes.take_back_change),
    "enrolments.imported": Undo(everybody_signed_in, taking_back.take_back_import),
    "enrolment.moved": Undo(everybody_signed_in, enrolments.take_back_move),
    "round.adjusted": Undo(everybody_signed_in, adjusting.take_back_adjustment, may_be_changed),
    "offer.answered": Undo(everybody_signed_in, answers.take_back_answer),
    "round.decided": Undo(everybody_signed_in, deciding.take_back_decisions, may_be_changed),
    "round.result_used": Undo(everybody_signed_in, results.take_back_use, may_be_changed),
    "round.closed": Undo(everybody_signed_in, closing.take_back_closing),
    "round.group_decided": Undo(everybody_signed_in, group_deciding.take_back_decision, may_be_changed),
}
