"""Structured logs: JSON lines with a request's id, and no personal data."""

import logging

import structlog
from litestar.logging.config import LoggingConfig, StructLoggingConfig
from litestar.plugins.structlog import StructlogConfig

from backend.kit.http.requests import with_request_id


def structlog_config(level: str) -> StructlogConfig:
    """Describe the logs; the framework's own line per request, which holds bodies and headers, stays off."""
    shared = [
        structlog.contextvars.merge_contextvars,
        with_request_id,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    return StructlogConfig(
        structlog_logging_config=StructLoggingConfig(
            processors=[*shared, structlog.processors.JSONRenderer()],
            wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
            logger_factory=structlog.WriteLoggerFactory(),
            standard_lib_logging_config=LoggingConfig(log_exceptions="always"),
            log_exceptions="never",
        ),
        enable_middleware_logging=False,
    )
