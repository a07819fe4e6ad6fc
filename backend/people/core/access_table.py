"""Operation by operation: who may do it. What is not listed is closed to everybody."""

from backend.people.core.access import Rule, administrators, anybody, everybody_signed_in, people_partners
from backend.people.core.person_policy import EDITING, SEEING_MANAGERS
from backend.people.core.structure_policy import SEEING_INCUMBENTS

OPERATIONS: dict[str, Rule] = {
    # Signing in
    "signIn": anybody,
    "signOut": everybody_signed_in,
    "getMe": everybody_signed_in,
    "listSignIns": everybody_signed_in,
    "endSignIn": everybody_signed_in,
    "endOtherSignIns": everybody_signed_in,
    "requestPasswordReset": anybody,
    "lookAtLink": anybody,
    "useLink": anybody,
    "changePassword": everybody_signed_in,
    "listPersonas": anybody,
    "signInAsPersona": anybody,
    # Accounts and grants
    "listAccounts": administrators,
    "inviteAccount": administrators,
    "getAccount": administrators,
    "updateAccount": administrators,
    "inviteAgain": administrators,
    "listGrants": administrators,
    "giveRole": administrators,
    "endGrant": administrators,
    # People
    "listPeople": everybody_signed_in,
    "createPerson": people_partners,
    "exportPeople": people_partners,
    "getPerson": everybody_signed_in,
    "updatePerson": EDITING,
    "listManagers": SEEING_MANAGERS,
    "changeManager": people_partners,
    "recordDeparture": people_partners,
    "recordReturn": people_partners,
    # Imports
    "uploadImport": people_partners,
    "listImports": people_partners,
    "listImportFields": people_partners,
    "listImportSources": people_partners,
    "getImport": people_partners,
    "deleteImport": people_partners,
    "mapImport": people_partners,
    "updateImport": people_partners,
    "checkImport": people_partners,
    "listImportRows": people_partners,
    "mendImportRow": people_partners,
    "downloadImportFaults": people_partners,
    "commitImport": people_partners,
    "undoImport": people_partners,
    # Background work (whose, the service decides)
    "listWork": everybody_signed_in,
    "getWork": everybody_signed_in,
    "followWork": everybody_signed_in,
    "cancelWork": everybody_signed_in,
    # Org units
    "listOrgUnits": everybody_signed_in,
    "createOrgUnit": people_partners,
    "getOrgUnit": everybody_signed_in,
    "updateOrgUnit": people_partners,
    # Positions and roles
    "listPositions": everybody_signed_in,
    "createPosition": people_partners,
    "getPosition": everybody_signed_in,
    "updatePosition": people_partners,
    "putIncumbent": people_partners,
    "listIncumbents": SEEING_INCUMBENTS,
    "listRoles": everybody_signed_in,
    # Home, org chart and search
    "getHome": everybody_signed_in,
    "getOrgChart": everybody_signed_in,
    "listReports": everybody_signed_in,
    "search": everybody_signed_in,
    # Inbox, activity, audit
    "listMessages": everybody_signed_in,
    "markRead": everybody_signed_in,
    "listActivity": everybody_signed_in,
    "undo": everybody_signed_in,
    "searchAudit": administrators,
    "listAuditActions": administrators,
}
