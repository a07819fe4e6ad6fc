"""What a coordinator changes of a round's own terms: seats more, rules that do not count, hours taken to be wider."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from backend.mentoring.core.rounds.participants import Participant
from backend.mentoring.core.rounds.relaxed import wider


@dataclass(frozen=True)
class Adjusted:
    """Changes of a round's terms, for it alone.

    Attributes
    ----------
    seats : seats more by the id of the mentor, beyond any limit of the policy.
    rules_off : rules that do not count, by their names in the policy.
    wider_hours : ids of mentees who are taken to be free an hour earlier and an hour later.
    """

    seats: Mapping[str, int] = field(default_factory=dict)
    rules_off: frozenset[str] = frozenset()
    wider_hours: frozenset[str] = frozenset()

    def mentors(self, mentors: Sequence[Participant], most: int | None) -> list[Participant]:
        """Give the mentors with the seats that count: at most `most` of their own, and those added."""
        return [replace(one, seats=min(one.seats, most or one.seats) + self.seats.get(one.id, 0)) for one in mentors]

    def mentees(self, mentees: Sequence[Participant]) -> list[Participant]:
        """Give the mentees with the hours that count."""
        return [
            replace(one, hours=tuple(map(wider, one.hours))) if one.id in self.wider_hours else one for one in mentees
        ]


NOTHING_ADJUSTED = Adjusted()
