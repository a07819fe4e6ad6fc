"""Lists of a table: filtered, sorted, a page at a time, counted once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.kit.cursors import Value, cursor_after, key_of
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.filters import Filters

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Sorting:
    """What a list is sorted by, never null, and the kind of its values."""

    expression: str
    kind: type = str


@dataclass(frozen=True)
class Listing:
    """How a list is read.

    Attributes
    ----------
    table, alias : whose rows are listed, and what conditions call it; its key is `id`.
    sorts : by the names that requests use; with `-` before a name, the other way round.
    body : gives what is selected from `page`, the rows of the page, under the same alias; it may begin with a comma and
        further common table expressions. Values that stand in it are added to what it is called with.
    """

    table: str
    alias: str
    sorts: Mapping[str, Sorting]
    body: Callable[[Filters], str]


@dataclass(frozen=True)
class Slice:
    """A page.

    Attributes
    ----------
    following : the cursor of the next page; `None` on the last.
    total : rows under the filters; `None` on a later page, which does not count again.
    """

    rows: Sequence[Row]
    following: str | None
    total: int | None


async def read_page(listing: Listing, filters: Filters, *, sort: str, limit: int, cursor: str | None) -> Slice:
    """Read a page of the rows under `filters`.

    Parameters
    ----------
    sort : one of the listing's, or one with `-` before it.

    Raises
    ------
    Invalid : the cursor is none of this list in this order.
    """
    key = key_of(cursor, sort, (listing.sorts[sort.removeprefix("-")].kind, UUID))
    counting = f"SELECT count(*) AS n FROM {listing.table} {listing.alias} WHERE {filters.where}"
    counted = tuple(filters.values)
    rows = await fetch(*_statement(listing, filters, sort, key, limit + 1))
    if len(rows) <= limit:
        return Slice(rows, None, len(rows) if key is None else None)
    total = (await fetch_one(counting, *counted))["n"] if key is None else None
    last = rows[limit - 1]
    return Slice(rows[:limit], cursor_after(sort, (last["sort_key"], last["id"])), total)


async def read_one(listing: Listing, row_id: UUID, filters: Filters) -> Row | None:
    """Read the row of an id as the list would show it; `None` where there is none under `filters`."""
    filters.add(f"{listing.alias}.id = {{}}", row_id)
    rows = await fetch(*_statement(listing, filters, next(iter(listing.sorts)), None, 1))
    return rows[0] if rows else None


def _statement(
    listing: Listing, filters: Filters, sort: str, key: tuple[Value, ...] | None, limit: int
) -> tuple[Any, ...]:
    expression = listing.sorts[sort.removeprefix("-")].expression
    direction, beyond = ("DESC", "<") if sort.startswith("-") else ("ASC", ">")
    name = listing.alias
    if key is not None:
        filters.add(f"({expression}, {name}.id) {beyond} ({{}}, {{}})", *key)
    statement = (
        f"WITH RECURSIVE page AS (SELECT {name}.*, {expression} AS sort_key FROM {listing.table} {name} "
        f"WHERE {filters.where} ORDER BY {expression} {direction}, {name}.id {direction} "
        f"LIMIT {filters.value(limit)}) {listing.body(filters)} "
        f"ORDER BY {name}.sort_key {direction}, {name}.id {direction}"
    )
    return (statement, *filters.values)
