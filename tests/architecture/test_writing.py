"""What is written goes through `write_transaction()`: functions that only read are given no statement that writes."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TRACKED = subprocess.run(["git", "ls-files", "backend"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
PYTHON = [name for name in TRACKED.splitlines() if name.endswith(".py")]

READING = {"fetch", "fetch_one"}
WRITES = re.compile(r"\b(INSERT INTO|UPDATE \w+ SET|DELETE FROM|TRUNCATE)\b")


def _text(node: ast.expr, constants: dict[str, ast.expr]) -> str:
    """What can be read of a statement without running the program."""
    if isinstance(node, ast.Name):
        return _text(constants[node.id], constants) if node.id in constants else ""
    return " ".join(
        part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)
    )


@pytest.mark.parametrize("name", PYTHON)
def test_what_only_reads_is_given_no_statement_that_writes(name: str) -> None:
    tree = ast.parse((ROOT / name).read_text("utf-8"))
    constants = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    reading = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id in READING and call.args]
    assert [call.lineno for call in reading if WRITES.search(_text(call.args[0], constants))] == []
