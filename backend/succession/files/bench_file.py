"""A bench as a document for programs; its form is fixed, so that scripts may read it."""

from backend.succession.core.bench import Bench


def document_of(bench: Bench) -> dict[str, object]:
    """Give a bench as JSON holds it."""
    return {
        "positions": bench.positions,
        "naive": bench.naive,
        "fillable": bench.fillable,
        "shortfalls": [
            {"positions": list(each.positions), "candidates": list(each.candidates), "short_by": each.short_by}
            for each in bench.shortfalls
        ],
        "net_bench": dict(bench.net_bench),
        "departures_survived": bench.departures_survived,
        "essential": list(bench.essential),
    }
