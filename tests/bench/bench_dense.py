"""Generating columns beside holding the matrix, 10,000 × 5,000 with two seats each."""

from statistics import median

from tests.bench.row import Row, alone

TIMES = 5
SIZE = ("10000", "5000")


def measure() -> list[Row]:
    """Time and memory of both sides, in processes of their own; the dense side is run as often."""
    theirs = [alone("dense_side", "theirs", *SIZE) for _ in range(TIMES)]
    ours = [alone("dense_side", "ours", *SIZE) for _ in range(TIMES)]
    equal = {run["total"] for run in theirs} == {run["total"] for run in ours}
    rows = []
    for what, unit in (("seconds", "s"), ("megabytes", "MB")):
        slow, quick = median(run[what] for run in theirs), median(run[what] for run in ours)
        name = "time" if unit == "s" else "peak memory"
        rows.append(
            Row(
                f"10,000 × 5,000, two seats each: dense `linear_sum_assignment` / ours, {name}",
                "≥ 10",
                f"{slow:,.1f} {unit}",
                f"{quick:,.1f} {unit}",
                slow / quick,
                slow / quick >= 10,
                equal,
            )
        )
    return rows
