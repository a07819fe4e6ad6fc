"""What a cell of skills says: competencies apart, their levels, and goals in free words."""

from uuid import UUID

import pytest

from backend.kit.spelling import plain
from backend.mentoring.application_files.cells import Known, goals_in, teaching_in
from backend.mentoring.files.misread import Misread

COACHING, DELEGATION, LAW, CLOUD, ROUTES = (UUID(int=n) for n in range(1, 6))
KNOWN = Known(
    {
        plain(name): identity
        for name, identity in {
            "Coaching": COACHING,
            "Delegation": DELEGATION,
            "Contract law": LAW,
            "Cloud operations": CLOUD,
            "Routes, rails and roads": ROUTES,
        }.items()
    },
    {},
    {COACHING: 5, DELEGATION: 5, LAW: 5, CLOUD: 7, ROUTES: 2},
)


def goals(cell: str) -> list[tuple[UUID | str | None, int | None]]:
    return [(each.competency_id or each.words, each.level) for each in goals_in(cell, KNOWN)[0]]


def teaching(cell: str) -> list[tuple[UUID, int]]:
    return [(each.competency_id, each.level) for each in teaching_in(cell, KNOWN)]


def test_commas_between_competencies_part_them() -> None:
    assert goals("Coaching, Delegation") == [(COACHING, 3), (DELEGATION, 3)]
    assert teaching("Coaching 4, Contract law 5; Delegation") == [(COACHING, 4), (LAW, 5), (DELEGATION, 4)]


def test_a_competency_may_have_a_comma_and_so_may_free_words() -> None:
    assert goals("Routes, rails and roads 2") == [(ROUTES, 2)]
    assert goals("Speak in public, calmly") == [("Speak in public, calmly", None)]
    assert goals("Windows 11") == [("Windows 11", None)]


@pytest.mark.parametrize("read", [goals, teaching])
def test_what_is_unknown_beside_a_competency_is_not_guessed_at(read: object) -> None:
    with pytest.raises(Misread) as caught:
        (goals if read is goals else teaching)("Coaching 4, Contrct law 4")
    assert "'Contrct law 4'" in caught.value.problem
    assert caught.value.remedy == "Separate them with ; Did you mean 'contract law'?"


def test_several_unknown_ones_are_asked_to_be_separated_rather_than_guessed_at() -> None:
    with pytest.raises(Misread) as caught:
        teaching("Negotiation 4, Contract lore 4")
    assert caught.value.remedy == "Write one that is listed. Separate several with ;"


def test_levels_are_those_of_the_competencys_own_scale() -> None:
    assert goals("Cloud operations 7") == [(CLOUD, 7)]
    assert (goals("Routes, rails and roads"), teaching("Routes, rails and roads")) == ([(ROUTES, 2)], [(ROUTES, 2)])
    with pytest.raises(Misread) as caught:
        teaching("Routes, rails and roads 3")
    assert caught.value.remedy == "Write a level from 1 to 2."


@pytest.mark.parametrize("level", ["9", "0", "-1", "3.5", ": 8", " (level 12)"])
def test_a_level_that_there_is_not_is_refused(level: str) -> None:
    for read in (goals, teaching):
        with pytest.raises(Misread) as caught:
            read(f"Cloud operations {level}")
        assert caught.value.remedy == "Write a level from 1 to 7."
