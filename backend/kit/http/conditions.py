"""Updates name the version that they change (RFC 9110, section 13.1.1: If-Match)."""

import re
from typing import Annotated, Any, Protocol, TypeVar

from litestar import Response
from litestar.params import HeaderParameter

from backend.kit.errors import FieldError, Invalid, MissingCondition

_ETAG = re.compile(r'(?:W/)?"(0|[1-9]\d{0,8})"')
"""A weak one counts as well: proxies weaken the tag of what they compress, and the version in it is the same."""

IfMatch = Annotated[
    str | None,
    HeaderParameter(
        name="If-Match",
        description='The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`.',
    ),
]
"""Optional to the framework, so that its absence is answered with 428 and not 400."""


class Versioned(Protocol):
    """A response that says which version it shows."""

    @property
    def version(self) -> int:
        """Counts the changes, from 1."""
        ...


V = TypeVar("V", bound=Versioned)


def required_version(if_match: str | None) -> int:
    """Give the version that an update names.

    Raises
    ------
    MissingCondition : it names none.
    Invalid : it is no version.
    """
    if if_match is None:
        raise MissingCondition
    match = _ETAG.fullmatch(if_match.strip())
    if match is None:
        raise Invalid(FieldError("If-Match", 'Send one version in quotes, such as "3".'))
    return int(match[1])


def versioned(body: V, status_code: int = 200) -> Response[V]:
    """Answer with a body and its version as the `ETag`."""
    headers: dict[str, Any] = {"ETag": f'"{body.version}"'}
    return Response(body, status_code=status_code, headers=headers)
