"""The one door to writing."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from types import TracebackType

import asyncpg
from piccolo.engine.postgres import PostgresTransaction

from backend.kit.database.engine import Connection, engine

_pending: ContextVar[list[Callable[[], Awaitable[None]]] | None] = ContextVar("pending", default=None)
_companions: ContextVar[tuple[Callable[[Connection], Awaitable[None]], ...]] = ContextVar("companions", default=())


@asynccontextmanager
async def write_transaction() -> AsyncIterator[Connection]:
    """Write everything in the block, or nothing of it.

    Isolation is READ COMMITTED: whoever decides on what was read locks the row that carries the invariant
    (`SELECT … FOR UPDATE`) before reading it. Blocks do not nest: an inner one that committed alone would be
    half of the outer one. Functions that are part of a larger change take part in its block and open none.

    Yields
    ------
    The connection, for `COPY` and for statements without a table; queries of tables find it by themselves.

    Raises
    ------
    RuntimeError : inside another block.
    """
    if engine.current_transaction.get() is not None:
        raise RuntimeError("write_transaction() does not nest: the inner one would not be able to roll back alone")
    pending: list[Callable[[], Awaitable[None]]] = []
    token = _pending.set(pending)
    try:
        async with _SureTransaction(engine) as transaction:
            yield transaction.connection
            for write in _companions.get():
                await write(transaction.connection)
    finally:
        _pending.reset(token)
    for call in pending:
        await call()


def current_connection() -> Connection:
    """Give the connection of the open block; `RuntimeError` outside: what follows must not be written apart."""
    transaction = engine.current_transaction.get()
    if transaction is None:
        raise RuntimeError("this is part of a change: call it inside write_transaction()")
    return transaction.connection


def after_commit(call: Callable[[], Awaitable[None]]) -> None:
    """Run `call` once the block is committed, and never if it isn't: for doorbells, not for what must happen."""
    pending = _pending.get()
    if pending is None:
        raise RuntimeError("after_commit() needs an open write_transaction()")
    pending.append(call)


@contextmanager
def written_along(write: Callable[[Connection], Awaitable[None]]) -> Iterator[None]:
    """Let `write` take part in every `write_transaction()` that is opened during the block, as its last act."""
    token = _companions.set((*_companions.get(), write))
    try:
        yield
    finally:
        _companions.reset(token)


class _SureTransaction(PostgresTransaction):
    """A transaction that gives its connection back however it ends.

    Piccolo's own keeps the connection, and stays the current one, when beginning, committing or rolling back fails, as
    each does while the server restarts: a process that lives on would run out of connections, and never write again.
    """

    async def begin(self) -> None:
        try:
            await super().begin()
        except BaseException:
            await self._give_back()
            raise

    async def __aexit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        try:
            await (self.commit() if exception is None else self._undo())
        finally:
            self.engine.current_transaction.reset(self.context)
            await self._give_back()
        return exception is None

    async def _undo(self) -> None:
        """Roll back; a connection on which that fails is cut, whereupon the server rolls back."""
        try:
            await self.rollback()
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
            self.connection.terminate()

    async def _give_back(self) -> None:
        if self.engine.pool:
            await self.engine.pool.release(self.connection)
        else:
            await self.connection.close()
