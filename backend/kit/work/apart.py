"""Things that are due, each done apart, so that one that goes wrong holds up no other."""

import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

from backend.kit.database.outage import OUTAGE

Item = TypeVar("Item")

log = logging.getLogger(__name__)


async def each_apart(name: str, items: Iterable[Item], do: Callable[[Item], Awaitable[object]]) -> int:
    """Do one item after the other; what goes wrong with one is logged, and tried again when it is due the next time.

    Parameters
    ----------
    name : of what is done, for the log.

    Returns
    -------
    How many went well.

    Raises
    ------
    One of `OUTAGE` : the database cannot be reached, which no item is to blame for.
    """
    done = 0
    for item in items:
        try:
            await do(item)
        except OUTAGE:
            raise
        except Exception:
            log.exception("%s went wrong with one of those that are due", name)
        else:
            done += 1
    return done
