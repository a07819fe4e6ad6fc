"""What of this domain can be undone, and by which function; who may see a plan, each of its functions asks again."""

from collections.abc import Mapping

from backend.careers.certifications import service as certifications
from backend.careers.completions import many as completions
from backend.careers.completions import service as completion
from backend.careers.core.access_table import OPERATIONS
from backend.careers.frameworks import service as frameworks
from backend.careers.learning_paths import service as paths
from backend.careers.plans import moving, removing, talking
from backend.careers.resources import service as resources
from backend.people.core.access import everybody_signed_in
from backend.people.undoing import Undo

UNDO: Mapping[str, Undo] = {
    "certification.changed": Undo(OPERATIONS["updateCertification"], certifications.take_back_change),
    "completion.removed": Undo(OPERATIONS["removeCompletion"], completion.take_back_removal),
    "completions.brought_in": Undo(OPERATIONS["importCompletions"], completions.take_back_entries),
    "framework.edited": Undo(OPERATIONS["editFrameworkVersion"], frameworks.take_back_edit),
    "plan.moved": Undo(everybody_signed_in, moving.take_back_move),
    "plan.part_removed": Undo(everybody_signed_in, removing.take_back_removal),
    "plan.commented": Undo(everybody_signed_in, talking.take_back_comment),
    "plan.checked_in": Undo(everybody_signed_in, talking.take_back_check_in),
    "learning_path.changed": Undo(OPERATIONS["updateLearningPath"], paths.take_back_change),
    "resource.changed": Undo(OPERATIONS["updateLearningResource"], resources.take_back_change),
}
