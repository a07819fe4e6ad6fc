from collections import defaultdict
from datetime import date, timedelta

from backend.careers.core.held import Held, Source, Statement, held_on, levels_of
from backend.careers.core.lattice import missing
from backend.demo.careers.ability import abilities, role_codes
from backend.demo.careers.framework import tidewell_framework
from backend.demo.careers.history import earlier_posts
from backend.demo.careers.statements import Stated, statements
from backend.demo.mentoring_round.applications import sample_round
from backend.demo.organisation.tidewell import tidewell

DAY = date(2026, 11, 22)
ORGANISATION, FRAMEWORK = tidewell(), tidewell_framework()
HISTORY, MENTORS = earlier_posts(ORGANISATION), sample_round().mentors
ABILITY = abilities(ORGANISATION, HISTORY, MENTORS)
SAID = statements(ORGANISATION, ABILITY, DAY)
JOINED = {person.number: person.joined_on for person in ORGANISATION.active}


def _held() -> dict[str, dict[str, Held]]:
    by_person: dict[str, list[Statement]] = defaultdict(list)
    for each in SAID:
        by_person[each.person].append(_as_known(each))
    return {number: held_on(said, DAY) for number, said in by_person.items()}


def _as_known(each: Stated) -> Statement:
    return Statement(each.competency, each.level, each.source, each.on, assessor=each.assessor or each.assessor_name)


HELD = _held()
ROLES = {
    post.person: FRAMEWORK.role_by_code[role_codes(ORGANISATION, HISTORY)[post.position]]
    for post in ORGANISATION.incumbencies
    if post.valid_to is None
}


def test_the_same_seed_gives_the_same() -> None:
    assert abilities(ORGANISATION, HISTORY, MENTORS) == ABILITY
    assert statements(ORGANISATION, ABILITY, DAY) == SAID
    assert statements(ORGANISATION, ABILITY, DAY, seed=1) != SAID


def test_what_is_said_is_of_competencies_of_the_framework_on_its_levels() -> None:
    assert {each.competency for each in SAID} <= FRAMEWORK.competency_by_code.keys()
    assert {each.level for each in SAID} == {1, 2, 3, 4, 5}


def test_nobody_is_spoken_of_before_they_came_or_by_somebody_who_was_not_there() -> None:
    assert all(JOINED[each.person] <= each.on <= DAY for each in SAID)
    assert all(each.assessor is None or JOINED[each.assessor] <= each.on for each in SAID)


def test_people_speak_for_themselves_managers_of_their_reports_and_colleagues_of_others() -> None:
    managers = ORGANISATION.managers()
    for each in SAID:
        if each.source is Source.SELF:
            assert each.assessor == each.person
        elif each.source is Source.MANAGER:
            assert each.assessor == managers[each.person]
        elif each.source is Source.PEER:
            assert each.assessor != each.person
            assert managers[each.assessor or ""] == managers[each.person]
        else:
            assert each.assessor is None


def test_nobody_says_two_things_of_one_competency_on_one_day() -> None:
    keys = [(each.person, each.competency, each.source, each.assessor, each.on) for each in SAID]
    assert len(set(keys)) == len(keys)


def test_nearly_everybody_is_known_and_all_personas_with_roles_in_the_framework_are() -> None:
    assert len(HELD) > 0.95 * len(ORGANISATION.active)
    assert {each.source for each in SAID} >= {Source.SELF, Source.MANAGER, Source.PEER, Source.TEST, Source.WORK_SAMPLE}
    rohan = next(person.number for person in ORGANISATION.people if person.name == "Rohan Deshmukh")
    assert len(HELD[rohan]) > 15
    assert levels_of(HELD[rohan]).keys() >= {"SQL", "PYTHON"}


def test_some_of_it_is_stale_and_on_some_of_it_people_do_not_agree() -> None:
    known = [each for held in HELD.values() for each in held.values()]
    assert 0.05 < sum(each.is_stale for each in known) / len(known) < 0.2
    assert 0.1 < sum(each.spread > 0 for each in known) / len(known) < 0.4
    assert min(each.on for each in SAID) < DAY - timedelta(days=730)


def test_most_people_lack_little_of_what_their_role_asks_for_and_some_fit_another_role() -> None:
    lacks, fits = list[int](), 0
    for number, held in HELD.items():
        if ROLES[number].family in ("SWE", "DAT", "CAR", "FIE"):
            levels = levels_of(held)
            lacks.append(sum(missing(FRAMEWORK.lattice.required[ROLES[number].code], levels).values()))
            others = [role for role in FRAMEWORK.roles if role != ROLES[number]]
            fits += any(not missing(FRAMEWORK.lattice.required[role.code], levels) for role in others)
    assert sum(each <= 10 for each in lacks) > 0.7 * len(lacks)
    assert sum(each == 0 for each in lacks) > 10
    assert fits > 30


def test_there_is_nothing_that_roles_ask_for_and_nobody_is_known_to_hold() -> None:
    asked = {each.competency for role in FRAMEWORK.roles for each in role.requirements}
    assert asked <= {code for held in HELD.values() for code in held}


def test_mentors_know_what_they_teach() -> None:
    for mentor in MENTORS:
        can = ABILITY[mentor.employee.id]
        assert all(can[name.upper().replace(" ", "-")] == level for name, level in mentor.proficiency.items())
