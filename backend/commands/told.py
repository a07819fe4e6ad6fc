"""One path for what keeps a command from being done: a sentence on standard error, and an exit code."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg
import typer
from pydantic import ValidationError

from backend.kit.database.embedded import NoDatabase
from backend.kit.database.migrations import UnknownSchema
from backend.kit.errors import Refusal
from backend.kit.exits import Exit
from backend.settings import Settings


def tell(sentence: str) -> None:
    """Say what happens, on standard error."""
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()


@contextmanager
def obstacles_told() -> Iterator[None]:
    """Turn what stands in the way into words; a signal to end is Ctrl-C, so that nothing is left behind."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    except (NoDatabase, UnknownSchema, Refusal) as error:
        raise refused(str(error)) from None
    except ValidationError as error:
        raise refused("\n".join(_setting_at_fault(error))) from None
    except asyncpg.PostgresError as error:
        raise refused(f"The database refuses ({type(error).__name__}): {error}") from None
    except OSError as error:
        raise refused(f"{error.filename or 'The database'}: {error.strerror or error}.") from None
    except KeyboardInterrupt:
        tell("Interrupted.")
        raise typer.Exit(Exit.INTERRUPTED) from None
    finally:
        signal.signal(signal.SIGTERM, before)


def refused(sentence: str) -> typer.Exit:
    """Say what would have to be otherwise; raise the answer."""
    tell(sentence)
    return typer.Exit(Exit.BAD_INPUT)


def _setting_at_fault(error: ValidationError) -> Iterator[str]:
    prefix = str(Settings.model_config.get("env_prefix", ""))
    for fault in error.errors():
        field = str(fault["loc"][0]) if fault["loc"] else ""
        variable = field if field.isupper() else f"{prefix}{field}".upper()
        message = fault["msg"].removeprefix("Value error, ")
        yield f"{variable}: {message}." if field else f"The settings are {message}."
