"""Limits that the API's document promises are those that are kept."""

import importlib
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import ValidationError

from backend.kit.schemas import Schema

importlib.import_module("backend.app")


def _shapes(of: type[Schema] = Schema) -> Iterator[type[Schema]]:
    for shape in of.__subclasses__():
        yield shape
        yield from _shapes(shape)


def _longest(shape: type[Schema]) -> dict[str, int]:
    """Give how long each text may be, as the document says."""
    fields: dict[str, Any] = shape.model_json_schema().get("properties", {})
    kinds = {name: [field, *field.get("anyOf", ())] for name, field in fields.items()}
    return {name: kind["maxLength"] for name, those in kinds.items() for kind in those if "maxLength" in kind}


TOO_LONG = {"string_too_long", "too_long"}
SHAPES = sorted({*_shapes()}, key=lambda shape: (shape.__module__, shape.__qualname__))
TEXTS = [(shape, name, most) for shape in SHAPES for name, most in _longest(shape).items()]


@pytest.mark.parametrize(("shape", "name", "most"), TEXTS, ids=[f"{shape.__name__}.{name}" for shape, name, _ in TEXTS])
def test_a_text_may_be_as_long_as_the_document_says(shape: type[Schema], name: str, most: int) -> None:
    assert not TOO_LONG & _faults(shape, name, "a" * most)


def _faults(shape: type[Schema], name: str, text: str) -> set[str]:
    try:
        shape.model_validate({name: text})
    except ValidationError as error:
        return {each["type"] for each in error.errors() if each["loc"][:1] == (name,)}
    return set()
