"""What keeps the house worth living in, beyond what linters check."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TRACKED = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
PYTHON = [name for name in TRACKED if name.endswith(".py")]
PAGES = [name for name in TRACKED if name.endswith(".md")]
MOST_LINES = 300
MOST_STATEMENT_LINES = 40


@pytest.mark.parametrize("name", PYTHON)
def test_a_file_stays_below_three_hundred_lines(name: str) -> None:
    assert len((ROOT / name).read_text("utf-8").splitlines()) < MOST_LINES


@pytest.mark.parametrize("name", PAGES)
def test_links_between_pages_lead_somewhere(name: str) -> None:
    page = ROOT / name
    links = re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def _imported(name: str) -> set[str]:
    tree = ast.parse((ROOT / name).read_text("utf-8"))
    whole = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    parts = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    return {module.split(".")[0] for module in whole | parts}


@pytest.mark.parametrize("name", [name for name in PYTHON if name.startswith("backend/matching/")])
def test_the_matching_library_imports_arrays_and_nothing_else(name: str) -> None:
    allowed = set(sys.stdlib_module_names) | {"numpy", "scipy", "backend"}
    flow = {"ortools"} if name == "backend/matching/assignment.py" else set()
    assert _imported(name) - allowed == flow


@pytest.mark.parametrize("name", [name for name in PYTHON if name.startswith("backend/")])
def test_a_function_stays_below_forty_lines(name: str) -> None:
    tree = ast.parse((ROOT / name).read_text("utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert [
        each.name for each in functions if (each.end_lineno or 0) - each.body[0].lineno >= MOST_STATEMENT_LINES
    ] == []


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


def test_whatever_draws_more_in_a_campaign_is_part_of_it() -> None:
    draws = re.compile(r"TRELLIS_PROPERTIES|run_state_machine_as_test")
    drawing = [
        name
        for name in PYTHON
        if Path(name).name.startswith("test_") and draws.search((ROOT / name).read_text("utf-8"))
    ]
    recipe = re.search(r"^campaign:.*?(?=^$)", (ROOT / "justfile").read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    assert recipe is not None
    assert "tests/property" in recipe[0]
    assert "faulthandler_timeout" in recipe[0], "a single test may take longer than any does otherwise"
    outside = [name for name in drawing if not name.startswith("tests/property/") and "architecture" not in name]
    assert len(outside) >= 4
    assert [name for name in outside if name not in recipe[0]] == []


def test_tests_are_not_skipped_for_nothing() -> None:
    skips = re.compile(r"pytest\.(skip|mark\.(skip|xfail))\b(?!.*reason=)")
    found = [
        name
        for name in PYTHON
        if skips.search((ROOT / name).read_text("utf-8")) and name != "tests/architecture/test_house.py"
    ]
    assert found == []
