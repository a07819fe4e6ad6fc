"""A framework from its files in the browser: read, mended, brought in, checked, and given out again."""

import json
import re
from pathlib import Path
from uuid import uuid4

from playwright.sync_api import Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter

MAPPING = """
code = "{code}"
name = "Desk {code}"
scales = {{ skill = {{ levels = ["Working", "Expert"] }} }}
[[tables]]
file = "roles.csv"
competencies = {{ name = "Skill", scale = {{ is = "skill" }} }}
roles = {{ name = "Role", family = {{ is = "IT" }}, track = {{ is = "Desk" }}, level = "Level" }}
requirements = {{ role = "Role", competency = "Skill", level = "Asked" }}
"""
ROLES = "Role,Level,Skill,Asked\nAnalyst,1,Writing,Expert\nSenior,2,Writing ,Working\n"


def choose(page: Page, folder: Path, code: str, roles: str) -> None:
    (folder / "mapping.toml").write_text(MAPPING.format(code=code), "utf-8")
    (folder / "roles.csv").write_text(roles, "utf-8")
    page.locator("input[type=file]").set_input_files([folder / "mapping.toml", folder / "roles.csv"])


def test_a_framework_is_mended_brought_in_checked_and_given_out_again(enter: Enter, tmp_path: Path) -> None:
    page = enter("talent_partner", "/career/frameworks")
    page.get_by_role("link", name="From files…").click()
    code = f"d{uuid4().hex[:8]}"
    choose(page, tmp_path, code, ROLES.replace("Expert", "Superb"))
    expect(page.get_by_role("heading", name="1 thing has to be mended first")).to_be_visible()
    expect(page.get_by_text("roles.csv, row 2, Asked")).to_be_visible()
    assert violations(page) == []

    choose(page, tmp_path, code, ROLES)
    expect(page.get_by_role("heading", name=f"Desk {code}, version 1")).to_be_visible()
    expect(page.get_by_text("Writing at 1 (Working) after 2 (Expert)")).to_be_visible()
    expect(page.get_by_text("Spaces around a value. Taken away.")).to_be_visible()
    assert violations(page) == []

    page.get_by_role("button", name="Bring it in").click()
    expect(page.get_by_role("heading", level=1, name=f"Desk {code}, version 1")).to_be_visible()
    expect(page.get_by_text(re.compile("asks for less than Analyst"))).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="Note as checked").click()
    expect(page.get_by_text(re.compile(r"^Checked\."))).to_be_visible()
    expect(page.get_by_role("button", name="Note as checked")).to_be_hidden()
    expect(page.get_by_role("link", name="Publish…")).to_have_attribute("href", re.compile("part=publish$"))
    expect(page.get_by_role("link", name="Open the framework")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download JSON").click()
    assert json.loads(Path(download.value.path()).read_text("utf-8"))["code"] == code


def test_the_example_of_a_mapping_is_read_as_it_stands_and_a_packed_file_is_told_to_be_unpacked(
    enter: Enter, tmp_path: Path
) -> None:
    page = enter("talent_partner", "/career/frameworks/files")
    page.get_by_text("What a mapping looks like").click()
    assert violations(page) == []
    for name in ("roles.csv", "mapping.toml"):
        sample = page.get_by_role("figure", name=name).locator("pre").inner_text()
        (tmp_path / name).write_text(sample, "utf-8")
    (tmp_path / "tables.zip").write_bytes(b"PK")
    chosen = page.locator("input[type=file]")
    chosen.set_input_files(tmp_path / "tables.zip")
    expect(page.get_by_role("alert").get_by_text("Unpack tables.zip first")).to_be_visible()
    chosen.set_input_files([tmp_path / "roles.csv", tmp_path / "mapping.toml"])
    expect(page.get_by_role("heading", name="Service desk, version 1")).to_be_visible()
    expect(page.get_by_text("1 family, 2 roles, 1 competency, 0 moves, 2 requirements")).to_be_visible()
