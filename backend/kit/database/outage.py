"""What a statement raises while the server restarts, or cannot be reached."""

import asyncpg

OUTAGE: tuple[type[Exception], ...] = (
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.TooManyConnectionsError,
    asyncpg.InterfaceError,
    OSError,
)
"""For `except`: nothing is known of the statement's fate; a transaction either was committed as a whole or was not."""
