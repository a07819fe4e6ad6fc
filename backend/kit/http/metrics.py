"""Figures for Prometheus: requests by route, the pool, and what waits in the background."""

import hmac
import ipaddress
import os
from typing import Any

from litestar import Request, Response
from litestar.plugins.prometheus import PrometheusConfig
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, Gauge, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from backend.kit.database.engine import engine, fetch
from backend.kit.errors import NotAllowed

MEASURED = PrometheusConfig(app_name="trellis", prefix="trellis", group_path=True, exclude_unhandled_paths=True)
"""Requests by method, route as written, and status; addresses as called would name people."""

_WAITING = """
SELECT 'work_' || state AS name, count(*) AS value FROM work WHERE state IN ('queued', 'running') GROUP BY state
UNION ALL SELECT 'mail_queued', count(*) FROM mail WHERE state IN ('queued', 'sending')
UNION ALL SELECT 'mail_failed', count(*) FROM mail WHERE state = 'failed'
"""


def expect_reader(request: Request[Any, Any, Any], token: str | None) -> None:
    """Let in whoever carries the token; where none is set, requests from this machine that no proxy passed on.

    Raises
    ------
    NotAllowed : anybody else.
    """
    if token is not None:
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        if hmac.compare_digest(given.encode(), token.encode()):
            return
    elif _is_from_here(request):
        return
    raise NotAllowed("Metrics are for the machine itself, or for whoever carries TRELLIS_METRICS_TOKEN.")


async def read_metrics() -> Response[bytes]:
    """Give the figures of all web processes together."""
    registry: CollectorRegistry = REGISTRY
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        registry = CollectorRegistry()
        MultiProcessCollector(registry)
    waiting = CollectorRegistry()
    gauge = Gauge("trellis_waiting", "Background work and mail that waits, by kind.", ["kind"], registry=waiting)
    counts = {"work_queued": 0, "work_running": 0, "mail_queued": 0, "mail_failed": 0}
    counts |= {row["name"]: row["value"] for row in await fetch(_WAITING)}
    for kind, count in counts.items():
        gauge.labels(kind).set(count)
    pool = Gauge("trellis_pool_connections", "Database connections of this process.", ["state"], registry=waiting)
    if engine.pool is not None:
        pool.labels("open").set(engine.pool.get_size())
        pool.labels("idle").set(engine.pool.get_idle_size())
    return Response(generate_latest(registry) + generate_latest(waiting), media_type=CONTENT_TYPE_LATEST)


def _is_from_here(request: Request[Any, Any, Any]) -> bool:
    if request.client is None or "x-forwarded-for" in request.headers or "forwarded" in request.headers:
        return False
    try:
        return ipaddress.ip_address(request.client.host).is_loopback
    except ValueError:
        return False
