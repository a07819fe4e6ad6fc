"""Shapes are called apart: two of one name would get names in the API's document that nobody chose."""

import json
from pathlib import Path

DOCUMENT = Path(__file__).parents[2] / "frontend" / "src" / "api" / "openapi.json"


def test_no_two_shapes_have_one_name() -> None:
    names = json.loads(DOCUMENT.read_text("utf-8"))["components"]["schemas"]
    assert [name for name in names if "_schemas_" in name or "." in name] == []
