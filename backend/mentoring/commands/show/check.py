"""How a round looks before it is matched."""

from collections.abc import Iterator

from rich.console import RenderableType

from backend.kit.terminal.tables import heading, number, plain, table
from backend.matching.explanation.words import several
from backend.mentoring.core.rounds.checking import Check
from backend.mentoring.core.rounds.round import Round


def check_answer(round_: Round, found: Check) -> Iterator[RenderableType]:
    """Show what was read, who has no mentor to choose from, and what each rule removes."""
    yield plain(
        f"Nothing is wrong. {number(found.mentees)} mentees want {number(found.wishes)} mentors; "
        f"{number(found.mentors)} mentors have {number(found.seats)} seats."
    )
    share = found.eligible / max(1, found.mentees * found.mentors)
    yield plain(f"{number(found.eligible)} of {number(found.mentees * found.mentors)} pairs may be made ({share:.0%}).")
    if found.without:
        names = several([round_.called(identity) for identity in found.without], shown=10)
        yield plain(f"No mentor is eligible for {names}.")
    if found.rules:
        yield heading("What each rule removes")
        rows = [(rule.rule, number(rule.pairs), number(rule.alone)) for rule in found.rules]
        yield table(("rule", "pairs", "by it alone"), rows, numeric=("pairs", "by it alone"))
