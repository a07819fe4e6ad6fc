"""What of this domain can be undone, and by which function."""

from collections.abc import Mapping

from backend.careers.core.access_table import OPERATIONS
from backend.careers.frameworks import service as frameworks
from backend.people.undoing import Undo

UNDO: Mapping[str, Undo] = {
    "framework.edited": Undo(OPERATIONS["editFrameworkVersion"], frameworks.take_back_edit),
}
