"""What was said of the readiness of Tidewell's candidates, and when.

Everybody approved was assessed, the first of each seat lately: so each seat looks covered. Of the others, some were
assessed while a word counted for half a year only, and nobody has said it anew. Where several looked together, they
were not always of the same mind as whoever assessed first.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from backend.demo.succession.candidates import Candidacy
from backend.succession.core.readiness import Tier
from backend.succession.core.said_readiness import SaidKind

SAID_AFTER = 12
"""Days from a nomination to its first assessment."""

LATELY = 35
"""Days since the last round of assessments."""

COUNTED_MONTHS, COUNTS_MONTHS = 6, 12
"""For which a word counted until the round before the last, and does now."""

CYCLE: tuple[Tier, ...] = ("1_2_years", "ready_now", "3_years_plus", "1_2_years", "ready_now", "1_2_years")
BETTER: dict[Tier, Tier] = {"3_years_plus": "1_2_years", "1_2_years": "ready_now", "ready_now": "ready_now"}
WORSE: dict[Tier, Tier] = {"ready_now": "1_2_years", "1_2_years": "3_years_plus", "3_years_plus": "3_years_plus"}

AS_COMPUTED = {("S0264", "S0268"), ("S0237", "S0238"), ("S0340", "S0264")}
"""Seat and candidate where what was said is what is computed: one gap away from being ready."""

WHY: dict[Tier, str] = {
    "ready_now": "Has stood in for weeks at a time, and nothing was left undone.",
    "1_2_years": "Knows the work; has not led people through a bad season yet.",
    "3_years_plus": "Shows every sign, and has much of the way to go.",
}
TOGETHER = "Agreed in the talent round, after looking at what was delivered."


@dataclass(frozen=True)
class DemoWord:
    """Something said of a candidate's readiness.

    Attributes
    ----------
    months : for which it counts.
    """

    kind: SaidKind
    tier: Tier
    reason: str
    days_ago: int
    months: int = COUNTS_MONTHS


def words_of(candidacy: Candidacy, place: int, number: int) -> Iterator[DemoWord]:
    """Give what was said of a candidate, the earliest first.

    Parameters
    ----------
    place : among those approved for the seat, 0 the first.
    number : of the nomination among all of them.
    """
    if candidacy.outcome != "approved" or candidacy.is_interim:
        return
    is_as_computed = (candidacy.seat, candidacy.holder_of) in AS_COMPUTED
    tier: Tier = "1_2_years" if is_as_computed else CYCLE[number % len(CYCLE)]
    first = candidacy.days_ago - SAID_AFTER
    is_forgotten = place > 0 and number % 2 == 0 and first > 200
    if first > LATELY + 60:
        before = tier if is_forgotten else WORSE[tier]
        yield DemoWord("assessed", before, WHY[before], first, COUNTED_MONTHS if first > 200 else COUNTS_MONTHS)
    if is_forgotten:
        return
    yield DemoWord("assessed", tier, WHY[tier], min(first, LATELY + number % 20))
    if number % 4 == 1 and first > LATELY and not is_as_computed:
        agreed = WORSE[tier] if number % 8 == 1 else BETTER[tier]
        yield DemoWord("calibrated", agreed, TOGETHER, 20)
