"""What a kind of programme makes of its people, and what a round of it can aim at."""

from typing import Literal

from backend.matching.objective import Objective
from backend.mentoring.core.peer_rounds.run import OBJECTIVES
from backend.mentoring.core.programme_states import AMONG_PEERS, ProgrammeKind

Making = Literal["sides", "pairs", "rings"]
"""Mentees with mentors, pairs among peers, or rings in which everybody teaches the next."""


def made_of(kind: ProgrammeKind) -> Making:
    """Say what a kind of programme makes of its people."""
    if kind not in AMONG_PEERS:
        return "sides"
    return "rings" if kind is ProgrammeKind.SKILL_SWAP else "pairs"


def objectives_of(kind: ProgrammeKind) -> list[str]:
    """Give what a round of a kind of programme can be matched for."""
    return [str(each) for each in (OBJECTIVES if kind in AMONG_PEERS else Objective)]
