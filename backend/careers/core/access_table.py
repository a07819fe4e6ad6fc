"""Operation by operation of this domain: who may do it."""

from backend.careers.core.assessment_policy import OWN, PARTNERS, SEEING
from backend.careers.core.certification_policy import DECIDING, DEFINING
from backend.careers.core.framework_access import KEEPING
from backend.careers.core.learning_policy import BRINGING_IN
from backend.careers.core.learning_policy import KEEPING as KEEPING_LEARNING
from backend.careers.core.plan_access import SEEING_LISTS
from backend.people.core.access import Rule, anybody, everybody_signed_in

OPERATIONS: dict[str, Rule] = {
    "listCompetencies": everybody_signed_in,
    # Assessments (in which capacity, and whose statement: the service decides)
    "getCompetenciesOf": SEEING,
    "stateLevel": SEEING,
    "getCompetencyHistory": SEEING,
    "sayMotivation": OWN,
    "withdrawAssessment": SEEING,
    # Lattice (whose, the service decides)
    "getLattice": SEEING,
    "findRoutes": SEEING,
    # Certifications (nobody confirms or decides on what is their own: the service decides)
    "listCertifications": everybody_signed_in,
    "createCertification": DEFINING,
    "getCertification": everybody_signed_in,
    "updateCertification": DEFINING,
    "beginCandidacy": OWN,
    "listCandidacies": DECIDING,
    "getCandidacy": SEEING,
    "addEvidence": OWN,
    "removeEvidence": OWN,
    "submitCandidacy": OWN,
    "reopenCandidacy": OWN,
    "withdrawCandidacy": OWN,
    "decideCandidacy": DECIDING,
    "listValidations": OWN,
    "answerValidation": OWN,
    "listAwardsOf": SEEING,
    "listHolders": DEFINING,
    "revokeAward": DECIDING,
    "verifyAward": anybody,
    # Learning (what somebody completed: the service decides whose)
    "listLearningResources": everybody_signed_in,
    "listLearningProviders": everybody_signed_in,
    "createLearningResource": KEEPING_LEARNING,
    "getLearningResource": everybody_signed_in,
    "updateLearningResource": KEEPING_LEARNING,
    "rateLearningResource": OWN,
    "getRecommendations": SEEING,
    "listCompletionsOf": SEEING,
    "addCompletion": SEEING,
    "removeCompletion": SEEING,
    "enterCompletions": BRINGING_IN,
    "checkCompletionFile": BRINGING_IN,
    "importCompletions": BRINGING_IN,
    "downloadExampleCompletions": BRINGING_IN,
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
    "downloadFramework": everybody_signed_in,
    "downloadFrameworkCase": everybody_signed_in,
    "downloadFrameworkTables": everybody_signed_in,
    "readFrameworkFiles": KEEPING,
    "bringInFramework": KEEPING,
    "listFrameworkFindings": KEEPING,
    # Gaps
    "getGaps": SEEING,
    "getReach": SEEING,
    "getTeamCompetencies": SEEING,
    "exportTeamCompetencies": SEEING,
    "getCompetencyDemand": PARTNERS,
    # Development plans (one's own, or of somebody below: the service decides, as whether there is one is not told)
    "listTeamPlans": SEEING_LISTS,
    "listOwnPlans": everybody_signed_in,
    "beginPlan": everybody_signed_in,
    "getPlan": everybody_signed_in,
    "updatePlan": everybody_signed_in,
    "dropPlan": everybody_signed_in,
    "movePlan": everybody_signed_in,
    "agreeToPlan": everybody_signed_in,
    "draftGoals": everybody_signed_in,
    "commentOnPlan": everybody_signed_in,
    "checkInOnPlan": everybody_signed_in,
    "getPlanSnapshot": everybody_signed_in,
    "getPlanNotes": everybody_signed_in,
    "putPlanNotes": everybody_signed_in,
    "listFrameworkMoves": everybody_signed_in,
    "getFrameworkMapping": everybody_signed_in,
}
