"""One attempt at a piece of work, as the function that does it sees it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar, TypeVarTuple

from backend.kit.audit.chain import Plain
from backend.kit.database.transactions import after_commit
from backend.kit.work import fences
from backend.kit.work.fences import NotDone
from backend.kit.work.kinds import WorkKind
from backend.kit.work.piece import PieceOfWork
from backend.kit.work.process import Report
from backend.kit.work.standby import Standby

T = TypeVar("T")
Arguments = TypeVarTuple("Arguments")


class Attempt:
    """What a function needs to do a piece of work once.

    Attributes
    ----------
    work : the piece, as it was when this attempt began.
    progress, step : how far it has come, as last reported.
    cancelled : whether somebody asked that it end.
    finished : whether its end is committed.
    """

    def __init__(self, work: PieceOfWork, standby: Standby) -> None:
        self.work = work
        self._standby = standby
        self.progress = 0.0
        self.step = ""
        self.cancelled = False
        self.finished = False

    def report(self, progress: float, step: str = "") -> None:
        """Say how far it has come (0 … 1) and what is being done; cheap, and shown within half a second.

        Progress never goes back within an attempt: a computation that begins to count anew waits to catch up.
        """
        self.progress = min(max(progress, self.progress), 1.0)
        self.step = step

    async def compute(self, function: Callable[[Report, *Arguments], T], *arguments: *Arguments) -> T:
        """Call a pure function in a process of its own, which is killed when this attempt ends.

        Parameters
        ----------
        function : importable by name; called with a `Report`, to say how far it has come, and `arguments`.
        arguments : of types that pickle, as its result must be.

        Raises
        ------
        ComputationFailed : it raised, or asked for more memory than a computation may have.
        ComputationLost : its process was killed.
        """
        return await self._standby.compute(function, *arguments, report=self.report)

    async def finish(self, *, result: Mapping[str, Plain] | None = None, href: str | None = None) -> None:
        """Note that the work is done, last of all in the transaction that writes what it brings about.

        Both are committed together or not at all, so a piece of work that is run twice has one effect. A function
        that returns without it has brought nothing about in the database, and is noted as done by itself.

        Raises
        ------
        Cancelled, Superseded : it must not be done any more; let it roll the transaction back.
        """
        await fences.finish(self.work, result=result, href=href)
        after_commit(self._note_finished)

    async def _note_finished(self) -> None:
        self.finished = True


async def nothing_to_release(_piece: PieceOfWork) -> None:
    """For work that leaves nothing behind when it ends undone."""


@dataclass(frozen=True)
class Job:
    """What is done for a kind of work.

    Attributes
    ----------
    kind : the kind.
    run : does it; called with the attempt and the work's arguments. A `Refusal` that it raises ends the work, and its
        words are shown; anything else unexpected is tried again as often as the kind says.
    not_done : told within the transaction that notes it when the work ends failed or cancelled, to let go of things.
    """

    kind: WorkKind
    run: Callable[[Attempt, Mapping[str, Plain]], Awaitable[None]]
    not_done: NotDone = nothing_to_release
