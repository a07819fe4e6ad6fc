"""Whom one mentee could ask, best first, each with the reasons, and who can't be asked, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np

from backend.matching.scoring.hours import Window
from backend.matching.scoring.policy import Policy
from backend.matching.scoring.scorer import ScoredPeople
from backend.mentoring.core.requests.seats import Load, free_seats, full_until
from backend.mentoring.core.rounds.participants import Participant, refused, scored_people
from backend.mentoring.core.second_person import YOU, to_reader
from backend.mentoring.core.shared_hours import minutes_of, shared_hours

FULL = "full"
DECLINED = "declined"


@dataclass(frozen=True)
class Reason:
    """What one criterion gives, of how many points at most, and why."""

    criterion: str
    points: float
    of: float
    reason: str


@dataclass(frozen=True)
class Obstacle:
    """Why a mentor can't be asked.

    Attributes
    ----------
    rule : its name; `full` where no seat is free, `declined` where they declined before.
    said : a sentence; empty for these two.
    until : when a seat becomes free; `None` where that is not known.
    """

    rule: str
    said: str = ""
    until: date | None = None


@dataclass(frozen=True)
class Suggestion:
    """A mentor as one mentee sees them.

    Attributes
    ----------
    points : that the policy gives the two, whatever stands against them.
    minutes : that the two share in the worst week.
    hours : those, on the mentee's clock.
    wish : which of the mentee's own wishes they are, from 1; `None` where they are none.
    obstacles : none where they can be asked.
    """

    mentor: str
    points: float
    reasons: tuple[Reason, ...]
    minutes: int
    hours: tuple[Window, ...]
    wish: int | None = None
    obstacles: tuple[Obstacle, ...] = ()


@dataclass(frozen=True)
class Suggestions:
    """The best who can be asked, and the best who can't."""

    askable: tuple[Suggestion, ...]
    others: tuple[Suggestion, ...]
    full_marks: float


@dataclass(frozen=True)
class Terms:
    """By what mentors are ranked, and what counts of their seats.

    Attributes
    ----------
    block : shortest stretch of shared hours that counts, in minutes.
    most_mentees : seats that count of any mentor at most.
    loads : by the id of the mentor; who is not named has nobody.
    declined : ids of mentors who declined the mentee.
    ends_on : when the relationships of the programme end.
    """

    policy: Policy
    block: int
    most_mentees: int | None
    ends_on: date
    today: date
    loads: Mapping[str, Load] = field(default_factory=dict[str, Load])
    declined: frozenset[str] = frozenset()


def suggest(mentee: Participant, mentors: Sequence[Participant], terms: Terms, count: int) -> Suggestions:
    """Rank mentors for a mentee by the policy of their programme; equal ones in the order of their lots.

    Sentences are written to the mentee. Whom either of the two will not be paired with, and the mentee themself, are
    left out without a trace.

    Parameters
    ----------
    count : how many to give at most of those who can be asked, and of those who can't; whom the mentee wishes for are
        given beyond that.
    """
    apart = refused([mentee], mentors)
    possible = [each for each in mentors if each.id != mentee.id and (mentee.id, each.id) not in apart]
    full_marks = float(sum(criterion.weight for criterion in terms.policy.criteria))
    if not possible:
        return Suggestions((), (), full_marks)
    scores = scored_people([replace(mentee, name=YOU)], possible, terms.policy, seed=mentee.id)
    people = {each.id: each for each in possible}
    ranked = [people[scores.mentors.ids[j]] for j in _order(scores)]
    places = {identity: j for j, identity in enumerate(scores.mentors.ids)}
    removed = frozenset(np.flatnonzero(scores.removed(0).sum(axis=0)).tolist())
    can, cannot = list[Suggestion](), list[Suggestion]()
    for mentor in ranked:
        j = places[mentor.id]
        full = _is_full(mentor, terms)
        found = cannot if full or j in removed or mentor.id in terms.declined else can
        if len(found) < count or _wish(mentee, mentor) is not None:
            found.append(_suggestion(scores, j, mentee, mentor, terms))
    return Suggestions(tuple(can), tuple(cannot), full_marks)


def points_of_pair(mentee: Participant, mentor: Participant, policy: Policy) -> float | None:
    """Give the points of a pair; `None` where anything but a seat stands between the two."""
    if mentee.id == mentor.id or refused([mentee], [mentor]):
        return None
    explanation = scored_people([mentee], [mentor], policy).explain(0, 0)
    return None if explanation.removals else explanation.points / policy.units


def _order(scores: ScoredPeople) -> list[int]:
    """Positions of the mentors, those with most points first, whatever the rules say."""
    return np.argsort(-scores.points_of(0), kind="stable").tolist()


def _is_full(mentor: Participant, terms: Terms) -> bool:
    return free_seats(mentor.seats, terms.most_mentees, terms.loads.get(mentor.id, Load())) < 1


def _suggestion(scores: ScoredPeople, j: int, mentee: Participant, mentor: Participant, terms: Terms) -> Suggestion:
    explanation, units = scores.explain(0, j), scores.policy.units
    hours = shared_hours((mentee.week, mentor.week), mentee.zone, terms.policy.programme, terms.block)
    return Suggestion(
        mentor=mentor.id,
        points=explanation.points / units,
        reasons=tuple(
            Reason(each.criterion, each.points / units, each.weight, to_reader(each.sentence))
            for each in explanation.contributions
        ),
        minutes=minutes_of(hours),
        hours=hours,
        wish=_wish(mentee, mentor),
        obstacles=(
            *([Obstacle(DECLINED)] if mentor.id in terms.declined else []),
            *_fullness(mentor, terms),
            *(Obstacle(each.rule, to_reader(each.sentence)) for each in explanation.removals),
        ),
    )


def _wish(mentee: Participant, mentor: Participant) -> int | None:
    return next((rank for rank, group in enumerate(mentee.wishes, 1) if mentor.id in group), None)


def _fullness(mentor: Participant, terms: Terms) -> tuple[Obstacle, ...]:
    if not _is_full(mentor, terms):
        return ()
    load = terms.loads.get(mentor.id, Load())
    until = full_until(mentor.seats, terms.most_mentees, load, terms.ends_on, terms.today)
    return (Obstacle(FULL, until=until),)
