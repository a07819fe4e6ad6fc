"""The benches of seats, tier by tier: who counts for which, and what a seat's own line should warn of."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from backend.succession.core.bench_graph import BenchGraph, largest_matching

MANY_BENCHES = 3
"""On so many benches at once somebody is named as being on many."""

FlagKind = Literal["no_candidate", "none_ready", "shortfall", "many_benches", "sole_leaving", "unconfirmed"]


@dataclass(frozen=True)
class Nominee:
    """Somebody who counts for a seat.

    Attributes
    ----------
    who : tells people apart; the same person has the same on every bench.
    place : of the tier that counts, 0 the soonest; `None`: unconfirmed, in no tier.
    """

    nomination: str
    seat: str
    who: str
    place: int | None


@dataclass(frozen=True)
class TierFigures:
    """How many seats can be filled within a tier.

    Attributes
    ----------
    naive : seats that have a candidate, as if nobody were on two benches.
    fillable : seats that can be filled at the same time.
    fillable_by_others : the same without anybody who holds a critical seat, whose move would leave a hole.
    """

    naive: int
    fillable: int
    fillable_by_others: int


@dataclass(frozen=True)
class Flag:
    """Something that a seat's line should warn of.

    Attributes
    ----------
    who : whom it is about; `None`: nobody in particular.
    count : of what the kind counts: benches, or candidates; 0 where nothing.
    """

    kind: FlagKind
    who: str | None = None
    count: int = 0
    on: date | None = None


@dataclass(frozen=True)
class Benches:
    """All seats and all who count for them.

    Attributes
    ----------
    holders : those who hold a critical seat, with the day on which they are expected to go, if it is known.
    """

    seats: Sequence[str]
    nominees: Sequence[Nominee]
    holders: Mapping[str, date | None]

    @cached_property
    def of_seat(self) -> Mapping[str, Sequence[Nominee]]:
        """Those who count for each seat, in their order."""
        found: dict[str, list[Nominee]] = {seat: [] for seat in self.seats}
        for each in self.nominees:
            found[each.seat].append(each)
        return found

    @cached_property
    def benches(self) -> Mapping[str, int]:
        """On how many benches everybody is, unconfirmed or not."""
        return Counter(who for who, _ in {(each.who, each.seat) for each in self.nominees})

    def within(self, place: int, without: Collection[str] = frozenset()) -> dict[str, list[str]]:
        """Give the candidates of each seat who are of a tier or a sooner one."""
        return {
            seat: [each.who for each in those if _is_within(each, place) and each.who not in without]
            for seat, those in self.of_seat.items()
        }

    def figures(self, place: int) -> TierFigures:
        """Count the seats that can be filled within a tier."""
        candidates = self.within(place)
        by_others = self.within(place, frozenset(self.holders))
        return TierFigures(sum(map(bool, candidates.values())), fillable(candidates), fillable(by_others))

    def flags(self, seat: str, place: int, short: Collection[str]) -> tuple[Flag, ...]:
        """Say what to warn of at a seat, within a tier.

        Parameters
        ----------
        short : seats that have too few candidates between them.
        """
        those = self.of_seat[seat]
        counted = list(dict.fromkeys(each.who for each in those if _is_within(each, place)))
        return (
            *([Flag("no_candidate")] if not counted else []),
            *([Flag("shortfall")] if counted and seat in short else []),
            *self._leaving(counted),
            *([Flag("none_ready")] if counted and not any(each.place == 0 for each in those) else []),
            *self._many(counted),
            *_unconfirmed(those),
        )

    def _leaving(self, counted: Sequence[str]) -> Iterable[Flag]:
        exit_on = self.holders.get(counted[0]) if len(counted) == 1 else None
        if exit_on is not None:
            yield Flag("sole_leaving", counted[0], 1, exit_on)

    def _many(self, counted: Sequence[str]) -> Iterable[Flag]:
        return (Flag("many_benches", who, self.benches[who]) for who in counted if self.benches[who] >= MANY_BENCHES)


def fillable(candidates: Mapping[str, Iterable[str]]) -> int:
    """Count the seats that can be filled at the same time, each by one of its candidates.

    Everybody is numbered as they come: how many it is does not hang on that, and sorting takes longer than counting.
    """
    number: dict[str, int] = {}
    candidates_of = tuple(
        [number.setdefault(name, len(number)) for name in dict.fromkeys(those)] for those in candidates.values()
    )
    matching = largest_matching(BenchGraph(tuple(candidates), tuple(number), candidates_of))
    return len(matching.candidate_of) - len(matching.open_positions)


def _unconfirmed(those: Sequence[Nominee]) -> Iterable[Flag]:
    count = sum(each.place is None for each in those)
    if count:
        yield Flag("unconfirmed", None, count)


def _is_within(nominee: Nominee, place: int) -> bool:
    return nominee.place is not None and nominee.place <= place
