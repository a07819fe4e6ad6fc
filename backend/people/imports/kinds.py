"""What is done with an import in the background, and who does it."""

from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar, TypeVarTuple

from backend.kit.audit.chain import Plain
from backend.kit.work.kinds import Queue, WorkKind
from backend.kit.work.process import Report

T = TypeVar("T")
Arguments = TypeVarTuple("Arguments")

CHECK = WorkKind("people_import.check", Queue.CPU)
COMMIT = WorkKind("people_import.commit", Queue.CPU)
UNDO = WorkKind("people_import.undo", Queue.CPU)


class Doer(Protocol):
    """Who does a piece of work: an attempt of a worker, or a test in its place."""

    async def compute(self, function: Callable[[Report, *Arguments], T], *arguments: *Arguments) -> T:
        """Call a function in a process of its own."""
        ...

    def report(self, progress: float, step: str = "") -> None:
        """Say how far it has come."""
        ...

    async def finish(self, *, result: Mapping[str, Plain] | None = None, href: str | None = None) -> None:
        """Note the end, last of all in the transaction of the effect."""
        ...


def address_of(import_id: object) -> str:
    """Give where an import is shown."""
    return f"/people/imports/{import_id}"
