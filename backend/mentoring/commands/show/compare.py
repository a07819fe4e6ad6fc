"""How objectives look side by side."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType

from backend.kit.terminal.tables import heading, number, plain, table
from backend.mentoring.core.rounds.comparison import Compared, CurvePoint, Group

COLUMNS = ("objective", "matched", "total", "mean", "worst", "blocking", "changes", "seconds")

READ_AS = "blocking: pairs that would both rather have each other · changes: pairs in force that are given up"


def compare_answer(rows: Sequence[Compared], column: str) -> Iterator[RenderableType]:
    """Show one line per objective, and one table of groups per objective where groups were asked for."""
    yield table(COLUMNS, [_line(row) for row in rows], numeric=COLUMNS[1:])
    yield plain(READ_AS, "dim")
    for row in rows if column else ():
        yield heading(f"{column}, by {row.objective}")
        numeric = ("mentees", "with a mentor", "95 % interval", "mean score")
        yield table((column, *numeric), [_group(group) for group in row.groups], numeric=numeric)


def curve_answer(points: Sequence[CurvePoint]) -> Iterator[RenderableType]:
    """Show what giving up pairs in force gains."""
    if not points:
        return
    yield heading("Pairs in force that are given up, and what that gains")
    rows = [(number(point.moves), number(point.total, 2), number(point.per_move, 2)) for point in points]
    columns = ("given up", "best total", "gained by each of the last")
    yield table(columns, rows, numeric=columns)


def _line(row: Compared) -> tuple[str, ...]:
    found = row.figures
    numbers = found.matched, found.total, found.mean, found.worst, found.blocking_pairs, row.changes
    return row.objective, *map(number, numbers), number(row.seconds, 2)


def _group(group: Group) -> tuple[str, ...]:
    if group.people is None or group.coverage is None or group.low is None or group.high is None:
        return group.label, "under 5", "–", "–", "–"
    interval = f"{group.low:.0%} to {group.high:.0%}"
    return group.label, number(group.people), f"{group.coverage:.0%}", interval, number(group.mean)
