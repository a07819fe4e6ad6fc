"""Operation by operation of this domain: who may do it."""

from backend.careers.core.assessment_policy import OWN, PARTNERS, SEEING
from backend.careers.core.framework_access import KEEPING
from backend.people.core.access import Rule, everybody_signed_in

OPERATIONS: dict[str, Rule] = {
    "listCompetencies": everybody_signed_in,
    # Assessments (in which capacity, and whose statement: the service decides)
    "getCompetenciesOf": SEEING,
    "stateLevel": SEEING,
    "getCompetencyHistory": SEEING,
    "sayMotivation": OWN,
    "withdrawAssessment": SEEING,
    # Frameworks (of drafts, the service decides)
    "listFrameworks": everybody_signed_in,
    "createFramework": KEEPING,
    "getFrameworkVersion": everybody_signed_in,
    "deleteFrameworkVersion": KEEPING,
    "editFrameworkVersion": KEEPING,
    "copyFrameworkVersion": KEEPING,
    "checkFrameworkVersion": KEEPING,
    "previewFrameworkPublication": KEEPING,
    "publishFrameworkVersion": KEEPING,
    "getFrameworkOutline": everybody_signed_in,
    "getFrameworkRole": everybody_signed_in,
    "getFrameworkCompetency": everybody_signed_in,
    # Gaps
    "getGaps": SEEING,
    "getReach": SEEING,
    "getTeamCompetencies": SEEING,
    "exportTeamCompetencies": SEEING,
    "getCompetencyDemand": PARTNERS,
}
