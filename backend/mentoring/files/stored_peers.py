"""A run among peers as parts of an archive, and back; what comes back is checked as if a stranger had written it."""

from typing import Annotated, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from backend.matching.objective import Objective
from backend.matching.peers.certificate import PeerCertificate, PricedSet
from backend.matching.peers.keeping import Keep
from backend.matching.peers.ring_certificate import RingCertificate, RingPrices, check_rings
from backend.matching.peers.ring_problem import NOBODY, score_of_rings
from backend.matching.peers.ring_program import Settled
from backend.matching.peers.rings import SwapResult
from backend.matching.peers.solve import PeerResult
from backend.matching.problem import no_pairs
from backend.matching.scores import IntArray
from backend.matching.scoring.scorer import ScoredPeople
from backend.mentoring.core.peer_rounds.round import Among, PeerRound
from backend.mentoring.core.peer_rounds.run import PeerRun
from backend.mentoring.files.archive import Archive, damaged
from backend.mentoring.files.limits import MOST_SEATS
from backend.mentoring.files.stored_people import PEOPLE_FORM, POLICY_FORM, stored
from backend.mentoring.files.stored_round import Parts

KIND = "peers"
"""Name of the part by which a run among peers is told from one of mentees and mentors."""

VERSION, WITH_KEPT = 1, 2
"""Of the format, without pairs in force and with them; a file of another one is refused."""

MOST_TIMES, MOST_BONUS = 1 << 20, 1 << 44
"""Most that a point, and a pair in force that stays, may count."""


