"""Operation by operation of this domain: who may do it."""

from backend.people.core.access import Rule, everybody_signed_in

OPERATIONS: dict[str, Rule] = {
    "listCompetencies": everybody_signed_in,
}
