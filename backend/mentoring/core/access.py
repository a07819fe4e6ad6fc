"""Who may do what with programmes and enrolments."""

from backend.mentoring.core.programme_states import FOLLOWING, ProgrammeState, hindered_states
from backend.people.core.access import AccessRole, Relation, Rule, Viewer, holders_of, those_who_are

RUNNING = those_who_are(Relation.COORDINATOR)
"""Running a programme: its own coordinators, nobody else."""

CREATING = holders_of(AccessRole.COORDINATOR, AccessRole.TALENT_PARTNER)

OVERSEEING = RUNNING | holders_of(AccessRole.TALENT_PARTNER)
"""Seeing how a programme stands, its drafts and who takes part."""


def standing_to(viewer: Viewer, programme_code: str) -> Relation:
    """Say how a viewer stands to a programme."""
    return Relation.COORDINATOR if programme_code in viewer.programmes else Relation.OTHER


def allows(rule: Rule, viewer: Viewer, programme_code: str) -> bool:
    """Whether a viewer may do what `rule` is for, to this programme."""
    return rule.allows(viewer, standing_to(viewer, programme_code))


def may_see(viewer: Viewer, programme_code: str, state: str) -> bool:
    """Whether a programme exists for a viewer: everybody knows of those that are not drafts."""
    return state != ProgrammeState.DRAFT or allows(OVERSEEING, viewer, programme_code)


def programme_actions(viewer: Viewer, programme_code: str, state: str, *, has_pairs: bool) -> tuple[str, ...]:
    """Give what a viewer may do to a programme: change it, delete a draft, bring it into a following state, copy it.

    Parameters
    ----------
    has_pairs : whether a pair has come about in it.
    """
    copying = ("copy",) if CREATING.allows(viewer) else ()
    if not allows(RUNNING, viewer, programme_code):
        return copying
    hindered = hindered_states(state, has_pairs=has_pairs)
    moves = tuple(f"to_{following}" for following in FOLLOWING[ProgrammeState(state)] if following not in hindered)
    editing = () if state == ProgrammeState.CLOSED else ("edit",)
    deleting = ("delete",) if state == ProgrammeState.DRAFT else ()
    return (*editing, *moves, *deleting, *copying)
