"""Who came into a critical seat of Tidewell lately and had been nominated for it before: successions that came true."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID

from backend.demo.organisation.personas import Part
from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Viewer

SEATS = ("S0627", "S0657")
"""Filled from within in the last year, by people who had been nominated."""

PROPOSED_BEFORE = timedelta(days=70)
DECIDED_BEFORE = timedelta(days=49)

_CAME = """
SELECT c.id AS plan, i.person_id, i.valid_from FROM critical_position c JOIN position o ON o.id = c.position_id
JOIN incumbency i ON i.position_id = o.id
WHERE o.code = ANY ($1) AND i.valid_from > $2 AND i.valid_to IS NULL ORDER BY o.code
"""

_INSERT = """
INSERT INTO nomination (id, critical_position_id, person_id, external_note, state, is_interim, rank, account_id,
    proposed_by, proposed_at, telling, version)
VALUES ($1, $2, $3, '', 'placed', false, 1, $4, $5, $6, 'untold', 4)
"""

_EVENT = """
INSERT INTO nomination_event (id, nomination_id, kind, account_id, actor_name, at, reason)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""


@dataclass(frozen=True)
class _Deed:
    kind: str
    by: Viewer
    at: datetime
    reason: str


async def add_placed(viewers: Mapping[Part, Viewer]) -> None:
    """Write how the latest holders of some seats were nominated for them, where that is not there yet."""
    if await fetch_one("SELECT 1 FROM nomination WHERE state = 'placed' LIMIT 1"):
        return
    rows = await fetch(_CAME, list(SEATS), (now() - timedelta(days=320)).date())
    async with write_transaction():
        for row in rows:
            await _add(row, viewers)


async def _add(row: Mapping[str, Any], viewers: Mapping[Part, Viewer]) -> None:
    connection, nomination_id, deeds = current_connection(), new_id(), [*_deeds(row, viewers)]
    first = deeds[0]
    values: tuple[UUID, ...] = (nomination_id, row["plan"], row["person_id"], first.by.account_id)
    await connection.execute(_INSERT, *values, first.by.name, first.at)
    for each in deeds:
        by = acting(each.by)
        await connection.execute(_EVENT, new_id(), nomination_id, each.kind, by.id, by.name, each.at, each.reason)


def _deeds(row: Mapping[str, Any], viewers: Mapping[Part, Viewer]) -> Iterator[_Deed]:
    came = datetime.combine(row["valid_from"], time(9), UTC)
    executive, partner = viewers["executive"], viewers["talent_partner"]
    yield _Deed("proposed", executive, came - PROPOSED_BEFORE, "Has stood in for months.")
    yield _Deed("submitted", executive, came - PROPOSED_BEFORE + timedelta(hours=1), "")
    yield _Deed("approved", partner, came - DECIDED_BEFORE, "Agreed in the talent round.")
    yield _Deed("placed", partner, came, "Took the seat over.")
