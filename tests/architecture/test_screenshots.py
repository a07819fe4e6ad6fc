"""Every page of the front end is photographed, and nothing else is."""

import re
from pathlib import Path

from tests.screenshots.route import PERSONAS
from tests.screenshots.routes import BEYOND, ELSEWHERE, ROUTES
from tests.screenshots.scenes import EVERY_VIEW, scenes
from tests.screenshots.states import emptied

PATHS = Path(__file__).parents[2] / "frontend/src/app/paths.ts"


def _pages() -> set[str]:
    """Addresses of `paths.ts`, without what narrows a list, gaps as `{id}`."""
    listed = PATHS.read_text("utf-8").split("export const paths = {")[1].split("} as const")[0]
    found = re.findall(r"(?:: |=> )['`](/[^'`]*)['`]", listed)
    return {re.sub(r"\$\{\w+\}", "{id}", address.split("?")[0]) for address in found}


def test_every_page_is_photographed() -> None:
    assert len(_pages()) > 15
    assert {route.path.split("?")[0] for route in ROUTES} - BEYOND == _pages() - ELSEWHERE


def test_pages_have_names_of_their_own() -> None:
    assert len({route.name for route in ROUTES}) == len(ROUTES)


def test_each_page_is_seen_in_every_state_and_view_and_by_everybody() -> None:
    everything = list(scenes())
    for route in (route for route in ROUTES if not route.is_part):
        of_route = [scene for scene in everything if scene.route is route]
        for state in ("full", "failing") if route.is_never_empty else ("full", "empty", "failing"):
            views = {view for scene in of_route if scene.state == state for view in scene.views}
            assert views == set(EVERY_VIEW), (route.name, state)
        if route.persona is not None:
            assert {scene.persona for scene in of_route} == set(PERSONAS), route.name


def test_parts_of_pages_are_seen_in_every_view_by_whom_they_are_for() -> None:
    for route in (route for route in ROUTES if route.is_part):
        of_route = [scene for scene in scenes() if scene.route is route]
        assert {scene.persona for scene in of_route} == {route.persona}, route.name
        assert all(set(each.views) == set(EVERY_VIEW) for each in of_route if each.state == "full"), route.name


def test_an_empty_organisation_has_no_lists_and_keeps_what_may_be_done() -> None:
    full = {"items": [1, 2], "next_cursor": "x", "total": 2, "actions": ["create"]}
    assert emptied(full, "/api/people") == {"items": [], "next_cursor": None, "total": 0, "actions": ["create"]}
    assert emptied({"name": "Grace", "languages": ["en"]}, "/api/people") == {"name": "Grace", "languages": ["en"]}
    assert emptied({"result": {"left_out": [1], "mean": 3}}, "/api/rounds") == {"result": {"left_out": [], "mean": 3}}
    lattice = {"roles": [{"code": "A"}], "framework": {"code": "F"}, "place": "A", "total": 1}
    nothing = {"roles": [], "framework": None, "place": None, "total": 0}
    assert emptied(lattice, "/api/people/1/lattice") == nothing
    assert emptied({"roles": ["manager"]}, "/api/me") == {"roles": ["manager"]}
