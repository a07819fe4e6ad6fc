"""How many people can be kept for one position while all others that can be filled stay filled.

The position is thought of several times over. Each further one of it takes a candidate by an augmenting path (Berge,
1957), until there is none: that many can be kept. Candidates from whom no path went on are not tried again, as no later
path leads through them; and those nearest to somebody who is left over are tried first.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from backend.succession.core.bench_graph import BenchGraph, Matching


@dataclass(frozen=True)
class Ways:
    """For each position the candidates from whom paths lead to somebody left over, the nearest first."""

    matching: Matching
    candidates_of: tuple[Sequence[int], ...]


def ways_of(graph: BenchGraph, matching: Matching) -> Ways:
    """Measure once, from all who are left over, what the walks of all positions are led by."""
    steps = {candidate: 0 for candidate, place in enumerate(matching.position_of) if place < 0}
    waiting = deque(steps)
    while waiting:
        candidate = waiting.popleft()
        for place in graph.positions_of[candidate]:
            other = matching.candidate_of[place]
            if other >= 0 and other not in steps:
                steps[other] = steps[candidate] + 1
                waiting.append(other)
    nearest = (
        sorted((each for each in those if each in steps), key=steps.__getitem__) for those in graph.candidates_of
    )
    return Ways(matching, tuple(nearest))


def kept_for(position: int, ways: Ways) -> int:
    """Count the people who can be kept for a position that every largest matching fills.

    A position that some largest matching leaves open has none: whoever is kept for it is missing elsewhere.
    """
    own = ways.matching.candidate_of[position]
    more = sum(1 for each in ways.candidates_of[position] if each != own)
    if more <= 1:  # one further way that leads on is one further person
        return 1 + more
    walk = _Walk(position, ways)
    count = 1
    while count <= more and walk.takes_another():
        count += 1
    return count


class _Walk:
    """The matching as it becomes when one position takes more and more candidates; only what changed is kept."""

    def __init__(self, position: int, ways: Ways) -> None:
        self.position = position
        self.ways = ways
        self.changed = dict[int, int]()
        self.tried = {ways.matching.candidate_of[position]}

    def takes_another(self) -> bool:
        """Find one more candidate for the position, by moving others if need be."""
        path = [(self.position, iter(self.ways.candidates_of[self.position]))]
        through = list[int]()
        while path:
            candidate = next((each for each in path[-1][1] if each not in self.tried), None)
            if candidate is None:
                path.pop()
                if through:
                    through.pop()
                continue
            self.tried.add(candidate)
            through.append(candidate)
            other = self._position_of(candidate)
            if other < 0:
                self._move([place for place, _ in path], through)
                return True
            path.append((other, iter(self.ways.candidates_of[other])))
        return False

    def _position_of(self, candidate: int) -> int:
        return self.changed.get(candidate, self.ways.matching.position_of[candidate])

    def _move(self, path: list[int], through: list[int]) -> None:
        """Give each candidate to the position that asked; all but those of the position itself may be asked again."""
        for place, candidate in zip(path, through, strict=True):
            self.changed[candidate] = place
            if place != self.position:
                self.tried.discard(candidate)
