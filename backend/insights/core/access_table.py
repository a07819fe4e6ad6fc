"""Operation by operation of this domain: who may do it."""

from backend.people.core.access import Rule, everybody_signed_in

OPERATIONS: dict[str, Rule] = {
    "getHome": everybody_signed_in,
    # Mentors who made a move (of those whom the viewer could ask: the service decides)
    "listMoveMentors": everybody_signed_in,
    # Mentors who teach a competency (of the same)
    "listCompetencyMentors": everybody_signed_in,
}
