from decimal import Decimal

from backend.careers.core.lattice import Lattice, Move
from backend.careers.core.routes import find_routes

DESK = Lattice(
    (
        Move("analyst", "senior", "promotion", Decimal(18)),
        Move("senior", "lead", "promotion", Decimal(24)),
        Move("analyst", "lead", "promotion", Decimal("30.5")),
    ),
    {"senior": {"coaching": 2, "planning": 1}, "lead": {"coaching": 4, "planning": 3}},
)


def test_a_detour_that_teaches_makes_the_hardest_step_easier():
    fast, gentle = find_routes(DESK, {"planning": 1}, "analyst", "lead").routes
    assert (fast.roles, fast.figures) == (("analyst", "lead"), (6, Decimal("30.5"), 6))
    assert (gentle.roles, gentle.figures) == (("analyst", "senior", "lead"), (6, Decimal(42), 4))
    assert [dict(step.missing) for step in gentle.steps] == [{"coaching": 2}, {"coaching": 2, "planning": 2}]


def test_what_the_first_role_requires_is_not_held_for_that():
    (route,) = find_routes(DESK, {}, "senior", "lead").routes
    assert route.effort == 7


def test_who_is_there_already_has_nothing_to_do():
    (route,) = find_routes(DESK, {}, "lead", "lead").routes
    assert (route.roles, route.effort, route.months, route.steps) == (("lead",), 0, 0, ())


def test_where_no_moves_lead_there_is_no_route():
    assert find_routes(DESK, {}, "lead", "analyst").routes == ()


def test_a_search_that_was_ended_says_so_and_keeps_what_it_found():
    found = find_routes(DESK, {"planning": 1}, "analyst", "lead", most_tried=2)
    assert (found.is_complete, found.settled) == (False, 42)
    assert [route.roles for route in found.routes] == [("analyst", "lead")]


def test_of_several_moves_between_two_roles_the_fastest_counts():
    slow, fast = (Move("a", "b", kind, Decimal(months)) for kind, months in (("lateral", 9), ("promotion", 6)))
    assert Lattice((slow, fast), {}).quickest == {("a", "b"): fast}
