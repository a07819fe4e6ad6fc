"""Ask for work as a use case does, and wait for what becomes of it."""

import asyncio
from collections.abc import Callable
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.work import service
from backend.kit.work.kinds import WorkKind
from backend.kit.work.piece import PieceOfWork, WorkState

PATIENCE = 60
"""Seconds after which a test gives up waiting, on a machine however slow."""


async def ask_for(kind: WorkKind, by: UUID | None = None, **arguments: Plain) -> UUID:
    async with write_transaction():
        return await service.start(kind, title=f"Try of {kind.name}", by=by, arguments=arguments)


async def until(work_id: UUID, holds: Callable[[PieceOfWork], bool]) -> PieceOfWork:
    async with asyncio.timeout(PATIENCE):
        while True:
            piece = await seen(work_id)
            if holds(piece):
                return piece
            await asyncio.sleep(0.02)


async def ended(work_id: UUID) -> PieceOfWork:
    return await until(work_id, lambda piece: piece.state.is_final)


async def running(work_id: UUID) -> PieceOfWork:
    return await until(work_id, lambda piece: piece.state is WorkState.RUNNING and piece.step != "")


async def seen(work_id: UUID) -> PieceOfWork:
    piece = await service.find(work_id)
    assert piece is not None
    return piece


async def stop_it(work_id: UUID) -> None:
    async with write_transaction():
        await service.cancel(work_id)


async def effects(work_id: UUID) -> list[int]:
    """The attempts that had an effect."""
    return [row["attempt"] for row in await fetch("SELECT attempt FROM effect WHERE work_id = $1", work_id)]


async def released(work_id: UUID) -> list[str]:
    """The states in which the sample's hook was told of the work's end."""
    return [row["state"] for row in await fetch("SELECT state FROM released WHERE work_id = $1", work_id)]
