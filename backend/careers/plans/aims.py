"""What people aim at, as the plan says that each shared last."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.people.references import RoleRef

_AIMS = """
SELECT DISTINCT ON (pl.person_id) pl.person_id, pl.aspirations, r.id, r.code, r.name FROM plan pl
LEFT JOIN role r ON r.id = pl.target_role_id
WHERE pl.person_id = ANY ($1) AND pl.shared_at IS NOT NULL ORDER BY pl.person_id, pl.id DESC
"""

_AIMING_AT = """
SELECT l.person_id FROM (
    SELECT DISTINCT ON (pl.person_id) pl.person_id, pl.target_role_id FROM plan pl
    WHERE pl.shared_at IS NOT NULL ORDER BY pl.person_id, pl.id DESC
) l WHERE l.target_role_id = $1
"""


@dataclass(frozen=True)
class Aim:
    """What somebody wants.

    Attributes
    ----------
    role : that their plan aims at; `None`: none.
    aspirations : in their own words; may be empty.
    """

    role: RoleRef | None
    aspirations: str


async def aims_of(person_ids: Iterable[UUID]) -> dict[UUID, Aim]:
    """Give what people aim at, for those who shared a plan; access is the caller's to decide, as for the plan."""
    return {
        row["person_id"]: Aim(
            RoleRef(id=row["id"], code=row["code"], name=row["name"]) if row["id"] else None, row["aspirations"]
        )
        for row in await fetch(_AIMS, list(person_ids))
    }


async def aiming_at(role_id: UUID) -> list[UUID]:
    """Give who aims at a role; access is the caller's to decide."""
    return [row["person_id"] for row in await fetch(_AIMING_AT, role_id)]
