"""A billion pairs: the proven optimum beside one pass of scoring."""

from statistics import median

from tests.bench.row import Row, alone

TIMES = 5


def measure() -> list[Row]:
    """Medians of five processes; memory is the largest of them."""
    runs = [alone("large_side", "50000", "20000") for _ in range(TIMES)]
    scoring, solving, checking = (median(run[part] for run in runs) for part in ("scoring", "solving", "checking"))
    memory = max(run["megabytes"] for run in runs)
    holds = all(run["holds"] for run in runs)
    size = "50,000 × 20,000 (10⁹ pairs)"
    return [
        Row(
            f"{size}: ours / one scoring pass, optimum proven",
            "≤ 3, under 1 GB",
            f"{scoring:,.1f} s",
            f"{solving:,.1f} s, {memory:,.0f} MB",
            solving / scoring,
            solving <= 3 * scoring and memory < 1000,
            holds,
        ),
        Row(
            f"{size}: the separate check / one scoring pass",
            "–",
            f"{scoring:,.1f} s",
            f"{checking:,.1f} s",
            checking / scoring,
            True,
            holds,
        ),
    ]