class _PeersForm(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    version: Literal[1, 2]
    among: Among
    seed: str
    times: Annotated[int, Field(strict=True, ge=1, le=MOST_TIMES)] = 1
    bonus: Annotated[int, Field(strict=True, ge=0, le=MOST_BONUS)] = 0


class _OutcomeForm(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    objective: Literal["coverage", "total"]
    primal: Annotated[int, Field(strict=True)]
    dual: Annotated[int, Field(strict=True)]
    searches: Annotated[int, Field(strict=True, ge=0)]
    first: Literal["PROVEN", "SEARCHED", "OPEN"]
    then: Literal["PROVEN", "SEARCHED", "OPEN"]
    weight: Annotated[int, Field(strict=True, ge=0)]


_PEERS, _OUTCOME = TypeAdapter(_PeersForm), TypeAdapter(_OutcomeForm)


def peer_parts(run: PeerRun) -> Parts:
    """Take a run among peers apart."""
    round_, result = run.round, run.result
    peers: dict[str, object] = {"version": VERSION, "among": str(round_.among), "seed": round_.seed}
    if len(round_.current):
        peers |= {"version": WITH_KEPT, "times": round_.keep.times, "bonus": round_.keep.bonus}
    documents = {
        KIND: peers,
        "people": stored(round_.people.mentees),
        "policy": stored(round_.people.policy),
    }
    arrays = {"priority": round_.priority, "locked": round_.locked, "barred": round_.barred}
    arrays |= {"current": round_.current} if len(round_.current) else {}
    outcome = _pairs(result) if isinstance(result, PeerResult) else _rings(result)
    return Parts({**documents, **outcome.documents}, {**arrays, **outcome.arrays})


def _pairs(result: PeerResult) -> Parts:
    document = {
        "objective": str(result.objective),
        "primal": result.primal,
        "dual": result.dual,
        "searches": result.searches,
        "first": "PROVEN",
        "then": "PROVEN",
        "weight": 0,
    }
    return Parts({"outcome": document}, {"plan": result.plan, **_peer_prices(result.certificate)})


def _rings(result: SwapResult) -> Parts:
    certificate, verdict = result.certificate, result.verdict
    if isinstance(certificate, PeerCertificate):
        raise TypeError("rings of three are allowed in every round of swaps, so pairs do not prove one")
    document = {
        "objective": str(result.objective),
        "primal": verdict.first,
        "dual": verdict.first_bound,
        "searches": 0,
        "first": result.first.name,
        "then": result.then.name,
        "weight": certificate.then.weight,
    }
    prices = {"price": certificate.first.price, "price_then": certificate.then.price}
    return Parts({"outcome": document}, {"plan": result.rings, **prices})


def _peer_prices(certificate: PeerCertificate) -> dict[str, IntArray]:
    members = [odd.members for odd in certificate.sets]
    return {
        "price": certificate.price,
        "set_price": np.array([odd.price for odd in certificate.sets], np.int64),
        "set_start": np.cumsum([0, *map(len, members)], dtype=np.int64),
        "set_member": np.concatenate([np.empty(0, np.int64), *members]),
    }


def peer_run_of(archive: Archive) -> PeerRun:
    """Put a run among peers together again; what it claims is for `verify` to judge.

    Raises
    ------
    Unreadable
        where a part is missing, or is none that such a run may have.
    """
    form = archive.document(KIND, _PEERS)
    try:
        people = archive.document("people", PEOPLE_FORM).people()
        scored = ScoredPeople(people, people, archive.document("policy", POLICY_FORM).policy())
    except ValueError as error:
        raise damaged(str(error).partition("\n")[0]) from error
    n, width = len(people.ids), 2 if form.among is Among.PAIRS else 3
    if len(set(people.ids)) < n:
        raise damaged("an id stands twice")
    priority = archive.array("priority", (n,))
    if ((priority < 0) | (priority > MOST_SEATS)).any():
        raise damaged("a priority is out of range")
    locked, barred = _groups(archive, "locked", n, width), _groups(archive, "barred", n, 2)
    current = _groups(archive, "current", n, width) if form.version == WITH_KEPT else no_pairs()
    keep = Keep(form.times, form.bonus)
    round_ = PeerRound(form.among, scored, priority, locked, barred, form.seed, current, keep)
    outcome, plan = archive.document("outcome", _OUTCOME), _groups(archive, "plan", n, width)
    return PeerRun(round_, (_result if form.among is Among.PAIRS else _swaps)(archive, round_, outcome, plan))


def _groups(archive: Archive, name: str, n: int, width: int) -> IntArray:
    """Read pairs or rings; a ring of two has nobody in third place."""
    groups = archive.array(name, (-1, width))
    lowest = np.array([0, 0, NOBODY][:width])
    if ((groups < lowest) | (groups >= n)).any() or len(np.unique(groups, axis=0)) < len(groups):
        raise damaged(f"a group of {name} is none of this round, or stands twice")
    return groups


def _result(archive: Archive, round_: PeerRound, form: _OutcomeForm, plan: IntArray) -> PeerResult:
    price = archive.array("price", (len(round_),))
    worth = archive.array("set_price", (-1,))
    start = archive.array("set_start", (len(worth) + 1,))
    member = archive.array("set_member", (-1,))
    if start[0] != 0 or start[-1] != len(member) or (np.diff(start) < 0).any():
        raise damaged("the sets of the certificate do not add up")
    begin = start.tolist()
    sets = tuple(
        PricedSet(member[first:last], cost) for cost, first, last in zip(worth.tolist(), begin, begin[1:], strict=False)
    )
    total = round_.total_of(plan)
    certificate = PeerCertificate(price, sets)
    return PeerResult(Objective(form.objective), plan, certificate, form.primal, form.dual, total, form.searches)


def _swaps(archive: Archive, round_: PeerRound, form: _OutcomeForm, rings: IntArray) -> SwapResult:
    shape = (len(round_),)
    first, then = archive.array("price", shape), archive.array("price_then", shape)
    certificate = RingCertificate(RingPrices(first), RingPrices(then, form.weight))
    objective, problem = Objective(form.objective), round_.rings
    verdict = check_rings(problem, objective, rings, certificate)
    people, total = int((rings != NOBODY).sum()), score_of_rings(problem, rings)
    settled = Settled[form.first], Settled[form.then]
    return SwapResult(objective, rings, people, total, certificate, verdict, *settled)
