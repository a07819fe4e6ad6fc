"""Computations in the test's own process: one of their own takes a second to start, and most tests are not about it.

Arguments and results are pickled all the same, so that what would not come through is noticed.
"""

import asyncio
import pickle
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from backend.kit.work import process, standby
from backend.kit.work.process import ComputationFailed, Report


@contextmanager
def computing_here() -> Iterator[None]:
    """Let nothing start a process for a computation."""
    with (
        patch.object(process, "start_child", _nobody),
        patch.object(process, "ask", _ask_here),
        patch.object(standby, "start_child", _nobody),
        patch.object(standby, "ask", _ask_here),
    ):
        yield


async def _nobody(*_modules: str) -> Any:
    return SimpleNamespace(process=SimpleNamespace(returncode=None), end=_end)


async def _end() -> None:
    return None


async def _ask_here(_child: Any, function: Callable[..., Any], *arguments: Any, report: Report) -> Any:
    function, arguments = _through((function, arguments))
    try:
        return _through(await asyncio.to_thread(function, report, *arguments))
    except Exception as error:
        raise ComputationFailed(traceback.format_exc()) from error


def _through(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))
