"""Who can still be paired: nobody twice, and no mentor with more than the seats that are left."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from backend.mentoring.core.commitments import Key, Standing, seats_on
from backend.mentoring.core.rounds.participants import Participant
from backend.mentoring.offers.seats import read_standings
from backend.mentoring.rounds.participants import TakingPart, read_participants


async def read_free(programme_id: UUID, most_mentees: int | None) -> TakingPart:
    """Read who takes part and has neither an offer that waits nor a relationship that is active; mentors may have some.

    Parameters
    ----------
    most_mentees : that a mentor has at most; their seats are what is left of it.
    """
    people = await read_participants(programme_id)
    ids = [UUID(each.id) for each in (*people.mentees, *people.mentors, *people.peers)]
    standings = await read_standings(programme_id, ids)
    return replace(
        people,
        mentees=_free(people.mentees, "mentee", standings, most_mentees),
        mentors=_free(people.mentors, "mentor", standings, most_mentees),
        peers=_free(people.peers, "peer", standings, most_mentees),
    )


def _free(
    people: Sequence[Participant], side: str, standings: Mapping[Key, Standing], most_mentees: int | None
) -> list[Participant]:
    """Give those of a side with their seats that nobody has taken, where there are any."""
    taken = {each.id: standings[each.id, side].taken for each in people if (each.id, side) in standings}
    left = [(each, seats_on(side, each.seats, most_mentees) - taken.get(each.id, 0)) for each in people]
    return [replace(each, seats=seats) if taken.get(each.id) else each for each, seats in left if seats > 0]
