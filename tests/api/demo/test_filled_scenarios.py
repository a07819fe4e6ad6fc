"""The sample's scenarios, pools and reports: a chain four deep, and seats that were filled by those nominated."""

import pytest
from litestar import Litestar

from tests.api.demo.test_filled import as_persona

pytestmark = pytest.mark.anyio

SCENARIOS = "/api/succession/scenarios"


async def test_one_scenario_moves_four_people_one_after_the_other(filled: Litestar) -> None:
    partner = await as_persona(filled, "talent_partner")
    kept = (await partner.get(SCENARIOS)).json()["items"]
    assert len(kept) == 3, "two or three can be laid side by side"
    deepest = 0
    for each in kept:
        best = (await partner.get(f"{SCENARIOS}/{each['id']}")).json()["result"]["plans"][0]
        deepest = max(deepest, *(sum(step["kind"] == "move" for step in chain) for chain in best["chains"]))
    assert deepest >= 4
    assert (await (await as_persona(filled, "executive")).get(SCENARIOS)).json()["items"] == []


async def test_the_pools_show_what_each_still_lacks(filled: Litestar) -> None:
    partner = await as_persona(filled, "talent_partner")
    pools = (await partner.get("/api/succession/pools")).json()["items"]
    assert len(pools) >= 3
    for pool in pools:
        shown = (await partner.get(f"/api/succession/pools/{pool['id']}")).json()
        assert shown["people"]
        assert all(member["gaps"] is not None for member in shown["people"])


async def test_the_report_is_complete_on_paper_and_not_in_truth(filled: Litestar) -> None:
    partner = await as_persona(filled, "talent_partner")
    figures = {each["id"]: each for each in (await partner.get("/api/succession/report")).json()["figures"]}
    assert figures["coverage_naive"]["value"] == 100
    assert figures["coverage_true"]["value"] < 100
    assert figures["placement"]["part"] >= 1
    assert figures["internal_fill"]["part"] >= 1
