"""Finding the person somebody means."""

from collections.abc import Sequence

from backend.kit.faults import Fault, Faults, quoted
from backend.kit.spelling import composed, did_you_mean, plain
from backend.mentoring.core.rounds.round import Round


def find_mentee(round_: Round, text: str, faults: Faults) -> int | None:
    """Position of the mentee of this id or, where only one is called so, of this name; a fault where there is none."""
    names = None if round_.people is None else round_.people.mentees.names
    return _find("mentee", text, round_.problem.mentees.ids, names, faults)


def find_mentor(round_: Round, text: str, faults: Faults) -> int | None:
    """Do the same for a mentor."""
    names = None if round_.people is None else round_.people.mentors.names
    return _find("mentor", text, round_.problem.mentors.ids, names, faults)


def _find(side: str, text: str, ids: Sequence[str], names: Sequence[str] | None, faults: Faults) -> int | None:
    if composed(text) in ids:
        return ids.index(composed(text))
    called = [] if names is None else [k for k, name in enumerate(names) if plain(name) == plain(text)]
    if len(called) == 1:
        return called[0]
    if called:
        problem, remedy = f"{len(called)} are called {quoted(text)}", f"Write {' or '.join(ids[k] for k in called)}."
    else:
        remedy = f"Write the id of a {side} of this run.{did_you_mean(text, (*ids, *(names or ())))}"
        problem = f"{quoted(text)} is none of the {side}s"
    faults.add(Fault(side.upper(), None, None, problem, remedy))
    return None
