"""Statements: who is told that they may correct or withdraw one, and that nobody is told what is refused then."""

from itertools import product
from uuid import UUID

import pytest

from backend.careers.core.assessment_policy import sources_of, statement_actions
from backend.careers.core.held import Source
from backend.people.core.access import AccessRole, Relation, Viewer

ME, OTHER = UUID(int=3), UUID(int=4)


def viewer(*roles: AccessRole) -> Viewer:
    held = frozenset({AccessRole.EMPLOYEE, *roles})
    return Viewer(UUID(int=1), UUID(int=2), ME, "Ana Silva", "ana@tidewell.example", held, frozenset())


@pytest.mark.parametrize(("roles", "assessor"), list(product([(), (AccessRole.TALENT_PARTNER,)], [ME, OTHER, None])))
def test_a_correction_is_offered_only_to_who_may_speak_in_that_capacity(
    roles: tuple[AccessRole, ...], assessor: UUID | None
) -> None:
    for relation, source in product(Relation, Source):
        offered = statement_actions(viewer(*roles), relation, source, assessor)
        assert "correct" not in offered or source in sources_of(viewer(*roles), relation)
        assert "withdraw" in offered or not offered


def test_whoever_made_a_statement_withdraws_it_in_whatever_capacity_they_made_it() -> None:
    for relation, source in product(Relation, Source):
        assert "withdraw" in statement_actions(viewer(), relation, source, ME)


def test_a_former_manager_withdraws_what_they_said_as_manager_and_corrects_it_no_more() -> None:
    by = viewer(AccessRole.TALENT_PARTNER)
    assert statement_actions(by, Relation.OTHER, Source.MANAGER, ME) == ("withdraw",)
    assert statement_actions(by, Relation.DIRECT_MANAGER, Source.MANAGER, ME) == ("correct", "withdraw")
    assert statement_actions(by, Relation.OTHER, Source.MANAGER, OTHER) == ()
