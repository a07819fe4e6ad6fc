"""Shapes of departures."""

from typing import Annotated

from pydantic import Field

from backend.kit.schemas import Schema
from backend.people.references import Day


class DepartureRequest(Schema):
    """When somebody left."""

    on: Annotated[
        Day | None,
        Field(description="First day not here any more (UTC), today or earlier; null: today.", examples=["2026-03-31"]),
    ] = None
