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
AHEAD_OF_RECORD = {
    *(("S0395", "S0416"), ("S0658", "S0416"), ("S0516", "S0425"), ("S0605", "S0613"), ("S0657", "S0395")),
    *(("S0004", "S0005"), ("S0282", "S0287")),
}
"""Seat and candidate who is said to be ready now though few requirements of the seat stand on record."""

NOW_ALL_THE_SAME = (
    "Has run it in all but name since the spring. Little of that has been assessed yet, so the record lags."
)
TOGETHER_ALL_THE_SAME = (
    "Agreed in the talent round on what was delivered: the record lags behind it, and is to be assessed."
)
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
    is_ahead = (candidacy.seat, candidacy.holder_of) in AHEAD_OF_RECORD
    is_as_computed = (candidacy.seat, candidacy.holder_of) in AS_COMPUTED
    tier: Tier = "1_2_years" if is_as_computed else CYCLE[number % len(CYCLE)]
    first = candidacy.days_ago - SAID_AFTER
    is_forgotten = place > 0 and number % 2 == 0 and first > 200
    if first > LATELY + 60:
        before = tier if is_forgotten else WORSE[tier]
        yield DemoWord("assessed", before, WHY[before], first, COUNTED_MONTHS if first > 200 else COUNTS_MONTHS)
    if is_forgotten:
        return
    why = NOW_ALL_THE_SAME if is_ahead and tier == "ready_now" else WHY[tier]
    yield DemoWord("assessed", tier, why, min(first, LATELY + number % 20))
    if number % 4 == 1 and first > LATELY and not is_as_computed:
        agreed = WORSE[tier] if number % 8 == 1 else BETTER[tier]
        together = TOGETHER_ALL_THE_SAME if is_ahead and agreed == "ready_now" else TOGETHER
        yield DemoWord("calibrated", agreed, together, 20)
