"""The way from an uncovered seat to a covered one, step by step, as it stands for a candidate."""

from collections.abc import Sequence
from dataclasses import dataclass

from backend.succession.core.computed_readiness import HIGH_PERCENT
from backend.succession.development.schemas import DevelopmentGap, LoopKind, LoopState, LoopStep


@dataclass(frozen=True)
class Found:
    """What the steps are told from.

    Attributes
    ----------
    candidates, target : who count for the seat, and how many there should be.
    open_gaps, gaps : how many there are, and which; `None`: not known, or not the viewer's to see.
    recent_percent : of what is asked for, by weight, that recent evidence speaks of; `None`: nothing is computed.
    place : of the tier that counts, 0 the soonest; `None`: unconfirmed.
    """

    candidates: int
    target: int
    open_gaps: int | None
    gaps: Sequence[DevelopmentGap] | None
    recent_percent: int | None
    place: int | None


def loop_of(found: Found) -> list[LoopStep]:
    """Give the steps in order: seat, gap, goal, mentor, evidence, readiness."""
    return [
        _step("seat", _progress(found.candidates, found.target), found.candidates, found.target),
        _gap_step(found.open_gaps),
        *_plan_steps(found.gaps),
        _evidence_step(found.recent_percent),
        _readiness_step(found.place),
    ]


def _gap_step(open_gaps: int | None) -> LoopStep:
    if open_gaps is None:
        return _step("gap", "unknown", 0, 0)
    return _step("gap", "open" if open_gaps else "done", open_gaps, 0)


def _plan_steps(gaps: Sequence[DevelopmentGap] | None) -> list[LoopStep]:
    """Goals for the gaps, and mentors for the goals; certificates are earned on a way of their own."""
    if gaps is None:
        return [_step("goal", "unknown", 0, 0), _step("mentor", "unknown", 0, 0)]
    skills = [each for each in gaps if each.kind == "competency"]
    goals = [each.goal for each in skills if each.goal is not None]
    mentored = sum(each.has_mentoring for each in goals)
    return [
        _step("goal", _progress(len(goals), len(skills)), len(goals), len(skills)),
        _step("mentor", "open" if skills and not goals else _progress(mentored, len(goals)), mentored, len(goals)),
    ]


def _evidence_step(percent: int | None) -> LoopStep:
    if percent is None:
        return _step("evidence", "unknown", 0, 0)
    return _step("evidence", _progress(percent, HIGH_PERCENT), percent, 100)


def _readiness_step(place: int | None) -> LoopStep:
    if place is None:
        return _step("readiness", "open", 0, 0)
    return _step("readiness", "under_way" if place else "done", 1, 1)


def _progress(count: int, total: int) -> LoopState:
    if count >= total:
        return "done"
    return "under_way" if count else "open"


def _step(kind: LoopKind, state: LoopState, count: int, total: int) -> LoopStep:
    return LoopStep(kind=kind, state=state, count=count, total=total)
