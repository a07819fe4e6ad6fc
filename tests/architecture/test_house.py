"""What keeps the house worth living in, beyond what linters check."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TRACKED = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
PYTHON = [name for name in TRACKED if name.endswith(".py")]
PAGES = [name for name in TRACKED if name.endswith(".md")]
MOST_LINES = 300


@pytest.mark.parametrize("name", PYTHON)
def test_a_file_stays_below_three_hundred_lines(name: str) -> None:
    assert len((ROOT / name).read_text("utf-8").splitlines()) < MOST_LINES


@pytest.mark.parametrize("name", PAGES)
def test_links_between_pages_lead_somewhere(name: str) -> None:
    page = ROOT / name
    links = re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_lock_file_has_hashes_and_names_no_host() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    pinned = re.findall(r"^[a-z0-9-]+==", lock, flags=re.MULTILINE)
    assert len(pinned) > 20
    assert lock.count("--hash=sha256:") >= len(pinned)
    assert "://" not in lock


def test_every_recipe_says_what_it_does() -> None:
    recipes = subprocess.run(
        ["just", "--list", "--unsorted"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()[1:]
    named = [line for line in recipes if line.strip() and not line.strip().startswith("[")]
    assert named
    assert [line for line in named if "#" not in line] == []


def test_tests_are_not_skipped_for_nothing() -> None:
    skips = re.compile(r"pytest\.(skip|mark\.(skip|xfail))\b(?!.*reason=)")
    found = [
        name
        for name in PYTHON
        if skips.search((ROOT / name).read_text("utf-8")) and name != "tests/architecture/test_house.py"
    ]
    assert found == []
