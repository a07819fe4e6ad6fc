"""Routes as a document for programs; its form is fixed, so that scripts may read it."""

from decimal import Decimal

from backend.careers.core.routes import Route, Routes


def document_of(routes: Routes) -> dict[str, object]:
    """Give routes as JSON holds them: months as a number, whole where they are."""
    return {
        "routes": [_route(each) for each in routes.routes],
        "complete": routes.is_complete,
        "settled_months": None if routes.settled is None else _number(routes.settled),
    }


def _route(route: Route) -> dict[str, object]:
    return {
        "roles": list(route.roles),
        "effort": route.effort,
        "months": _number(route.months),
        "hardest": route.hardest,
        "steps": [{"role": each.role, "effort": each.effort, "missing": dict(each.missing)} for each in route.steps],
    }


def _number(months: Decimal) -> int | float:
    return int(months) if months == months.to_integral_value() else float(months)
