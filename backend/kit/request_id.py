"""The id of the request or job at work, which logs, problems and the audit log carry."""

import re
from contextvars import ContextVar

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""Empty outside of any request."""

_GIVEN = re.compile(r"[A-Za-z0-9._-]{8,64}")


def accepted(given: str | None) -> str | None:
    """Give the id that a proxy sent if it is one that logs can carry, else `None`."""
    return given if given is not None and _GIVEN.fullmatch(given) else None
