"""How cards are made."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from backend.insights.home.schemas import CardId, HomeCard, HomeItem
from backend.people.imports.schemas import ImportState

FEW = 5
"""Items of a card; the rest is behind its link."""


def card(card_id: CardId, kind: str, **parts: Any) -> HomeCard:
    """Make a card; what is left out of `parts` is empty.

    Parameters
    ----------
    parts : value, unit, facts, items, href.
    """
    empty = {"value": None, "unit": None, "facts": {}, "items": [], "href": None}
    return HomeCard.model_validate({"id": card_id, "kind": kind, **empty, **parts})


def item(
    item_id: object,
    title: str,
    detail: str = "",
    value: float | None = None,
    state: ImportState | None = None,
    href: str | None = None,
    at: datetime | None = None,
) -> HomeItem:
    """Make an item of a card."""
    return HomeItem(id=str(item_id), title=title, detail=detail, value=value, state=state, href=href, at=at)


def person_items(rows: Sequence[Mapping[str, Any]]) -> list[HomeItem]:
    """Make items of people, given as rows with `id`, `name` and `title` of their position."""
    return [item(row["id"], row["name"], row["title"] or "", href=f"/people/{row['id']}") for row in rows]
