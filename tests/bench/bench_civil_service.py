"""The civil-service sample of 500 + 500 from its files to a proven plan, beside one round of mentor-match 7.0.1.

mentor-match runs in an environment of its own, because it takes the module name `matching`.
"""

import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from statistics import median

from backend.matching.objective import Objective
from backend.matching.result import Result
from backend.matching.solve import solve
from backend.mentoring.files.people import read_people_round
from tests.bench.row import Row, seconds

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT.parent / "shared/data/mentoring/civil_service_sample"
POLICY = ROOT / "docs/examples/civil-service/policy.toml"
TIMES = 5


def measure() -> list[Row]:
    """Read, score, match; ours also proves the plan. No row where the sample or the package can't be had."""
    if not SAMPLE.is_dir():
        return []
    theirs = _mentor_match()
    ours = seconds(_round, times=TIMES)
    result = _round()
    return [
        Row(
            "civil-service sample of 500 + 500, end to end: `mentor-match` 7.0.1, one round / ours",
            "≥ 100",
            f"{theirs:,.2f} s",
            f"{ours * 1000:,.0f} ms",
            theirs / ours,
            theirs / ours >= 100,
            result.primal == result.dual,
        )
    ]


def _round() -> Result:
    read = read_people_round(SAMPLE / "large-mentees.csv", SAMPLE / "large-mentors.csv", POLICY)
    found = solve(read.problem, Objective.TOTAL)
    if not isinstance(found, Result):
        raise TypeError("The sample has a plan.")
    return found


def _mentor_match() -> float:
    uv = shutil.which("uv") or str(ROOT / ".uv/bin/uv")
    with tempfile.TemporaryDirectory() as folder:
        python = str(Path(folder) / "bin/python")
        subprocess.run([uv, "venv", "--quiet", "--clear", folder], check=True)
        subprocess.run([uv, "pip", "install", "--quiet", "--python", python, "mentor-match==7.0.1"], check=True)
        script = str(Path(__file__).parent / "mentor_match_round.py")
        runs = [
            json.loads(subprocess.run([python, script, str(SAMPLE)], check=True, capture_output=True, text=True).stdout)
            for _ in range(TIMES)
        ]
    return median(run["seconds"] for run in runs)
