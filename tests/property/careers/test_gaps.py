"""Gaps, reach and doors against their definitions, tried one by one."""

from collections import Counter
from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from backend.careers.core.demand import demand
from backend.careers.core.framework import Requirement, Role
from backend.careers.core.gaps import gaps
from backend.careers.core.reach import doors, reach
from backend.careers.core.small_groups import SMALLEST_GROUP

CODES = "abcd"
LEVELS = st.dictionaries(st.sampled_from(CODES), st.integers(0, 5))
REQUIREMENTS = st.lists(
    st.builds(Requirement, st.sampled_from(CODES), st.integers(1, 5), st.integers(1, 4), st.booleans()),
    unique_by=lambda each: each.competency,
).map(tuple)
PAPERS = st.lists(st.sampled_from("xyz"), unique=True, max_size=2).map(tuple)
ROLES = st.lists(st.tuples(REQUIREMENTS, PAPERS), max_size=8).map(
    lambda each: [
        Role(f"role {place}", "", "", "", 1, requirements=asked, certifications=papers)
        for place, (asked, papers) in enumerate(each)
    ]
)
HELD_PAPERS = st.frozensets(st.sampled_from("xyz"))


def fits(role: Role, held: Mapping[str, int], papers: frozenset[str]) -> bool:
    return all(held.get(each.competency, 0) >= each.level for each in role.requirements) and (
        set(role.certifications) <= papers
    )


@given(REQUIREMENTS, LEVELS, PAPERS, HELD_PAPERS)
def test_the_gap_is_nothing_exactly_when_everything_asked_for_holds(
    asked: tuple[Requirement, ...], held: Mapping[str, int], papers: tuple[str, ...], has: frozenset[str]
) -> None:
    report = gaps(asked, held, papers, has)
    whole = Role("", "", "", "", 1, requirements=asked, certifications=papers)
    assert (report.missing == 0) == fits(whole, held, has)


@given(REQUIREMENTS, LEVELS, st.sampled_from(CODES), PAPERS)
def test_raising_a_level_never_widens_a_gap(
    asked: tuple[Requirement, ...], held: Mapping[str, int], raised: str, papers: tuple[str, ...]
) -> None:
    before, after = gaps(asked, held, papers), gaps(asked, {**held, raised: held.get(raised, 0) + 1}, papers)
    assert after.missing <= before.missing
    assert all(new.missing <= old.missing for new, old in zip(after.gaps, before.gaps, strict=True))


@given(ROLES, LEVELS, HELD_PAPERS)
def test_a_door_opens_just_the_roles_that_fit_after_raising_it_by_one(
    roles: list[Role], held: Mapping[str, int], papers: frozenset[str]
) -> None:
    found = {door.competency: door for door in doors(reach(roles, held, papers), held)}
    for code in CODES:
        more = {**held, code: held.get(code, 0) + 1}
        opened = sorted(each.code for each in roles if fits(each, more, papers) and not fits(each, held, papers))
        assert list(found[code].opens if code in found else ()) == opened
        lacking = [
            each
            for each in roles
            if any(r.competency == code and r.level > held.get(code, 0) for r in each.requirements)
        ]
        assert (code in found) == bool(lacking)
        assert not lacking or found[code].nears == len(lacking) - len(opened)


@given(ROLES, LEVELS, HELD_PAPERS)
def test_one_step_away_is_what_one_raise_or_one_certification_makes_fit(
    roles: list[Role], held: Mapping[str, int], papers: frozenset[str]
) -> None:
    for each in reach(roles, held, papers):
        raises = [({**held, code: held.get(code, 0) + 1}, papers) for code in CODES]
        steps = [*raises, *((held, papers | {paper}) for paper in "xyz")]
        can = any(fits(each.role, levels, has) for levels, has in steps)
        expected = "fits" if fits(each.role, held, papers) else "one step" if can else "further"
        assert each.nearness == expected


@given(ROLES, st.lists(LEVELS, max_size=30))
def test_no_two_numbers_told_of_a_competency_are_few_people_apart(
    roles: list[Role], held: list[dict[str, int]]
) -> None:
    holders = {code: Counter(one[code] for one in held if code in one) for code in CODES}
    for code, levels in demand({role.code: 1 for role in roles}, roles, holders, len(held)).items():
        told = [0, len(held), *(each.holders for each in levels if each.holders is not None)]
        apart = [abs(one - other) for one in told for other in told]
        assert len(told) == 2 or all(each == 0 or each >= SMALLEST_GROUP for each in apart)
        for each in levels:
            real = sum(one.get(code, 0) >= each.level for one in held)
            assert each.holders in (None, real)
