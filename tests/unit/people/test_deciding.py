"""Every use case that changes something decides who may before it looks at anything, for commands and jobs as well."""

import inspect
from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any
from unittest.mock import MagicMock
from uuid import UUID

import pytest

from backend import people
from backend.kit.audit.service import SYSTEM, Actor
from backend.kit.errors import NotAllowed
from backend.people.actors import allowed_actor
from backend.people.core.access import AccessRole, Viewer, people_partners

pytestmark = pytest.mark.anyio

EMPLOYEE = Viewer(
    UUID(int=1),
    UUID(int=2),
    None,
    "Eli Employee",
    "eli@tidewell.example",
    frozenset({AccessRole.EMPLOYEE}),
    frozenset(),
)

ONES_OWN = {
    *("activity.service.undo", "employees.service.change_person", "inbox.service.mark_read", "work.service.cancel"),
    *("sign_in.service.change_password", "sign_in.service.end_other_sign_ins"),
    *("sign_in.service.end_sign_in", "sign_in.service.sign_out"),
}
"""Open to everybody for what is theirs; who asks for somebody else's finds nothing, which is tried over HTTP."""


def _use_cases() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Give what writes on somebody's behalf, by its place in the domain."""
    for module in walk_packages(people.__path__, "backend.people."):
        for name, function in inspect.getmembers(import_module(module.name), inspect.iscoroutinefunction):
            parameters = inspect.signature(function).parameters
            is_here = function.__module__ == module.name and not name.startswith("_")
            is_asked = "by" in parameters and Viewer in _kinds(parameters["by"].annotation)
            if is_here and is_asked and "write_transaction()" in inspect.getsource(function):
                yield f"{module.name}.{name}".removeprefix("backend.people."), function


def _kinds(annotation: Any) -> tuple[Any, ...]:
    return getattr(annotation, "__args__", (annotation,))


USE_CASES = dict(_use_cases())


def test_what_is_ones_own_is_listed_by_its_name() -> None:
    assert set(USE_CASES) >= ONES_OWN


@pytest.mark.parametrize("name", sorted(set(USE_CASES) - ONES_OWN))
async def test_somebody_without_a_role_is_refused_at_once(name: str) -> None:
    function = USE_CASES[name]
    values = {each: MagicMock() for each in inspect.signature(function).parameters if each != "by"}
    with pytest.raises(NotAllowed):
        await function(**values, by=EMPLOYEE)
    assert not any(value.mock_calls for value in values.values())


def test_the_command_line_may_do_all_and_nobody_passes_as_it() -> None:
    assert allowed_actor(people_partners, SYSTEM) is SYSTEM
    with pytest.raises(NotAllowed):
        allowed_actor(people_partners, Actor(None, "Somebody"))
