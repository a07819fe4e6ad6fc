"""The home page's card of files brought in lately."""

import pytest

from tests.api.people.imports.importer import FIRST, Importer

pytestmark = pytest.mark.anyio


async def test_a_file_that_waits_is_shown_with_its_state_and_whose_it_is_apart(importer: Importer) -> None:
    await importer.bring(FIRST)
    waiting = await importer.upload(FIRST.replace("Rome", "Oslo"), file_name="june.csv")
    cards = (await importer.visitor.get("/api/home")).json()["cards"]
    (card,) = [card for card in cards if card["id"] == "last_imports"]
    assert (card["kind"], card["href"]) == ("action", f"/people/imports/{waiting['id']}")
    assert [(item["title"], item["state"], item["detail"]) for item in card["items"]] == [
        ("june.csv", "checked", "Tala Partner"),
        ("people.csv", "committed", "Tala Partner"),
    ]
