"""Say when a candidate could take a seat."""

from collections.abc import Callable, Mapping
from uuid import UUID

from backend.kit.audit.service import Subject
from backend.kit.clock import now, today
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid
from backend.kit.identifiers import new_id
from backend.people.core.access import Viewer
from backend.people.core.days import months_after
from backend.succession.core.nomination_states import OPEN
from backend.succession.core.plan_access import PlanPart, may_administer, may_manage_candidates
from backend.succession.core.said_readiness import SaidKind
from backend.succession.readiness.reading import get_readiness
from backend.succession.readiness.scale import read_scale
from backend.succession.readiness.schemas import Readiness, ReadinessRequest
from backend.succession.recording import record_confidentially
from backend.succession.seeing import expect_nomination_seen, expect_part, lock_nomination

_INSERT = """
INSERT INTO readiness_statement (id, nomination_id, kind, tier, reason, account_id, author_name, said_on, expires_on,
                                 said_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
"""

_MAY: Mapping[SaidKind, Callable[[PlanPart], bool]] = {"assessed": may_manage_candidates, "calibrated": may_administer}


async def say_readiness(*, nomination_id: UUID, request: ReadinessRequest, by: Viewer) -> Readiness:
    """Say when a candidate could take a seat; what was said before stays, and the last word of a kind counts.

    Raises
    ------
    NotFound : there is no nomination of that id for the viewer.
    NotAllowed : it is not theirs to say in that capacity.
    Conflict : the nomination is closed.
    Invalid : a tier that the scale does not have.
    """
    nomination, plan = await expect_nomination_seen(nomination_id, by=by)
    expect_part(may=_MAY[request.kind](plan.part))
    async with write_transaction() as connection:
        if await lock_nomination(nomination_id) not in OPEN:
            raise Conflict("This nomination is closed. What was said of it stays as it was.")
        scale = await read_scale()
        if scale.place_of(request.tier) is None:
            listed = ", ".join(tier.code for tier in scale.tiers)
            raise Invalid(FieldError("tier", f"The scale has no such tier. Choose one of {listed}."))
        said_on = today()
        expires_on = months_after(said_on, scale.validity_months)
        await connection.execute(
            _INSERT,
            *(new_id(), nomination_id, request.kind, request.tier, request.reason, by.account_id, by.name),
            *(said_on, expires_on, now()),
        )
        await record_confidentially(
            by=by,
            action=f"readiness.{request.kind}",
            subject=Subject("nomination", nomination_id, nomination["name"]),
            detail={"tier": request.tier},
        )
    return await get_readiness(nomination_id=nomination_id, by=by)
