"""How succession stood on a day: worked out from what was done until then, so that any month can be looked back to."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from backend.people.core.days import months_after
from backend.succession.core.bench_graph import graph_of, largest_matching
from backend.succession.core.said_readiness import Said, in_force

STATE_OF = {
    "proposed": "proposed",
    "submitted": "pending",
    "approved": "approved",
    "rejected": "rejected",
    "removed": "removed",
    "placed": "placed",
}
"""The state that a deed brings a nomination into."""

SETTLED_DAYS = 30
"""Whoever joined so many days before they came into a seat, or later, was hired for it."""

WINDOW_MONTHS = 12
"""Over which changes in seats are counted."""


@dataclass(frozen=True)
class Candidacy:
    """Somebody who is or was nominated for a seat.

    Attributes
    ----------
    person : a key that is the same in all their candidacies.
    is_interim : whether they would only step in, as is said by now.
    deeds : what became of it and when, the earliest first.
    said : of their readiness, the earliest first.
    gone_on : the first day on which they worked here no more.
    turned_on : the days on which it was said otherwise of stepping in.
    """

    seat: str
    person: str
    is_interim: bool
    deeds: tuple[tuple[date, str], ...]
    said: tuple[Said, ...]
    gone_on: date | None
    turned_on: tuple[date, ...] = ()

    def state_on(self, day: date) -> str | None:
        """Give its state at the end of a day; `None`: nobody had proposed it."""
        return next((STATE_OF[kind] for on, kind in reversed(self.deeds) if on <= day), None)

    def tier_on(self, day: date, tiers: Collection[str]) -> str | None:
        """Give the readiness that counts at the end of a day, a tier of the scale; `None`: unconfirmed."""
        word = in_force(self.said, day, tiers)
        return word and word.tier

    def is_interim_on(self, day: date) -> bool:
        """Whether they would only have stepped in, as it was said at the end of a day."""
        turns_since = sum(each > day for each in self.turned_on)
        return self.is_interim != (turns_since % 2 == 1)

    def counts_on(self, day: date) -> bool:
        """Whether they were a candidate at the end of a day who could follow for good."""
        is_here = self.gone_on is None or self.gone_on > day
        return is_here and not self.is_interim_on(day) and self.state_on(day) == "approved"


@dataclass(frozen=True)
class Holding:
    """Who held a seat from a day on.

    Attributes
    ----------
    was_here : they had worked here before they came into it.
    """

    seat: str
    person: str
    since: date
    until: date | None
    was_here: bool

    def is_on(self, day: date) -> bool:
        """Whether they held it on a day."""
        return self.since <= day and (self.until is None or self.until > day)


@dataclass(frozen=True)
class Past:
    """All that is known.

    Attributes
    ----------
    marked_on : the day on which each seat was said to be critical.
    tiers : of the scale of readiness, soonest first.
    """

    marked_on: Mapping[str, date]
    candidacies: Sequence[Candidacy]
    holdings: Sequence[Holding]
    tiers: tuple[str, ...]


@dataclass(frozen=True)
class Standing:
    """How things stood at the end of a day.

    Attributes
    ----------
    seats : critical ones.
    approved : candidates of each seat, whatever their readiness; `confirmed`, `soonest`: of those the ones whose
        readiness counts, and those of the first tier.
    fillable, fillable_soonest : seats that could be filled at the same time by them.
    fills : who came into a seat in the year before; of those, the ones from within, and those who were its candidates.
    """

    seats: tuple[str, ...]
    approved: dict[str, list[str]]
    confirmed: dict[str, list[str]]
    soonest: dict[str, list[str]]
    fillable: int
    fillable_soonest: int
    fills: tuple[Holding, ...] = ()
    from_within: frozenset[Holding] = field(default_factory=frozenset[Holding])
    placed: frozenset[Holding] = field(default_factory=frozenset[Holding])

    @property
    def candidates(self) -> int:
        """How many candidacies there were."""
        return sum(map(len, self.approved.values()))

    @property
    def confirmed_candidates(self) -> int:
        """How many of them had a readiness that counts."""
        return sum(map(len, self.confirmed.values()))

    @property
    def people(self) -> int:
        """How many different people they were."""
        return len({each for those in self.confirmed.values() for each in those})


def standing_on(past: Past, day: date) -> Standing:
    """Work out how things stood at the end of a day."""
    seats = tuple(sorted(seat for seat, marked in past.marked_on.items() if marked <= day))
    holders = {(each.seat, each.person) for each in past.holdings if each.is_on(day)}
    counting = [each for each in past.candidacies if each.counts_on(day) and (each.seat, each.person) not in holders]
    approved, confirmed, soonest = ({seat: list[str]() for seat in seats} for _ in range(3))
    for each in counting:
        if each.seat in approved:
            tier = each.tier_on(day, past.tiers)
            approved[each.seat].append(each.person)
            confirmed[each.seat] += [each.person] if tier else []
            soonest[each.seat] += [each.person] if tier in past.tiers[:1] else []
    fills = _fills(past, seats, day)
    return Standing(
        seats,
        approved,
        confirmed,
        soonest,
        _fillable(confirmed),
        _fillable(soonest),
        tuple(fills),
        frozenset(each for each in fills if each.was_here),
        frozenset(each for each in fills if _was_candidate(past, each)),
    )


def slates_across(slates: Mapping[str, Sequence[str]], origins: Mapping[str, str]) -> tuple[list[str], int]:
    """Tell which slates come from one origin only, and how many slates there are to tell it of.

    Parameters
    ----------
    slates : candidates of each seat. Fewer than two are no slate to choose from.
    origins : of people, by key: such as their unit; empty: not known. Whoever is not in it is from outside.
    """
    wide = {seat: people for seat, people in slates.items() if len(people) > 1}
    narrow = [seat for seat, people in wide.items() if len({origins.get(each, each) for each in people} - {""}) < 2]
    return narrow, len(wide)


def month_ends(day: date, months: int) -> tuple[date, ...]:
    """Give the last days of so many months up to the one of `day`, in which it stands itself."""
    first = day.replace(day=1)
    begins = (months_after(first, 1 - back) for back in range(months, 0, -1))
    return tuple(min(day, months_after(each, 1) - timedelta(days=1)) for each in begins)


def _fillable(candidates: dict[str, list[str]]) -> int:
    matching = largest_matching(graph_of(candidates))
    return len(candidates) - len(matching.open_positions)


def _fills(past: Past, seats: Collection[str], day: date) -> list[Holding]:
    begins = months_after(day, -WINDOW_MONTHS)
    return [each for each in past.holdings if each.seat in seats and begins < each.since <= day]


def _was_candidate(past: Past, fill: Holding) -> bool:
    """Whether whoever came into a seat was its candidate the day before, or was placed there."""
    eve = fill.since - timedelta(days=1)
    return any(
        each.state_on(eve) == "approved" or each.state_on(fill.since) == "placed"
        for each in past.candidacies
        if (each.seat, each.person) == (fill.seat, fill.person)
    )
