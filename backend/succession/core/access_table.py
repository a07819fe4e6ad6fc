"""Operation by operation of this domain: who may do it. Whose plan it is, the service decides."""

from backend.people.core.access import Rule
from backend.succession.core.calibration_access import OPENING, TAKING_PART
from backend.succession.core.plan_access import MARKING, SEEING, SETTING

OPERATIONS: dict[str, Rule] = {
    # Critical positions
    "listCriticalPositions": SEEING,
    "suggestCriticalPositions": MARKING,
    "markCriticalPosition": MARKING,
    "getCriticalPosition": SEEING,
    "updateCriticalPosition": SEEING,
    "endCriticalPosition": SEEING,
    "getPlanAudience": SEEING,
    "putPlanMember": SEEING,
    "removePlanMember": SEEING,
    # Nominations
    "findCandidates": SEEING,
    "listNominations": SEEING,
    "nominate": SEEING,
    "getNomination": SEEING,
    "updateNomination": SEEING,
    "moveNomination": SEEING,
    "rankNomination": SEEING,
    # Telling (a candidate sees what was told to them, and nothing else)
    "previewTelling": SEEING,
    "tellCandidate": SEEING,
    "withdrawTelling": SEEING,
    "listTold": SEEING,
    "answerTelling": SEEING,
    # Calibration (who takes part by name and who sees whom, the service decides)
    "listCalibrationCycles": TAKING_PART,
    "openCalibrationCycle": OPENING,
    "getCalibrationCycle": TAKING_PART,
    "updateCalibrationCycle": OPENING,
    "closeCalibrationCycle": OPENING,
    "reopenCalibrationCycle": OPENING,
    "getCalibrationGrid": TAKING_PART,
    "getPersonPlaced": TAKING_PART,
    "placePerson": TAKING_PART,
    "followCalibrationCycle": TAKING_PART,
    # The bench
    "getBench": SEEING,
    "getCoveringGaps": SEEING,
    # Development (of goals, the rules of plans decide)
    "getDevelopment": SEEING,
    "addDevelopmentGoals": SEEING,
    # Readiness
    "getReadinessScale": SEEING,
    "setReadinessScale": SETTING,
    "getReadiness": SEEING,
    "sayReadiness": SEEING,
}
