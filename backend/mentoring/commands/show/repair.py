"""How a repaired round looks."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType

from backend.kit.terminal.tables import entry, heading, number, plain
from backend.mentoring.commands.show.match import figures, written
from backend.mentoring.core.rounds.repairing import RepairedRun
from backend.mentoring.core.rounds.report import Report
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.files.outputs import Outputs

MOVES_SHOWN = 20


def repair_answer(
    before: Round, repaired: RepairedRun, report: Report, outputs: Outputs, shown: int = MOVES_SHOWN
) -> Iterator[RenderableType]:
    """Show who moves and why, and the new figures."""
    moves = repaired.moves
    count = f"{number(len(moves))} of {number(report.mentees)} mentees have other mentors than before."
    yield plain(count if moves else "Nobody's mentors change.", "bold")
    after = repaired.run.round

    def named(ids: Sequence[str]) -> str:
        return ", ".join(after.called(identity) if identity in after else before.called(identity) for identity in ids)

    if moves:
        yield heading("Who moves" if len(moves) <= shown else f"Who moves (the first {shown})")
    for move in moves[:shown]:
        title = f"{after.called(move.mentee)}: {named(move.before) or 'nobody'} → {named(move.after) or 'nobody'}"
        yield entry(title, move.why)
    yield heading("The round now")
    yield from figures(report)
    yield from written(outputs)
