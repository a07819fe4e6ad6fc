from collections import defaultdict
from itertools import pairwise

import networkx as nx
import pytest

from backend.careers.core.framework import CompetencyKind, Role
from backend.careers.core.framework_check.check import check
from backend.careers.core.framework_check.findings import FindingKind
from backend.demo.careers.framework import LADDERS, tidewell_framework
from backend.demo.careers.notation import code_of
from backend.demo.organisation.roles import all_roles
from backend.demo.organisation.units import COMPETENCIES

FRAMEWORK = tidewell_framework()
JUDGED = [each for each in FRAMEWORK.competencies if each.parent is not None]
IN_DEPTH = ("SWE", "CAR", "DAT", "FIE", "INS")
MOVES = nx.MultiDiGraph((move.source, move.target, {"kind": move.kind}) for move in FRAMEWORK.moves)


def test_there_are_a_hundred_roles_and_more_than_eighty_competencies_of_every_kind() -> None:
    assert (len(FRAMEWORK.roles), len(FRAMEWORK.role_by_code)) == (101, 101)
    assert (len(JUDGED), len(FRAMEWORK.competency_by_code)) == (84, 96)
    assert {each.kind for each in JUDGED} == set(CompetencyKind)


def test_the_roles_of_the_organisation_are_in_it_under_their_own_names() -> None:
    for known in all_roles():
        role = FRAMEWORK.role_by_code[known.code]
        assert (role.name, role.level) == (known.name, known.level)


def test_the_competencies_that_the_organisation_speaks_of_are_in_it() -> None:
    assert {code_of(name) for name in COMPETENCIES} <= {each.code for each in JUDGED}


def test_every_competency_says_what_each_of_its_five_levels_looks_like_and_no_two_say_the_same() -> None:
    assert all(list(each.descriptors) == [1, 2, 3, 4, 5] and each.description for each in JUDGED)
    said = [words for each in JUDGED for words in each.descriptors.values()]
    assert len(set(said)) == len(said)
    assert all(words.endswith(".") and len(words) > 15 for words in said)


def test_competencies_stand_under_headings_and_come_after_others_without_a_circle() -> None:
    headings = {each.code for each in FRAMEWORK.competencies if each.parent is None}
    assert {each.parent for each in JUDGED} == headings
    after = nx.DiGraph((each.code, other) for each in JUDGED for other in each.prerequisites)
    assert set(after) <= {each.code for each in JUDGED}
    assert nx.is_directed_acyclic_graph(after)


def test_people_can_hold_every_competency_but_not_a_heading() -> None:
    assert list(FRAMEWORK.holdable) == JUDGED


def test_every_competency_is_asked_for_by_some_role_and_no_heading_is() -> None:
    asked = {each.competency for role in FRAMEWORK.roles for each in role.requirements}
    assert asked == {each.code for each in JUDGED}


def _ladders() -> list[list[Role]]:
    ladders: dict[tuple[str, str], list[Role]] = defaultdict(list)
    for role in FRAMEWORK.roles:
        ladders[role.family, role.track].append(role)
    return list(ladders.values())


def test_no_level_of_a_ladder_asks_for_less_than_the_one_below_and_each_asks_for_more() -> None:
    required = FRAMEWORK.lattice.required
    for ladder in _ladders():
        assert [role.level for role in ladder] == sorted(role.level for role in ladder)
        for below, above in pairwise(ladder):
            lower, higher = required[below.code], required[above.code]
            assert {name for name, level in lower.items() if higher.get(name, 0) < level} == set()
            assert higher != lower


def test_those_who_start_as_trainees_need_nothing_less_once_they_are_associates() -> None:
    required = FRAMEWORK.lattice.required
    trainees = [role for role in FRAMEWORK.roles if role.track == "entry"]
    assert [role.code for role in trainees] == ["SWE-E1", "FIE-E1", "CAR-E1"]
    for role in trainees:
        associate = required[role.code.replace("E1", "C1")]
        assert all(level <= associate[name] for name, level in required[role.code].items())


def test_no_two_roles_ask_for_the_same() -> None:
    profiles = {tuple(sorted(required.items())) for required in FRAMEWORK.lattice.required.values()}
    assert len(profiles) == len(FRAMEWORK.roles)


def test_every_role_asks_for_something_that_nobody_fits_without() -> None:
    assert [role.code for role in FRAMEWORK.roles if not any(each.must_have for each in role.requirements)] == []


@pytest.mark.parametrize("family", IN_DEPTH)
def test_each_role_of_a_family_in_depth_has_a_story_of_its_own(family: str) -> None:
    told = {code for each in LADDERS for code, _ in each.stories}
    assert {role.code for role in FRAMEWORK.roles if role.family == family} <= told


def test_the_service_desk_leads_from_the_first_day_to_leading_a_team() -> None:
    path = ["CAR-E1", "CAR-C1", "CAR-C2", "CAR-C3", "CAR-M4"]
    kinds = [next(iter(MOVES[source][target].values()))["kind"] for source, target in pairwise(path)]
    assert kinds == ["promotion", "promotion", "promotion", "track switch"]


def test_moves_of_every_kind_lead_from_role_to_role() -> None:
    assert set(MOVES) == set(FRAMEWORK.role_by_code)
    assert {move.kind for move in FRAMEWORK.moves} == {
        "promotion",
        "lateral",
        "track switch",
        "rotation",
        "project",
    }
    assert len({(move.source, move.target, move.kind) for move in FRAMEWORK.moves}) == len(FRAMEWORK.moves)


def test_only_the_chief_can_go_nowhere_and_everybody_can_get_there() -> None:
    assert [role for role, ways in MOVES.out_degree if ways == 0] == ["EXE-M8"]
    assert nx.ancestors(MOVES, "EXE-M8") == set(MOVES) - {"EXE-M8"}


def test_nobody_has_to_start_over_the_first_rungs_are_all_that_nobody_moves_to() -> None:
    first = {role for role, ways in MOVES.in_degree if ways == 0}
    assert {code.split("-")[1] for code in first} == {"E1", "C1"}


def test_a_move_into_another_family_never_goes_up_by_more_than_a_rung() -> None:
    for move in FRAMEWORK.moves:
        source, target = FRAMEWORK.role_by_code[move.source], FRAMEWORK.role_by_code[move.target]
        if source.family != target.family and "EXE" not in (source.family, target.family):
            assert -1 <= source.level - target.level <= 1, move


def test_the_check_finds_nothing_but_hints() -> None:
    assert {finding.kind for finding in check(FRAMEWORK)} == {FindingKind.GATEWAY}
