"""Why people are offered each other, by their programme's policy.

Of a round, from what they said when they were matched; of a request, from what they say now. What the others wished for
is theirs to tell: nobody reads it out of a reason.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from backend.kit.database.engine import fetch_one
from backend.matching.scoring.hours import Window
from backend.matching.scoring.policy import Policy as MatchingPolicy
from backend.mentoring.core.commitments import Key
from backend.mentoring.core.rounds.participants import Participant, round_of
from backend.mentoring.core.second_person import YOU, to_reader
from backend.mentoring.core.shared_hours import shared_hours
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.programmes.policy_terms import matching_policy, meeting_terms
from backend.mentoring.rounds.participants import read_participants
from backend.mentoring.rounds.snapshot import unpacked

OTHERS_WISHES: Mapping[str, str] = {"mentee": "mentor's wishes", "mentor": "mentee's wishes", "peer": "mentor's wishes"}
"""By the viewer's side, the criterion of what the other one wished for; a peer stands first in their own pair."""

_MATCHED_BY = """
SELECT o.programme_id, b.round_id FROM offer o LEFT JOIN publication b ON b.id = o.publication_id WHERE o.id = $1
"""

_BASIS = """
SELECT g.starts_on, g.months, coalesce(r.policy, g.policy) AS policy, coalesce(p.input, r.input) AS input
FROM programme g LEFT JOIN round r ON r.id = $2 LEFT JOIN repair p ON p.id = $3 WHERE g.id = $1
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
class Basis:
    """What reasons are made of.

    Attributes
    ----------
    people : as they were when they were matched or, without a round, as they are now; by id and side.
    terms : the policy by which they were or would be matched.
    block : shortest stretch of shared hours that counts by it, in minutes.
    """

    people: Mapping[Key, Participant]
    terms: MatchingPolicy
    block: int


@dataclass(frozen=True)
class Why:
    """Why people are offered each other.

    Attributes
    ----------
    fits : by the id of the other party.
    shared : stretches in which all are free in the worst week, on the viewer's clock.
    """

    fits: Mapping[str, Fit]
    shared: Sequence[Window]


async def why_of(offer_id: UUID, *, viewer: UUID, parties: Mapping[UUID, str]) -> Why:
    """Say to one of the parties of an offer why it was made.

    Parameters
    ----------
    parties : everybody's side by their id, the viewer's too.
    """
    row = await fetch_one(_MATCHED_BY, offer_id)
    basis = await read_basis(row["programme_id"], round_id=row["round_id"])
    found = {
        key: basis.people[key] for key in ((str(each), side) for each, side in parties.items()) if key in basis.people
    }
    return await asyncio.to_thread(_why, replace(basis, people=found), (str(viewer), parties[viewer]))


async def read_basis(programme_id: UUID, *, round_id: UUID | None, repair_id: UUID | None = None) -> Basis:
    """Read what a round or its repair was matched from; without a round, who takes part now and the policy as it is."""
    row = await fetch_one(_BASIS, programme_id, round_id, repair_id)
    kept = row["input"]
    taking_part = await (read_participants(programme_id) if kept is None else asyncio.to_thread(unpacked, kept))
    sides = {"mentee": taking_part.mentees, "mentor": taking_part.mentors, "peer": taking_part.peers}
    policy = Policy.model_validate_json(row["policy"])
    return Basis(
        {(each.id, side): each for side, people in sides.items() for each in people},
        matching_policy(policy, starts_on=row["starts_on"], months=row["months"], known=taking_part.known),
        meeting_terms(policy).block,
    )


def in_order(own: Participant, other: Participant, side: str) -> tuple[Participant, Participant]:
    """Put somebody of a side and another in the order in which pairs are scored."""
    return (other, own) if side == "mentor" else (own, other)


def _why(basis: Basis, viewer: Key) -> Why:
    own, side = basis.people.get(viewer), viewer[1]
    if own is None:
        return Why({}, ())
    reader = replace(own, name=YOU)
    others = [each for key, each in basis.people.items() if key != viewer]
    everybody = [*others, own] if side == "mentor" else [own, *others]
    return Why(
        {each.id: _fit(basis.terms, *in_order(reader, each, side), untold=OTHERS_WISHES[side]) for each in others},
        shared_hours([each.week for each in everybody], own.zone, basis.terms.programme, basis.block),
    )


def _fit(terms: MatchingPolicy, mentee: Participant, mentor: Participant, *, untold: str) -> Fit:
    """Say what each criterion gives, to the one who is called "you"; what gives nothing too, so that sums add up."""
    round_ = round_of([mentee], [mentor], terms)
    if round_.people is None:
        return Fit()
    found = [
        Reason(each.criterion, float(round_.points(each.points)), each.weight, to_reader(each.sentence))
        for each in round_.people.explain(0, 0).contributions
        if each.criterion != untold
    ]
    return Fit(found, sum(each.points for each in found), sum(each.of for each in found))
