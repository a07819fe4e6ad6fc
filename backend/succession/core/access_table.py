"""Operation by operation of this domain: who may do it. Whose plan it is, the service decides."""

from backend.people.core.access import Rule
from backend.succession.core.calibration_access import OPENING, TAKING_PART
from backend.succession.core.plan_access import MARKING, SEEING, SETTING
from backend.succession.core.pool_access import KEEPING_POOLS, SEEING_POOLS
from backend.succession.core.report_access import REPORTING

OPERATIONS: dict[str, Rule] = {
    # Critical positions
    "listCriticalPositions": SEEING,
    "suggestCriticalPositions": MARKING,
    "findPositionsToMark": MARKING,
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
    # What if (scenarios are their maker's alone; what they are worked out on, the plans that the viewer sees)
    "listScenarios": SEEING,
    "listScenarioStarts": SEEING,
    "tryScenario": SEEING,
    "keepScenario": SEEING,
    "getScenario": SEEING,
    "changeScenario": SEEING,
    "deleteScenario": SEEING,
    # Talent pools (of the members, managers see those below them, and nobody themselves: the service decides)
    "listPools": SEEING_POOLS,
    "createPool": KEEPING_POOLS,
    "getPool": SEEING_POOLS,
    "updatePool": KEEPING_POOLS,
    "addPoolMember": KEEPING_POOLS,
    "endPoolMembership": KEEPING_POOLS,
    # Reports (of the plans that are open to the viewer)
    "getSuccessionReport": REPORTING,
    "exportSuccessionReport": REPORTING,
}
