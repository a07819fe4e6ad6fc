"""The life of a programme: which state follows which, and who takes part in which kind."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class ProgrammeState(StrEnum):
    """How far a programme has come."""

    DRAFT = "draft"
    OPEN = "open"
    MATCHING = "matching"
    RUNNING = "running"
    CLOSED = "closed"


FOLLOWING: Mapping[ProgrammeState, tuple[ProgrammeState, ...]] = MappingProxyType(
    {
        ProgrammeState.DRAFT: (ProgrammeState.OPEN,),
        ProgrammeState.OPEN: (ProgrammeState.MATCHING, ProgrammeState.CLOSED),
        ProgrammeState.MATCHING: (ProgrammeState.OPEN, ProgrammeState.RUNNING, ProgrammeState.CLOSED),
        ProgrammeState.RUNNING: (ProgrammeState.OPEN, ProgrammeState.CLOSED),
        ProgrammeState.CLOSED: (),
    }
)
"""A draft opens for applications; they end, pairs are matched, and meet; a running one may open again for a further
round; a closed one stays closed, and can be copied."""


NO_PAIR_YET = "No pair has come about yet. Publish a round, and wait until somebody has accepted."


def hindered_states(state: str, *, has_pairs: bool) -> Mapping[ProgrammeState, str]:
    """Give the following states that a programme cannot come into yet, and why not: nobody meets before any pair is."""
    following = FOLLOWING[ProgrammeState(state)]
    return {} if has_pairs or ProgrammeState.RUNNING not in following else {ProgrammeState.RUNNING: NO_PAIR_YET}


class ProgrammeKind(StrEnum):
    """Who meets whom."""

    ONE_TO_ONE = "one_to_one"
    GROUP = "group"
    REVERSE = "reverse"
    PEER = "peer"
    BUDDY = "buddy"
    SKILL_SWAP = "skill_swap"


class Side(StrEnum):
    """In which part somebody takes part."""

    MENTEE = "mentee"
    MENTOR = "mentor"
    PEER = "peer"


AMONG_PEERS = frozenset({ProgrammeKind.PEER, ProgrammeKind.BUDDY, ProgrammeKind.SKILL_SWAP})
"""Kinds in which everybody is on one side."""


def sides_of(kind: ProgrammeKind) -> tuple[Side, ...]:
    """Give the parts that there are in a kind of programme."""
    return (Side.PEER,) if kind in AMONG_PEERS else (Side.MENTEE, Side.MENTOR)
