"""The shapes in the OpenAPI document, as pydantic describes them.

The framework's own description forgets what stands inside lists and unions (a least length, say), that no other field
is taken, and that a response's field is always there. Pydantic's has all of it, for each direction.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic.json_schema import JsonSchemaMode, models_json_schema

from backend.kit.schemas import Schema

PREFIX = "#/components/schemas/"


def described(document: Mapping[str, Any]) -> dict[str, Any]:
    """Give the document's component schemas anew: those of our shapes by pydantic, the others as they are."""
    framework = document["components"]["schemas"]
    models = {_name(model): model for model in _subclasses(Schema)}
    received = set(_reached(framework, _refs(list(_bodies(document)))))
    modes: list[tuple[type[Schema], JsonSchemaMode]] = [
        (models[name], "validation" if name in received else "serialization") for name in framework if name in models
    ]
    _, definitions = models_json_schema(modes, ref_template=f"{PREFIX}{{model}}")
    return {**framework, **{name: _untitled(schema) for name, schema in definitions["$defs"].items()}}


def _name(model: type[Schema]) -> str:
    return re.sub(r"[^a-zA-Z0-9.\-_]", "_", model.__name__)


def _subclasses(model: type[Schema]) -> Iterator[type[Schema]]:
    for below in model.__subclasses__():
        yield below
        yield from _subclasses(below)


def _bodies(document: Mapping[str, Any]) -> Iterator[Any]:
    for path in document["paths"].values():
        for operation in path.values():
            yield operation.get("requestBody")


def _refs(part: Any) -> Iterator[str]:
    """Give the names of the schemas that a part of the document refers to."""
    if isinstance(part, Mapping):
        reference = part.get("$ref")
        if isinstance(reference, str):
            yield reference.removeprefix(PREFIX)
        for value in part.values():
            yield from _refs(value)
    elif isinstance(part, list):
        for value in part:
            yield from _refs(value)


def _reached(schemas: Mapping[str, Any], names: Iterator[str]) -> Iterator[str]:
    waiting, seen = list(names), set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        yield name
        waiting.extend(_refs(schemas.get(name, {})))


def _untitled(part: Any, *, is_properties: bool = False) -> Any:
    """Drop the titles that pydantic makes of names: they say nothing, and generated clients repeat them."""
    if isinstance(part, list):
        return [_untitled(value) for value in part]
    if not isinstance(part, dict):
        return part
    return {
        key: _untitled(value, is_properties=key == "properties" and not is_properties)
        for key, value in part.items()
        if is_properties or key != "title" or not isinstance(value, str)
    }
