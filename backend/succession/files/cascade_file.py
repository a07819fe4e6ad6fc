"""A cascade as a document for programs; its form is fixed, so that scripts may read it."""

from collections.abc import Sequence
from decimal import Decimal

from backend.succession.core.cascade import Plan


def document_of(plans: Sequence[Plan]) -> dict[str, object]:
    """Give plans as JSON holds them, the best with the others as its alternatives."""
    best, *others = plans
    return {**_plan(best), "alternatives": [_plan(each) for each in others]}


def _plan(plan: Plan) -> dict[str, object]:
    return {
        "cost": _number(plan.cost),
        "moves": [
            {"person": each.person, "from": each.source, "to": each.target, "cost": _number(each.cost)}
            for each in plan.moves
        ],
        "hires": [{"position": each.position, "cost": _number(each.cost)} for each in plan.hires],
    }


def _number(cost: Decimal) -> int | Decimal:
    """Keep all digits; a float would not."""
    return int(cost) if cost == cost.to_integral_value() else Decimal(f"{cost:f}".rstrip("0"))
