"""Say in the confidential log what was done: the one that administrators read must not tell that anything was."""

from collections.abc import Mapping

from backend.kit.audit.chain import Plain
from backend.kit.audit.logs import CONFIDENTIAL
from backend.kit.audit.service import Subject, record
from backend.people.actors import acting
from backend.people.core.access import Viewer


async def record_confidentially(
    *, by: Viewer, action: str, subject: Subject, detail: Mapping[str, Plain] | None = None
) -> None:
    """Append to the confidential log within the open transaction, last of all."""
    await record(by=acting(by), action=action, subject=subject, detail=detail or {}, log=CONFIDENTIAL)
