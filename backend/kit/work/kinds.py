"""What kinds of work there are, as values: a domain names its own, `backend/jobs.py` says what each one does."""

from dataclasses import dataclass
from enum import StrEnum


class Queue(StrEnum):
    """Where work waits; each queue is served on its own, so that none waits behind another's long work."""

    DEFAULT = "default"
    CPU = "cpu"
    MAIL = "mail"


@dataclass(frozen=True)
class WorkKind:
    """One kind of work.

    Attributes
    ----------
    name : the thing and what is done with it, such as `people_import.check`; stored, so never renamed.
    queue : `CPU` for what keeps a processor busy for more than a moment.
    attempts : tries at most, when a process dies or something unexpected happens; an orderly stop costs none.
    """

    name: str
    queue: Queue = Queue.DEFAULT
    attempts: int = 3
