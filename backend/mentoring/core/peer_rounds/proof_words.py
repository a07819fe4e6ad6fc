"""What is proven of a plan among peers, in words."""

from backend.matching.explanation.words import amount
from backend.matching.objective import Objective
from backend.matching.peers.ring_problem import ring_worth
from backend.matching.peers.ring_program import Settled
from backend.matching.peers.rings import SwapResult
from backend.matching.peers.solve import PeerResult
from backend.mentoring.core.peer_rounds.run import PeerRun

PAIRS = {
    Objective.COVERAGE: "No other plan gives more people a partner, and none that gives as many has a higher total.",
    Objective.TOTAL: "No other plan has a higher total.",
}

UNITS = {
    Objective.COVERAGE: "people, then priority, then total, in one whole number, doubled",
    Objective.TOTAL: "total in whole score units, scaled so that people and priority decide between equals, doubled",
}

BY_SEARCH = "This rests on a search by an integer program through all rings that could be better."


def proven(run: PeerRun, *, is_repair: bool = False) -> str:
    """Say what is proven of a run; of a repair, what is locked is all that stands."""
    said = _rings(run, run.result) if isinstance(run.result, SwapResult) else _pairs(run, run.result)
    if not len(run.round.locked):
        return said
    kept = "what stands" if is_repair else "what is locked"
    return f"As long as {kept} is kept: {said[0].lower()}{said[1:]}"


def _pairs(run: PeerRun, result: PeerResult) -> str:
    current = [(min(pair), max(pair)) for pair in run.round.current.tolist()]
    if not current:
        return PAIRS[result.objective]
    moved = amount(sum(pair not in run.groups for pair in current), "open offer")
    return (
        "No other plan gives more people a partner, those with an open offer first, and none that gives as many and "
        f"gives up at most {moved} has a higher total."
    )


def unit_of(run: PeerRun) -> str:
    """Say what primal and dual count."""
    if isinstance(run.result, PeerResult):
        return UNITS[run.result.objective]
    return "people and their priority" if run.result.objective is Objective.COVERAGE else "total in whole score units"


def _rings(run: PeerRun, result: SwapResult) -> str:
    if result.first is Settled.OPEN:
        return _at_most(run, result)
    by_people = result.objective is Objective.COVERAGE
    said = "No other plan puts more people into rings" if by_people else "No other plan has a higher total"
    if not by_people:
        said = f"{said}."
    elif result.then is Settled.OPEN:
        most = run.round.points(result.verdict.then_bound)
        said = f"{said}; of those with as many, none has a total of more than {most:,g}, this one {_total(run):,g}."
    else:
        said = f"{said}, and none with as many has a higher total."
    searched = Settled.SEARCHED in (result.first, result.then)
    return f"{said} {BY_SEARCH}" if searched else said


def _at_most(run: PeerRun, result: SwapResult) -> str:
    """Say how far off the best a plan can be that was not settled."""
    if result.objective is Objective.TOTAL:
        most = run.round.points(result.verdict.first_bound)
        return f"No plan has a total of more than {most:,g}; this one has {_total(run):,g}."
    each = int(ring_worth(run.round.rings, result.objective).first.min(initial=1 << 30))
    most = min(len(run.round), result.verdict.first_bound // max(each, 1))
    return f"No plan puts more than {amount(most, 'person', 'people')} into rings; this one puts {result.people:,}."


def _total(run: PeerRun) -> float:
    return float(run.round.points(run.result.total))


def is_exact(run: PeerRun) -> bool:
    """Whether nothing better than the plan can exist, by prices or by a complete search."""
    result = run.result
    return isinstance(result, PeerResult) or Settled.OPEN not in (result.first, result.then)
