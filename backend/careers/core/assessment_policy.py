"""Who sees what is said of somebody's competencies, and who may say it."""

from collections.abc import Mapping
from typing import Literal
from uuid import UUID

from backend.careers.core.held import Source
from backend.people.core.access import AccessRole, Relation, Rule, Viewer, holders_of, those_who_are
from backend.people.core.person_policy import SEEING_CAREERS

StatementAction = Literal["correct", "withdraw"]

ABOVE = those_who_are(Relation.DIRECT_MANAGER, Relation.FURTHER_UP)
PARTNERS = holders_of(AccessRole.TALENT_PARTNER)
SEEING = SEEING_CAREERS
"""A person sees all that is said of them; so do those above them, and talent partners. Administrators do not."""

OWN = those_who_are(Relation.SELF)

STATING: Mapping[Source, Rule] = {
    Source.SELF: OWN,
    Source.MANAGER: ABOVE,
    Source.WORK_SAMPLE: ABOVE | PARTNERS,
    Source.TEST: PARTNERS,
    Source.CERTIFICATION: PARTNERS,
}
"""Who may say something unasked. Peers and mentors are asked by the person."""

RECORDED = frozenset(source for source, rule in STATING.items() if rule.roles >= PARTNERS.roles)
"""What talent partners record for others, and correct for each other."""


def sources_of(viewer: Viewer, relation: Relation) -> tuple[Source, ...]:
    """Give the sources in whose name the viewer may speak of somebody; of oneself nobody says more than an opinion."""
    if relation is Relation.SELF:
        return (Source.SELF,)
    return tuple(source for source, rule in STATING.items() if rule.allows(viewer, relation))


def statement_actions(
    viewer: Viewer, relation: Relation, source: Source, assessor_id: UUID | None
) -> tuple[StatementAction, ...]:
    """Give what the viewer may do to a statement that stands: whoever made it, and partners to what they record.

    It is withdrawn for good; a correction says something anew, and so only who may still speak in that capacity.
    """
    made_it = assessor_id is not None and assessor_id == viewer.person_id
    is_partner = relation is not Relation.SELF and PARTNERS.allows(viewer)
    if not made_it and not (is_partner and source in RECORDED):
        return ()
    return ("correct", "withdraw") if source in sources_of(viewer, relation) else ("withdraw",)
