"""Bodies: requests are read strictly (a number is no date, and the text "3" is no number), responses written once."""

from collections.abc import Sequence
from typing import Any

import msgspec
from litestar import Request
from litestar.config.app import AppConfig
from litestar.plugins import InitPlugin
from pydantic import ValidationError

from backend.kit.errors import FieldError, Invalid, Malformed
from backend.kit.http.problems import in_words
from backend.kit.schemas import Schema

DEEPEST = 32
"""Levels of lists and objects within each other; no shape of ours comes near."""


class JsonRequest(Request[Any, Any, Any]):
    """A request whose body may be anything: what is no JSON at all is refused like what is not of the shape."""

    async def json(self) -> Any:
        """Give the body's value.

        Raises
        ------
        Malformed : its bytes are no text, or it nests deeper than a program reads.
        """
        try:
            return await super().json()
        except UnicodeDecodeError:
            raise Malformed(FieldError("body", "Is not text in UTF-8. Send JSON in UTF-8.")) from None
        except RecursionError:
            raise _too_deep() from None


class StrictBodies(InitPlugin):
    """Reads our shapes as JSON in pydantic's strict mode, and lets pydantic write them.

    Comes after the framework's pydantic plugin.
    """

    def on_app_init(self, app_config: AppConfig) -> AppConfig:
        """Put the reader before the framework's lenient one, and the writer before the one that goes by dicts."""
        app_config.request_class = JsonRequest
        app_config.type_decoders = [(_is_ours, _read), *(app_config.type_decoders or [])]
        app_config.type_encoders = {**(app_config.type_encoders or {}), Schema: _written}
        return app_config


def _is_ours(target: Any) -> bool:
    return isinstance(target, type) and issubclass(target, Schema)


def _written(body: Schema) -> msgspec.Raw:
    return msgspec.Raw(body.__pydantic_serializer__.to_json(body))


def _read(model: type[Schema], value: Any) -> Schema:
    """Read a body that the framework has parsed.

    Raises
    ------
    Malformed : not of the documented shape.
    Invalid : of the shape, but with values that cannot be accepted.
    """
    try:
        return model.model_validate_json(msgspec.json.encode(_whole(value)), strict=True)
    except ValidationError as error:
        parts = _telling(error.errors(include_url=False, include_input=False))
        faults = [FieldError(_place(part), in_words(part)) for part in parts]
        if all(part["type"] == "value_error" for part in parts):
            raise Invalid(*faults) from None
        raise Malformed(*faults) from None


def _telling(parts: Sequence[Any]) -> list[Any]:
    """Leave out what the other kinds of a value would have had to be, where one kind fits but for its content."""
    of_content = {part["loc"][:1] for part in parts if part["type"] == "value_error"}
    return [part for part in parts if part["type"] == "value_error" or part["loc"][:1] not in of_content]


def _place(part: Any) -> str:
    """Name a field as the request does, without the kinds that pydantic tried for it, such as `list[int]`."""
    return ".".join(str(step) for step in part["loc"] if "[" not in str(step)) or "body"


def _whole(value: Any, depth: int = 0) -> Any:
    """Write 3.0 as 3: JSON has one kind of number, and JSON Schema calls both an integer."""
    if depth > DEEPEST:
        raise _too_deep()
    if isinstance(value, dict):
        return {key: _whole(part, depth + 1) for key, part in value.items()}
    if isinstance(value, list):
        return [_whole(part, depth + 1) for part in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _too_deep() -> Malformed:
    return Malformed(FieldError("body", f"Nests deeper than {DEEPEST} levels."))
