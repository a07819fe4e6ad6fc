"""Who may do what with certifications, candidacies and awards."""

from typing import Literal

from backend.careers.core.assessment_policy import ABOVE, PARTNERS
from backend.people.core.access import Relation, Viewer, those_who_are

DEFINING = PARTNERS
OWN = those_who_are(Relation.SELF)
SEEING = OWN | ABOVE | PARTNERS
"""A candidate's evidence and awards are seen by them, by those above them and by talent partners."""

DECIDING = PARTNERS
"""On others; nobody decides on themselves."""

CandidacyState = Literal["collecting", "submitted", "awarded", "declined", "withdrawn"]
CertificationsAction = Literal["create"]
CertificationAction = Literal["edit", "begin", "renew"]
CandidacyAction = Literal["add_evidence", "submit", "reopen", "withdraw", "award", "send_back", "decline"]
AwardAction = Literal["revoke"]


def certifications_actions(viewer: Viewer) -> list[CertificationsAction]:
    """Give what the viewer may do with the list of certifications."""
    return ["create"] if DEFINING.allows(viewer) else []


def may_decide(viewer: Viewer, relation: Relation) -> bool:
    """Whether the viewer may decide on somebody to whom they stand so."""
    return relation is not Relation.SELF and DECIDING.allows(viewer)


def candidacy_actions(viewer: Viewer, relation: Relation, state: CandidacyState) -> list[CandidacyAction]:
    """Give what the viewer may do to a candidacy."""
    if OWN.allows(viewer, relation):
        if state == "collecting":
            return ["add_evidence", "submit", "withdraw"]
        return ["reopen", "withdraw"] if state == "submitted" else []
    return ["award", "send_back", "decline"] if state == "submitted" and may_decide(viewer, relation) else []


def award_actions(viewer: Viewer, relation: Relation, *, is_revoked: bool) -> list[AwardAction]:
    """Give what the viewer may do to an award."""
    return ["revoke"] if not is_revoked and may_decide(viewer, relation) else []
