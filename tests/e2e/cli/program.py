"""The real program, run in this process, and small rounds for it to read."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from backend.cli import application


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


def trellis(*args: object) -> Answer:
    """Run a command as a terminal of 80 columns would, without being one."""
    runner = CliRunner(env={"COLUMNS": "80", "TERM": "dumb"})
    result = runner.invoke(application(), [str(arg) for arg in args], prog_name="trellis")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Answer(result.exit_code, result.stdout, result.stderr)


def process(*args: object, folder: Path, **env: str) -> "subprocess.Popen[str]":
    """Start the program as a process of its own."""
    root = Path(__file__).parents[3]
    return subprocess.Popen(
        [sys.executable, "-m", "backend", *map(str, args)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(root), **env},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def written(folder: Path, **files: str) -> dict[str, Path]:
    """Write tables into a folder, and say where."""
    paths = {name: folder / f"{name}.csv" for name in files}
    for name, path in paths.items():
        path.write_text(files[name], encoding="utf-8")
    return paths


SCORES = """mentee,mentor,score
ana,bo,9.5
ana,cy,4
dee,bo,8
dee,cy,6.25
eli,bo,3
"""
"""Two seats for three mentees; the best plan pairs Ana with Bo and Dee with Cy, and leaves Eli out."""
