"""Logs of a process that serves no HTTP: JSON lines on standard error, as the web processes write them."""

import logging
from typing import Any

import structlog
from structlog.typing import EventDict

from backend.kit.request_id import request_id

QUIET = ("procrastinate", "psycopg.pool", "asyncpg.pool")
"""Libraries that write a line for every ring, or a page for every try to reach a server that restarts."""


def log_json_lines(level: str) -> None:
    """Write everything logged from `level` on as JSON lines, each with the id of the request that caused it."""
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            _with_request_id,
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
        ],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
    )
    handler = logging.StreamHandler()
    handler.setFormatter(formatter)
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def _with_request_id(_logger: Any, _name: str, event: EventDict) -> EventDict:
    return {**event, "request_id": request_id.get()} if request_id.get() else event
