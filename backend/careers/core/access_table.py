"""Operation by operation of this domain: who may do it."""

from backend.careers.core.assessment_policy import OWN, SEEING
from backend.people.core.access import Rule, everybody_signed_in

OPERATIONS: dict[str, Rule] = {
    "listCompetencies": everybody_signed_in,
    # Assessments (in which capacity, and whose statement: the service decides)
    "getCompetenciesOf": SEEING,
    "stateLevel": SEEING,
    "getCompetencyHistory": SEEING,
    "sayMotivation": OWN,
    "withdrawAssessment": SEEING,
}
