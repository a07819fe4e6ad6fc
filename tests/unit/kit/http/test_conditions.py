"""The version that an update names."""

import pytest

from backend.kit.errors import Invalid, MissingCondition
from backend.kit.http.conditions import required_version


@pytest.mark.parametrize("sent", ['"3"', ' "3" ', 'W/"3"'])
def test_a_version_is_read_also_where_a_proxy_has_weakened_its_tag(sent: str) -> None:
    assert required_version(sent) == 3


@pytest.mark.parametrize("sent", ["3", "*", '"3", "4"', 'w/"3"', '""', '"x"', '"12345678901"'])
def test_what_is_no_version_is_refused(sent: str) -> None:
    with pytest.raises(Invalid) as refused:
        required_version(sent)
    assert [error.field for error in refused.value.errors] == ["If-Match"]


def test_an_update_without_a_version_is_asked_for_one() -> None:
    with pytest.raises(MissingCondition):
        required_version(None)
