"""The parameters of every list that comes in pages; `backend.kit.cursors` reads and writes the cursors."""

from typing import Annotated

from litestar.params import QueryParameter

MOST = 200
"""Rows of a page, at most."""

Limit = Annotated[int, QueryParameter(ge=1, le=MOST, description=f"Rows of the page, at most {MOST}.")]
Cursor = Annotated[
    str | None,
    QueryParameter(max_length=1000, description="`next_cursor` of the page before; the first one has none."),
]
