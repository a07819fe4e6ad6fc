from dataclasses import replace

from backend.careers.core.framework import Competency, Framework, Requirement, Role

HEADING = Competency("DESK", "Desk work", "FIVE")
PART = Competency("TRIAGE", "Triage", "FIVE", parent="DESK")
ALONE = Competency("HELP", "Helping people", "FIVE")


def _holdable(*competencies: Competency, roles: tuple[Role, ...] = ()) -> list[str]:
    return [each.code for each in Framework("F", "F", competencies=competencies, roles=roles).holdable]


def test_nobody_holds_a_heading() -> None:
    assert _holdable(HEADING, PART, ALONE) == ["TRIAGE", "HELP"]


def test_what_has_parts_and_words_for_its_levels_is_no_heading() -> None:
    assert _holdable(replace(HEADING, descriptors={1: "Knows of it."}), PART) == ["DESK", "TRIAGE"]


def test_what_has_parts_and_is_asked_for_is_no_heading() -> None:
    asks = Role("AGENT", "Agent", "DESK", "IC", 1, requirements=(Requirement("DESK", 2),))
    assert _holdable(HEADING, PART, roles=(asks,)) == ["DESK", "TRIAGE"]
