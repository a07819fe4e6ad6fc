"""Figures for Prometheus: requests by route, the pool, and what waits in the background."""

import hmac
import ipaddress
import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from litestar import Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from backend.kit.database.engine import engine, fetch
from backend.kit.errors import NotAllowed

_ABOUT = ("method", "path", "status_code")
_SERVED = Counter("trellis_requests_total", "Requests, by method, route as written and status.", _ABOUT)
_SECONDS = Histogram("trellis_request_duration_seconds", "Seconds that a request took, by the same.", _ABOUT)

_WAITING = """
SELECT 'work_' || state AS name, count(*) AS value FROM work WHERE state IN ('queued', 'running') GROUP BY state
UNION ALL SELECT 'mail_queued', count(*) FROM mail WHERE state IN ('queued', 'sending')
UNION ALL SELECT 'mail_failed', count(*) FROM mail WHERE state = 'failed'
"""


def count(method: str, route: str, status: int, seconds: float) -> None:
    """Count a request by its route as written; addresses as called would name people."""
    served, lasted = _figures(method, route, status)
    served.inc()
    lasted.observe(seconds)


@lru_cache(4096)
def _figures(method: str, route: str, status: int) -> tuple[Counter, Histogram]:
    return _SERVED.labels(method, route, status), _SECONDS.labels(method, route, status)


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
    """Give the figures of all web processes that share a folder for them, together; connections are this one's."""
    counted: CollectorRegistry = REGISTRY
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        counted = CollectorRegistry()
        MultiProcessCollector(counted)
    looked_up = CollectorRegistry()
    looked_up.register(_LookedUp([await _waiting(), _pool()]))
    return Response(generate_latest(counted) + generate_latest(looked_up), media_type=CONTENT_TYPE_LATEST)


@dataclass(frozen=True, eq=False)
class _LookedUp(Collector):
    """Figures of this moment. A `Gauge` would be kept in the folder that the processes share, and given twice."""

    families: Sequence[GaugeMetricFamily]

    def collect(self) -> Sequence[GaugeMetricFamily]:
        return self.families


async def _waiting() -> GaugeMetricFamily:
    counts = {"work_queued": 0, "work_running": 0, "mail_queued": 0, "mail_failed": 0}
    counts |= {row["name"]: row["value"] for row in await fetch(_WAITING)}
    family = GaugeMetricFamily("trellis_waiting", "Background work and mail that waits, by kind.", labels=["kind"])
    for kind, count in counts.items():
        family.add_metric([kind], count)
    return family


def _pool() -> GaugeMetricFamily:
    about = "Database connections of the web process that answers."
    family = GaugeMetricFamily("trellis_pool_connections", about, labels=["state"])
    if engine.pool is not None:
        family.add_metric(["open"], engine.pool.get_size())
        family.add_metric(["idle"], engine.pool.get_idle_size())
    return family


def _is_from_here(request: Request[Any, Any, Any]) -> bool:
    if request.client is None or "x-forwarded-for" in request.headers or "forwarded" in request.headers:
        return False
    try:
        return ipaddress.ip_address(request.client.host).is_loopback
    except ValueError:
        return False
