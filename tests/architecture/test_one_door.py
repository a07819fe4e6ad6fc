"""Plans and nominations have one door: who may read their tables, file by file."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TRACKED = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
SOURCES = [name for name in TRACKED if name.startswith("backend/") and name.endswith(".py")]

SEEING = "backend/succession/seeing.py"
SEEING_PAST = "backend/succession/seeing_past.py"
SCENARIOS = "backend/succession/scenarios"
PLANS = "backend/succession/critical_positions"
NOMINATIONS = "backend/succession/nominations"
PLACED = "backend/succession/calibration/seen.py"

READERS = {
    "nomination": {
        SEEING,
        SEEING_PAST,
        "backend/demo/succession/placed.py",
        # Within a transaction that has locked the plan, to write: what they find is no answer.
        f"{NOMINATIONS}/proposing.py",
        f"{NOMINATIONS}/ranking.py",
        f"{NOMINATIONS}/stored.py",
        "backend/succession/telling/notices.py",
    },
    "nomination_event": {SEEING, SEEING_PAST, "backend/succession/telling/notices.py"},
    "readiness_statement": {SEEING, SEEING_PAST},
    "plan_member": {SEEING, f"{PLANS}/audience.py", f"{PLANS}/members.py"},
    "plan_reading": {f"{PLANS}/audience.py", f"{PLANS}/service.py"},
    "critical_position": {
        SEEING,
        SEEING_PAST,
        # Columns of plans that the door has let through, by their ids; and whether a position is marked already.
        *(f"{PLANS}/{name}.py" for name in ("stored", "reading", "members", "audience", "marking")),
        f"{SCENARIOS}/reading.py",
        "backend/succession/telling/notices.py",
        "backend/demo/succession/filling.py",
        "backend/demo/succession/placed.py",
    },
    "calibration_subject": {PLACED, "backend/demo/succession/calibration.py"},
    "calibration_rating": {
        PLACED,
        # To write, within a transaction that has locked the cycle; and how far a cycle has come, which nobody is shown.
        "backend/succession/calibration/adding.py",
        "backend/succession/calibration/following.py",
    },
    "calibration_participant": {
        PLACED,
        "backend/succession/calibration/reading.py",
        "backend/succession/calibration/service.py",
    },
}
"""By table, who may say `FROM` or `JOIN` it. Whoever is added here answers for what a nominee could learn by it."""


def _readers(table: str) -> set[str]:
    reads = re.compile(rf"\b(?:FROM|JOIN|USING)\s+{table}\b", re.IGNORECASE)
    return {name for name in SOURCES if reads.search((ROOT / name).read_text("utf-8"))}


@pytest.mark.parametrize("table", READERS)
def test_who_reads_past_the_door_is_named_and_nobody_else_does(table: str) -> None:
    assert _readers(table) == READERS[table]


def test_what_is_done_in_succession_is_written_into_no_log_that_others_read() -> None:
    succession = [name for name in SOURCES if name.startswith("backend/succession/")]
    for name in succession:
        source = (ROOT / name).read_text("utf-8")
        assert "offer_undo(" not in source, name
        if name != "backend/succession/recording.py":
            assert not re.search(r"\bawait record\(", source), name
