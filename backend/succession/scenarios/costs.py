"""What ways of filling seats take: as is usual, and as a scenario says."""

from collections.abc import Mapping

from backend.kit.errors import FieldError, Invalid
from backend.succession.core.movement import Effort, WayKind, efforts_for
from backend.succession.readiness.scale import read_scale
from backend.succession.scenarios.schemas import ScenarioSettings, WayCost


async def usual_settings() -> ScenarioSettings:
    """Give what a new scenario reckons with."""
    return ScenarioSettings(costs=_told(await _usual()), one_step=0, most_moves=None, fill_vacant=False)


async def efforts_of(settings: ScenarioSettings) -> dict[WayKind, Effort]:
    """Give what each way takes in a scenario; what it does not name, as is usual.

    Raises
    ------
    Invalid : it names a way that there is not.
    """
    usual = await _usual()
    for place, each in enumerate(settings.costs):
        if each.kind not in usual:
            known = ", ".join(usual)
            raise Invalid(FieldError(f"settings.costs.{place}.kind", f"There is no such way. Name one of {known}."))
    return {**usual, **{each.kind: Effort(each.cost, each.months) for each in settings.costs}}


def whole_settings(settings: ScenarioSettings, efforts: Mapping[WayKind, Effort]) -> ScenarioSettings:
    """Give settings with every cost named."""
    return settings.model_copy(update={"costs": _told(efforts)})


async def stored_settings(text: str) -> ScenarioSettings:
    """Read settings that were kept; ways that the scale of readiness has no more are left out."""
    usual, kept = await _usual(), ScenarioSettings.model_validate_json(text)
    known = [each for each in kept.costs if each.kind in usual]
    return kept.model_copy(update={"costs": known})


def _told(efforts: Mapping[WayKind, Effort]) -> list[WayCost]:
    return [WayCost(kind=kind, cost=each.cost, months=each.months) for kind, each in efforts.items()]


async def _usual() -> dict[WayKind, Effort]:
    return efforts_for(tuple(tier.code for tier in (await read_scale()).tiers))
