"""The scale of readiness: read by everybody who sees plans, set by talent partners."""

import json
from collections.abc import Mapping
from typing import Any

from backend.kit.audit.service import Subject
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import FieldError, Invalid, Stale
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed
from backend.succession.core.movement import is_way_besides
from backend.succession.core.plan_access import SETTING
from backend.succession.core.readiness_scale import Scale, narrower_tiers, tier_of
from backend.succession.readiness.scale_schemas import ReadinessScale, ReadinessScaleChange
from backend.succession.recording import record_confidentially

_SCALE = "SELECT tiers::text AS tiers, validity_months, evidence_months, version FROM readiness_scale WHERE id = 1"


async def read_scale() -> Scale:
    """Give the scale as the core speaks of it."""
    row = await fetch_one(_SCALE)
    tiers = tuple(tier_of(each) for each in json.loads(row["tiers"]))
    return Scale(tiers, row["validity_months"], row["evidence_months"])


async def get_scale(*, by: Viewer) -> ReadinessScale:
    """Give the scale, and whether the viewer may set it."""
    return _shown(await fetch_one(_SCALE), by)


async def set_scale(*, change: ReadinessScaleChange, version: int, by: Viewer) -> ReadinessScale:
    """Set the scale. What was said in a tier that it has no more counts as unconfirmed.

    Whether something was said in a tier is not looked at: a refusal would tell of nominations that are not to be seen.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : two tiers of one code or one that what if uses, or a later one that forbids what an earlier one allows.
    Stale : somebody set it since `version`.
    """
    expect_allowed(SETTING, by)
    _expect_scale(change)
    async with write_transaction():
        row: Any = await current_connection().fetchrow(f"{_SCALE} FOR UPDATE")
        if row["version"] != version:
            raise Stale(_shown(row, by))
        tiers = [each.model_dump() for each in change.tiers]
        await current_connection().execute(
            "UPDATE readiness_scale SET tiers = $1, validity_months = $2, evidence_months = $3, version = version + 1 "
            "WHERE id = 1",
            *(json.dumps(tiers), change.validity_months, change.evidence_months),
        )
        await record_confidentially(
            by=by,
            action="readiness_scale.set",
            subject=Subject("readiness_scale", None, "Scale of readiness"),
            detail={"tiers": [each.code for each in change.tiers]},
        )
    return await get_scale(by=by)


def _expect_scale(change: ReadinessScaleChange) -> None:
    codes = [each.code for each in change.tiers]
    faults = [
        FieldError(f"tiers.{place}.code", "Another tier has this code already.")
        for place, code in enumerate(codes)
        if code in codes[:place]
    ]
    faults += [
        FieldError(f"tiers.{place}.code", f"What if calls something else {code}. Choose another code.")
        for place, code in enumerate(codes)
        if is_way_besides(code)
    ]
    for place in narrower_tiers([tier_of(each.model_dump()) for each in change.tiers]):
        message = "A later tier allows at least what the one before it does. Widen its limits, or narrow those before."
        faults.append(FieldError(f"tiers.{place}", message))
    if faults:
        raise Invalid(*faults)


def _shown(row: Mapping[str, Any], by: Viewer) -> ReadinessScale:
    return ReadinessScale.model_validate(
        {
            **{name: row[name] for name in ("validity_months", "evidence_months", "version")},
            "tiers": json.loads(row["tiers"]),
            "actions": ["edit"] if SETTING.allows(by) else [],
        }
    )
