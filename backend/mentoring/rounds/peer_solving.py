"""The computing of a round among peers, in a process of its own: from its snapshot to a proven run."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from backend.kit.work.process import Report
from backend.matching.objective import Objective
from backend.matching.result import Conflict as NoPlan
from backend.mentoring.core.peer_rounds.answers import GroupAnswer, explain_group
from backend.mentoring.core.peer_rounds.apart import told_of_groups
from backend.mentoring.core.peer_rounds.making import NO_GROUPS_DECIDED, GroupsDecided, peer_round_of
from backend.mentoring.core.peer_rounds.next_best import OtherGroup, next_best
from backend.mentoring.core.peer_rounds.report import report_on_peers
from backend.mentoring.core.peer_rounds.round import Among, PeerRound
from backend.mentoring.core.peer_rounds.run import OBJECTIVES, PeerRun, match_peers
from backend.mentoring.core.programme_states import ProgrammeKind
from backend.mentoring.files.run_file import content_of, peer_run_in
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.programmes.policy_terms import matching_policy, policy_for
from backend.mentoring.rounds.participants import TakingPart
from backend.mentoring.rounds.snapshot import unpacked


@dataclass(frozen=True)
class Programme:
    """What of a programme makes a round."""

    kind: ProgrammeKind
    policy: Policy
    starts_on: date
    months: int


@dataclass(frozen=True)
class PeerTask:
    """A round among peers to be solved.

    Attributes
    ----------
    content : its snapshot, packed.
    seed : of its lots.
    """

    content: bytes
    programme: Programme
    objective: str
    decided: GroupsDecided
    seed: str

    def round(self) -> PeerRound:
        """Make the round of its snapshot and what was decided."""
        return round_among(self.programme, unpacked(self.content), self.decided, self.seed)


@dataclass(frozen=True)
class MadeGroup:
    """A group of a plan, by the ids of its people; in a ring everybody teaches the next."""

    people: tuple[str, ...]
    points: float | None
    is_locked: bool


@dataclass(frozen=True)
class SolvedGroups:
    """A proven run, packed, its report as JSON, and its groups."""

    run: bytes
    report: Mapping[str, object]
    groups: tuple[MadeGroup, ...]


def solve_peers(report: Report, task: PeerTask) -> SolvedGroups | NoPlan:
    """Match a round among peers, check its proof, and write both down.

    Raises
    ------
    ProofFailed : the plan did not pass its own check; nothing of it is kept.
    """
    report(0.05, "Reading who takes part")
    round_ = task.round()

    def tell(step: str, done: float) -> None:
        report(0.1 + 0.7 * done, step)

    run = match_peers(round_, Objective(task.objective), tell)
    if isinstance(run, NoPlan):
        return told_of_groups(round_, run)
    report(0.85, "Explaining who is left out, and writing it down")
    return solved_groups_of(run)


def solve_peers_for(report: Report, task: PeerTask, objectives: Sequence[str]) -> list[SolvedGroups] | NoPlan:
    """Match a round among peers for several objectives, one after the other, each with its proof.

    Raises
    ------
    ProofFailed : a plan did not pass its own check; nothing of any is kept.
    """
    report(0.02, "Reading who takes part")
    round_, made = task.round(), list[SolvedGroups]()
    for place, objective in enumerate(objectives):
        report(0.05 + 0.95 * place / len(objectives), f"Matching for another aim, {place + 1} of {len(objectives)}")
        run = match_peers(round_, Objective(objective))
        if isinstance(run, NoPlan):
            return told_of_groups(round_, run)
        made.append(solved_groups_of(run))
    return made


def solved_groups_of(run: PeerRun, *, is_repair: bool = False) -> SolvedGroups:
    """Report on a run, and pack it to be kept."""
    return SolvedGroups(content_of(run), report_on_peers(run, is_repair=is_repair).document(), _groups(run))


def explain_among(_report: Report, content: bytes, people: tuple[str, ...]) -> GroupAnswer | None:
    """Say why people are together in a run or not, and price the other choice; `None` where one is not in it."""
    run = peer_run_in(content)
    place = {identity: k for k, identity in enumerate(run.round.ids)}
    if not set(people) <= set(place):
        return None
    return explain_group(run, tuple(place[each] for each in people))


def next_best_among(_report: Report, content: bytes, person: str) -> tuple[OtherGroup, ...] | None:
    """Say whom else somebody in a run could have, and the price; `None` where they are not in it."""
    run = peer_run_in(content)
    return next_best(run, run.round.ids.index(person)) if person in run.round.ids else None


def round_among(
    programme: Programme, people: TakingPart, decided: GroupsDecided = NO_GROUPS_DECIDED, seed: str = ""
) -> PeerRound:
    """Make a round of those who take part in a programme among peers."""
    chosen = policy_for(programme.kind, programme.policy)
    policy = matching_policy(chosen, starts_on=programme.starts_on, months=programme.months, known=people.known)
    return peer_round_of(people.peers, policy, among(programme.kind), decided, seed)


def among(kind: ProgrammeKind) -> Among:
    """Say what a kind of programme makes of its people."""
    return Among.RINGS if kind is ProgrammeKind.SKILL_SWAP else Among.PAIRS


def objective_for(asked: str) -> str:
    """Give what peers are matched for: what was asked, where they can be, or else for most people in a group."""
    return asked if asked in OBJECTIVES else str(Objective.COVERAGE)


def _groups(run: PeerRun) -> tuple[MadeGroup, ...]:
    ids = run.round.ids
    made = [
        MadeGroup(tuple(ids[person] for person in group), run.round.score_of(group), group in run.locked)
        for group in run.groups
    ]
    return tuple(sorted(made, key=lambda group: (-(group.points or 0), group.people)))
