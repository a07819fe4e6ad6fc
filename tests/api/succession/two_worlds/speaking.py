"""What others say of Nora in one of the two worlds, a part at a time, and of others in both."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from uuid import uuid4

from litestar import Litestar

from tests.api.succession.two_worlds.organisation import Told, nominate, place, send

SECRETS = 6
"""Ids of what is said of her, as many as are tried in the world where nothing is."""


@dataclass(frozen=True)
class Spoken:
    """Where is spoken, and with whom."""

    app: Litestar
    told: Told


async def _nominated(spoken: Spoken) -> Sequence[str]:
    """Nominate her for three seats, in one of them as whom steps in; say how ready she is."""
    app, told = spoken.app, spoken.told
    ids = [
        await nominate(app, (told.partner, told.other_partner), plan, told.people["nora"])
        for plan in told.plans.values()
    ]
    for nomination_id, tier in zip(ids, ("ready_now", "1_2_years"), strict=False):
        for kind in ("assessed", "calibrated"):
            body = {"kind": kind, "tier": tier, "reason": "Has done it before."}
            await send(app, told.partner, "POST", f"/api/succession/nominations/{nomination_id}/readiness", body)
    return ids


async def _rated(spoken: Spoken) -> Sequence[str]:
    """Let her manager rate her, and the talent partner move her."""
    app, told = spoken.app, spoken.told
    await place(app, told.manager, told.cycle, told.people["nora"], "original")
    await place(app, told.partner, told.cycle, told.people["nora"], "calibrated")
    return []


async def _pooled(spoken: Spoken) -> Sequence[str]:
    """Put her into a pool, and into a scenario of somebody's own."""
    app, told = spoken.app, spoken.told
    path = f"/api/succession/pools/{told.pool}/members"
    await send(app, told.partner, "POST", path, {"person_id": str(told.people["nora"]), "reason": "Leads already."})
    body = {
        "name": "If the crane lead goes",
        "leaving": [{"person_id": str(told.people["gus"]), "on": "2027-01-01"}],
        "staying": [],
        "settings": {"costs": [], "one_step": 0, "most_moves": None, "fill_vacant": False},
    }
    scenario = await send(app, told.partner, "POST", "/api/succession/scenarios", body)
    return [scenario["id"]]


@dataclass(frozen=True)
class Part:
    """Something that is said of her.

    Attributes
    ----------
    count : of the ids that come of it, which she could try.
    """

    say: Callable[[Spoken], Awaitable[Sequence[str]]]
    count: int


PARTS = (Part(_nominated, 3), Part(_rated, 0), Part(_pooled, 1))


async def speak(spoken: Spoken, part: int, secret: Sequence[str], *, of_her: bool) -> list[str]:
    """Say one part of her, or nothing; and something of others after it. Give the ids that she could try now."""
    ids = await PARTS[part].say(spoken) if of_her else [str(uuid4()) for _ in range(PARTS[part].count)]
    assert len(ids) == PARTS[part].count
    told = spoken.told
    if part == 0:
        for title in ("Crane lead", "Night lead"):
            await nominate(spoken.app, (told.partner, told.other_partner), told.plans[title], told.people["cleo"])
    return [*ids, *secret][:SECRETS]
