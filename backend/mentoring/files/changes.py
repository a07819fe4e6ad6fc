"""What has become of a plan since it was told to people: who declined, accepted, left and joined, by name."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from backend.kit.faults import Fault, Faults, quoted
from backend.kit.spelling import did_you_mean
from backend.mentoring.core.rounds.run import Run

EVERYONE = "all"
"""In place of names: every pair that was not declined."""

IdPair = tuple[str, str]


@dataclass(frozen=True)
class Told:
    """What a coordinator says: ids of mentees or mentors, or pairs as `MENTEE:MENTOR`.

    Attributes
    ----------
    declined : pairs that are called off, and may not be made again.
    accepted : pairs that stand from now on; `all` for every other pair.
    left : people who are in the round no more.
    """

    declined: Sequence[str] = ()
    accepted: Sequence[str] = ()
    left: Sequence[str] = ()


@dataclass(frozen=True)
class Changes:
    """The same in pairs and people of the run."""

    declined: frozenset[IdPair] = frozenset()
    accepted: frozenset[IdPair] = frozenset()
    left: frozenset[str] = frozenset()


def changes_in(run: Run, told: Told, faults: Faults) -> Changes:
    """Find out who is meant; names that nobody has, and pairs that are none of the run, are faults."""
    book = _Book.of(run)
    declined = book.pairs("--declined", told.declined, faults)
    if list(told.accepted) == [EVERYONE] and not book.knows(EVERYONE):
        accepted = book.made - declined
    else:
        accepted = book.pairs("--accepted", told.accepted, faults)
    for mentee, mentor in sorted(declined & accepted):
        problem = f"{mentee} and {mentor} are declined as well"
        faults.add(Fault("--accepted", None, None, problem, "Name the pair in one of the two."))
    for name in told.left:
        if not book.knows(name):
            faults.add(book.stranger("--left", name))
    left = frozenset(told.left)
    stay = frozenset(pair for pair in accepted if not left.intersection(pair))
    return Changes(declined, stay, left)


@dataclass(frozen=True)
class _Book:
    """Everybody's id and every pair of a run."""

    mentees: frozenset[str]
    mentors: frozenset[str]
    made: frozenset[IdPair]
    by_person: dict[str, list[IdPair]] = field(default_factory=dict[str, list[IdPair]])

    @classmethod
    def of(cls, run: Run) -> "_Book":
        ids = run.round.problem.mentees.ids, run.round.problem.mentors.ids
        pairs = [(ids[0][i], ids[1][j]) for i, j in run.result.plan.tolist()]
        book = cls(frozenset(ids[0]), frozenset(ids[1]), frozenset(pairs))
        for pair in pairs:
            for person in pair:
                book.by_person.setdefault(person, []).append(pair)
        return book

    def knows(self, name: str) -> bool:
        return name in self.mentees or name in self.mentors

    def pairs(self, option: str, names: Sequence[str], faults: Faults) -> frozenset[IdPair]:
        found: set[IdPair] = set()
        for name in names:
            pairs = self._meant(name)
            if pairs:
                found.update(pairs)
            elif self.knows(name):
                problem = f"{quoted(name)} has nobody in this run"
                faults.add(Fault(option, None, None, problem, "Leave the name out."))
            else:
                faults.add(self._no_pair(option, name))
        return frozenset(found)

    def _meant(self, name: str) -> list[IdPair]:
        """Pairs of one person, as a mentee where they are both; or the one pair that is spelt out."""
        of_person = self.by_person.get(name, [])
        as_mentee = [pair for pair in of_person if pair[0] == name]
        return as_mentee or of_person or [pair for pair in _splits(name) if pair in self.made]

    def _no_pair(self, option: str, name: str) -> Fault:
        if any(mentee in self.mentees and mentor in self.mentors for mentee, mentor in _splits(name)):
            return Fault(option, None, None, f"{quoted(name)} is no pair of this run", "Name a pair that was made.")
        return self.stranger(option, name)

    def stranger(self, option: str, name: str) -> Fault:
        remedy = f"Write an id, or two as MENTEE:MENTOR.{did_you_mean(name, self.mentees | self.mentors)}"
        return Fault(option, None, None, f"{quoted(name)} is nobody's id in this run", remedy)


def _splits(name: str) -> list[IdPair]:
    """Every way to read a text as two ids: ids may have colons of their own."""
    return [(name[:at], name[at + 1 :]) for at, letter in enumerate(name) if letter == ":"]
