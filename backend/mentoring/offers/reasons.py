"""Why people are offered each other, by their programme's policy.

Of a round, from what they said when they were matched; of a request, from what they say now. What the others wished for
is theirs to tell: nobody reads it out of a reason.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.matching.scoring.hours import Hours, Window
from backend.matching.scoring.policy import Policy as MatchingPolicy
from backend.mentoring.core.rounds.participants import Participant, round_of
from backend.mentoring.core.second_person import YOU, to_reader
from backend.mentoring.core.shared_hours import shared_hours
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.programmes.policy_terms import Known, matching_policy
from backend.mentoring.rounds.participants import read_participants
from backend.mentoring.rounds.snapshot import unpacked

OTHERS_WISHES: Mapping[str, str] = {"mentee": "mentor's wishes", "mentor": "mentee's wishes", "peer": "mentor's wishes"}
"""By the viewer's side, the criterion of what the other one wished for; a peer stands first in their own pair."""

GOALS = "goals"
"""The criterion that is told even where it gives nothing: nobody should accept without knowing."""

_SOURCE = """
SELECT g.id, g.starts_on, g.months, coalesce(r.policy, g.policy) AS policy, r.input
FROM offer o JOIN programme g ON g.id = o.programme_id
LEFT JOIN publication b ON b.id = o.publication_id LEFT JOIN round r ON r.id = b.round_id
WHERE o.id = $1
"""


@dataclass(frozen=True)
class Reason:
    """What one criterion says for two people."""

    criterion: str
    points: float
    of: float
    said: str


@dataclass(frozen=True)
class Fit:
    """Why somebody fits: what is told of each criterion, and all points of those that may be told."""

    reasons: Sequence[Reason] = ()
    points: float = 0
    of: float = 0


@dataclass(frozen=True)
class Why:
    """Why people are offered each other.

    Attributes
    ----------
    fits : by the id of the other party.
    shared : stretches in which all are free, on the viewer's clock.
    """

    fits: Mapping[str, Fit]
    shared: Sequence[Window]


async def why_of(offer_id: UUID, *, viewer: UUID, parties: Mapping[UUID, str]) -> Why:
    """Say to one of the parties of an offer why it was made.

    Parameters
    ----------
    parties : everybody's side by their id, the viewer's too.
    """
    row = await fetch_one(_SOURCE, offer_id)
    kept = row["input"]
    taking_part = await (read_participants(row["id"]) if kept is None else asyncio.to_thread(unpacked, kept))
    sides = {"mentee": taking_part.mentees, "mentor": taking_part.mentors, "peer": taking_part.peers}
    found = {str(person): each for person, side in parties.items() for each in sides[side] if each.id == str(person)}
    return await asyncio.to_thread(_why, row, found, taking_part.known, str(viewer), parties[viewer])


def _why(row: Mapping[str, Any], people: Mapping[str, Participant], known: Known, viewer: str, side: str) -> Why:
    own = people.get(viewer)
    if own is None:
        return Why({}, ())
    reader = replace(own, name=YOU)
    others = {person: each for person, each in people.items() if person != viewer}
    policy = Policy.model_validate_json(row["policy"])
    terms = matching_policy(policy, starts_on=row["starts_on"], months=row["months"], known=known)
    return Why(
        {
            person: _fit(terms, *_in_order(reader, each, side), untold=OTHERS_WISHES[side])
            for person, each in others.items()
        },
        shared_hours(_hours(own), [_hours(each) for each in others.values()], today()),
    )


def _in_order(own: Participant, other: Participant, side: str) -> tuple[Participant, Participant]:
    return (other, own) if side == "mentor" else (own, other)


def _fit(terms: MatchingPolicy, mentee: Participant, mentor: Participant, *, untold: str) -> Fit:
    """Say what each criterion gives, to the one who is called "you"; goals that can't be taught are told as well."""
    round_ = round_of([mentee], [mentor], terms)
    if round_.people is None:
        return Fit()
    found = [
        Reason(each.criterion, float(round_.points(each.points)), each.weight, to_reader(each.sentence))
        for each in round_.people.explain(0, 0).contributions
        if each.criterion != untold
    ]
    told = [each for each in found if each.points > 0 or each.criterion == GOALS]
    return Fit(told, sum(each.points for each in found), sum(each.of for each in found))


def _hours(person: Participant) -> Hours:
    return Hours(person.zone, person.hours)
