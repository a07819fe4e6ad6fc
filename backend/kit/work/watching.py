"""Follow pieces of work as they go on, and let go of every stream of this process when it stops."""

from collections.abc import AsyncGenerator, Callable, Collection, Mapping
from uuid import UUID

from backend.kit.watching import Lookout
from backend.kit.work.piece import PieceOfWork
from backend.kit.work.service import find_all


class Watch:
    """What streams in this process listen to: work, and whatever else joins."""

    def __init__(self) -> None:
        self._work = Lookout(_look)
        self._endings: list[Callable[[], None]] = [self._work.end]

    def end_along(self, ending: Callable[[], None]) -> None:
        """Let something else end when this does."""
        self._endings.append(ending)

    async def follow(
        self, work_id: UUID, *, silence: float, at_most: float
    ) -> AsyncGenerator[PieceOfWork | None, None]:
        """Give a piece of work as it is, then at every change, the last time in its final state; or until `end`.

        Parameters
        ----------
        silence : seconds without a change after which `None` is given, so that a caller can say that it still listens.
        at_most : seconds after which nothing more is given.
        """
        async for piece in self._work.follow_through(work_id, _whole, silence=silence, at_most=at_most):
            yield piece
            if piece is not None and piece.state.is_final:
                return

    def end(self) -> None:
        """Let everybody go who follows, and whoever comes later at once: this process stops."""
        for ending in self._endings:
            ending()


async def _look(work_ids: Collection[UUID]) -> Mapping[UUID, PieceOfWork]:
    return {piece.id: piece for piece in await find_all(list(work_ids))}


async def _whole(piece: PieceOfWork) -> PieceOfWork:
    return piece
