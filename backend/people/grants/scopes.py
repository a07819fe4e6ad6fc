"""What a coordinator's role can be limited to: told by the domain that has it, which this one does not know."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from backend.kit.errors import FieldError, Invalid
from backend.kit.faults import quoted
from backend.kit.spelling import did_you_mean


@dataclass(frozen=True)
class Scopes:
    """Everything that can be coordinated.

    Attributes
    ----------
    read : gives code to name, by name; within an open transaction, as that has it.
    """

    read: Callable[[], Awaitable[Mapping[str, str]]]


async def expect_scope(scope: str | None, scopes: Scopes) -> None:
    """Refuse a scope that is none.

    Raises
    ------
    Invalid : there is no programme of that code; the closest is named.
    """
    if scope is None:
        return
    known = await scopes.read()
    if scope not in known:
        by_name = next((code for code, name in known.items() if name == scope), None)
        guess = f" Did you mean {quoted(by_name)}?" if by_name else did_you_mean(scope, known)
        none = "" if known else " There is none yet: make it first."
        raise Invalid(FieldError("scope", f"There is no programme with the code {quoted(scope)}.{guess}{none}"))
