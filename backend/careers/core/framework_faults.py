"""Where the pieces of a framework do not fit together: what no version, not even a draft, may hold."""

from collections import Counter
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from backend.careers.core.framework import Competency, Framework, Role, Scale
from backend.careers.core.framework_edits import Key, PieceKind, key_of, pieces_of

MOST: Mapping[PieceKind, int] = {PieceKind.COMPETENCY: 10_000, PieceKind.ROLE: 2_000, PieceKind.MOVE: 20_000}
"""How many a framework holds at most: far above the largest known (O*NET: 1,016 roles), and checked in seconds."""


@dataclass(frozen=True)
class FrameworkFault:
    """What is wrong with a piece.

    Attributes
    ----------
    key : the piece.
    field : of the piece.
    message : what is wrong, and what would be right; sentences.
    """

    key: Key
    field: str
    message: str


def faults_of(framework: Framework) -> list[FrameworkFault]:
    """List every reference that leads nowhere, level that its scale does not have, and code that stands twice.

    Of a framework that is larger than any may be, that alone is told.
    """
    return beyond_limits(framework) or [
        *_twice(framework),
        *_faulty_scales(framework),
        *_faulty_competencies(framework),
        *_faulty_roles(framework),
        *_faulty_moves(framework),
    ]


def beyond_limits(framework: Framework) -> list[FrameworkFault]:
    """Tell of what there is too much, at the first that is."""
    found = list[FrameworkFault]()
    for pieces in (framework.competencies, framework.roles, framework.moves):
        kind = key_of(pieces[0])[0] if pieces else None
        if kind is not None and len(pieces) > MOST[kind]:
            right = f"A framework holds {MOST[kind]:,} at most: leave some out, or make several frameworks."
            message = f"This is one of {len(pieces):,}. {right}"
            found.append(FrameworkFault(key_of(pieces[MOST[kind]]), "code", message))
    return found


def _twice(framework: Framework) -> Iterator[FrameworkFault]:
    for key, times in Counter(key_of(piece) for piece in pieces_of(framework)).items():
        if times > 1:
            yield FrameworkFault(key, "code", f"There are {times} of this code. Give each {key[0]} a code of its own.")


def _faulty_scales(framework: Framework) -> Iterator[FrameworkFault]:
    for scale in framework.scales:
        if not scale.levels:
            yield FrameworkFault(key_of(scale), "levels", "A scale needs at least one level.")


def _faulty_competencies(framework: Framework) -> Iterator[FrameworkFault]:
    scales = {scale.code: scale for scale in framework.scales}
    known = framework.competency_by_code.keys()
    for each in framework.competencies:
        key = key_of(each)
        if each.scale not in scales:
            yield FrameworkFault(key, "scale", _unknown("scale", each.scale))
        elif any(not 1 <= level <= len(scales[each.scale].levels) for level in each.descriptors):
            yield FrameworkFault(key, "descriptors", _beyond(scales[each.scale]))
        if each.parent is not None and each.parent not in known:
            yield FrameworkFault(key, "parent", _unknown("competency", each.parent))
        elif each.parent is not None and _is_below_itself(each, framework.competency_by_code):
            yield FrameworkFault(key, "parent", "It would be part of itself. Choose another parent, or none.")
        for first in each.prerequisites:
            if first not in known:
                yield FrameworkFault(key, "prerequisites", _unknown("competency", first))
            elif first == each.code:
                yield FrameworkFault(key, "prerequisites", "A competency does not come before itself.")


def _is_below_itself(competency: Competency, by_code: Mapping[str, Competency]) -> bool:
    above, passed = competency.parent, set[str]()
    while above is not None and above in by_code and above not in passed:
        if above == competency.code:
            return True
        passed.add(above)
        above = by_code[above].parent
    return False


def _faulty_roles(framework: Framework) -> Iterator[FrameworkFault]:
    families = {each.code for each in framework.families}
    tracks = {each.code for each in framework.tracks}
    scales = {scale.code: scale for scale in framework.scales}
    for role in framework.roles:
        key = key_of(role)
        if role.family not in families:
            yield FrameworkFault(key, "family", _unknown("family", role.family))
        if role.track not in tracks:
            yield FrameworkFault(key, "track", _unknown("track", role.track))
        yield from _faulty_requirements(role, key, framework.competency_by_code, scales)


def _faulty_requirements(
    role: Role, key: Key, known: Mapping[str, Competency], scales: Mapping[str, Scale]
) -> Iterator[FrameworkFault]:
    asked = Counter(each.competency for each in role.requirements)
    for each in role.requirements:
        field = f"requirements.{each.competency}"
        if each.competency not in known:
            yield FrameworkFault(key, field, _unknown("competency", each.competency))
            continue
        scale = scales.get(known[each.competency].scale)
        if scale is not None and not 1 <= each.level <= len(scale.levels):
            yield FrameworkFault(key, field, _beyond(scale))
        if asked[each.competency] > 1:
            yield FrameworkFault(key, field, "It is asked for more than once. Leave one requirement.")


def _faulty_moves(framework: Framework) -> Iterator[FrameworkFault]:
    roles: AbstractSet[str] = framework.role_by_code.keys()
    for move in framework.moves:
        key = (PieceKind.MOVE, key_of(move)[1])
        for field, role in (("source", move.source), ("target", move.target)):
            if role not in roles:
                yield FrameworkFault(key, field, _unknown("role", role))
        if move.source == move.target:
            yield FrameworkFault(key, "target", "A move leads to another role.")


def _unknown(what: str, code: str) -> str:
    return f"There is no {what} {code}. Add it first, or choose one that there is."


def _beyond(scale: Scale) -> str:
    return f"The levels of {scale.name} are 1 to {len(scale.levels)}."
