"""Write down where people were placed; who may is the caller's to decide."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.kit.database.transactions import current_connection
from backend.kit.identifiers import new_id
from backend.succession.calibration.schemas import RatingKind

_INSERT = """
INSERT INTO calibration_rating (id, cycle_id, person_id, number, kind, performance, potential, reason, account_id,
                                rater_name, rated_at)
VALUES ($1, $2, $3, (SELECT coalesce(max(number), 0) + 1 FROM calibration_rating WHERE cycle_id = $2),
        $4, $5, $6, $7, $8, $9, $10)
"""


@dataclass(frozen=True)
class NewRating:
    """Where somebody is placed."""

    cycle_id: UUID
    person_id: UUID
    kind: RatingKind
    performance: int
    potential: int
    reason: str
    account_id: UUID
    rater_name: str
    rated_at: datetime


async def insert_ratings(ratings: Sequence[NewRating]) -> None:
    """Write placings in their order within the open transaction, which has locked their cycle or made it."""
    await current_connection().executemany(
        _INSERT,
        [
            (
                *(new_id(), each.cycle_id, each.person_id, each.kind, each.performance, each.potential),
                *(each.reason, each.account_id, each.rater_name, each.rated_at),
            )
            for each in ratings
        ],
    )
