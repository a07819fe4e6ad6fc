"""Frameworks of any size fit together, and pass their own check without more than hints."""

from hypothesis import given
from hypothesis import strategies as st

from backend.careers.core.framework_faults import faults_of
from tests.large_frameworks import ROLES_OF_FAMILY, framework_of_size


@given(st.integers(1, 300))
def test_a_framework_has_about_as_many_roles_as_asked_for_and_fits_together(roles: int) -> None:
    framework = framework_of_size(roles)
    assert roles <= len(framework.roles) < roles + ROLES_OF_FAMILY
    assert list(faults_of(framework)) == []
