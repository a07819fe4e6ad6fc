"""Operation by operation of this domain: who may do it."""

from backend.mentoring.core.access import CREATING, OVERSEEING, RUNNING
from backend.people.core.access import Rule, everybody_signed_in

OPERATIONS: dict[str, Rule] = {
    # Programmes (drafts exist for those who oversee them)
    "listProgrammes": everybody_signed_in,
    "createProgramme": CREATING,
    "getProgramme": everybody_signed_in,
    "updateProgramme": RUNNING,
    "moveProgramme": RUNNING,
    "deleteProgramme": RUNNING,
    "countAdmitted": CREATING,
    # Enrolments (one's own, or in a programme that one oversees: the service decides)
    "listEnrolments": OVERSEEING,
    "beginEnrolment": everybody_signed_in,
    "listCandidates": everybody_signed_in,
    "getEnrolment": everybody_signed_in,
    "updateApplication": everybody_signed_in,
    "apply": everybody_signed_in,
    "withdraw": everybody_signed_in,
    "dropApplication": everybody_signed_in,
    "decideOnEnrolment": RUNNING,
    # Requests (one's own part, or in a programme that one oversees: the service decides)
    "suggestMentors": everybody_signed_in,
    "previewSuggestions": everybody_signed_in,
    "listRequests": OVERSEEING,
    "listOwnRequests": everybody_signed_in,
    "askForMentor": everybody_signed_in,
    "getRequest": everybody_signed_in,
    "withdrawRequest": everybody_signed_in,
    # Rounds
    "previewPolicy": RUNNING,
    "priceRules": RUNNING,
    "listRounds": OVERSEEING,
    "beginRound": RUNNING,
    "getRound": OVERSEEING,
    "runRound": RUNNING,
    "decideOnPair": RUNNING,
    "listPairs": OVERSEEING,
    "explainPair": OVERSEEING,
    "downloadRun": OVERSEEING,
    "listAlternatives": OVERSEEING,
    "listSwaps": OVERSEEING,
    "findRoundPeople": OVERSEEING,
    "priceDecisions": RUNNING,
    "decideOnPairs": RUNNING,
    "listWaysIn": OVERSEEING,
    "adjustRound": RUNNING,
    "compareObjectives": RUNNING,
    "listResults": OVERSEEING,
    "listResultChanges": OVERSEEING,
    "useResult": RUNNING,
    "getRoundFairness": OVERSEEING,
}
