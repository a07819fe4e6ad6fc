"""Reading a round from whichever files it is in."""

from dataclasses import dataclass
from pathlib import Path

from backend.kit.faults import SHOWN, BadInput, Faults
from backend.kit.sheets.csv_reading import Progress as Bytes
from backend.matching.generation import Progress
from backend.matching.solve import quiet
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.files.outputs import Outputs
from backend.mentoring.files.people import read_people_round
from backend.mentoring.files.policy import policy_in
from backend.mentoring.files.scores import read_scored_round

NO_OUTPUTS = Outputs()


@dataclass(frozen=True)
class RoundFiles:
    """Where a round is: scored pairs, or people with the policy that scores them.

    Attributes
    ----------
    scores, policy : one of the two.
    mentees, mentors : lists of ids with `scores`, people with `policy`, which needs both.
    locks, current, previous : pairs decided before, in force, and (with `policy`) not to be made again.
    seed : of the lots that break ties.
    """

    scores: Path | None = None
    policy: Path | None = None
    mentees: Path | None = None
    mentors: Path | None = None
    locks: Path | None = None
    current: Path | None = None
    previous: Path | None = None
    seed: str = ""

    def not_to_be_lost(self) -> list[Path | None]:
        """Files that no result may overwrite, with those that the policy names; not the pairs in force."""
        policy = None if self.policy is None else policy_in(self.policy, Faults())
        named = () if policy is None else (*policy.managers_in.values(), *policy.pairs_in.values())
        return [self.scores, self.policy, self.mentees, self.mentors, self.locks, self.previous, *named]


def read_round(files: RoundFiles, tell: Progress = quiet, outputs: Outputs = NO_OUTPUTS) -> Round:
    """Read a round, and find out whether its results can be written to `outputs`.

    Raises
    ------
    BadInput
        with everything that is wrong with any of the files.
    """
    faults = Faults()
    if outputs.paths:
        outputs.note_faults(faults, files.not_to_be_lost(), files.current)
    try:
        round_ = _scored(files, files.scores, tell) if files.scores else _of_people(files, tell)
    except BadInput as error:
        raise _together(faults, error) from None
    faults.fail_if_any()
    return round_


def _together(faults: Faults, error: BadInput) -> BadInput:
    if not faults.count:
        return error
    first = faults.error()
    return BadInput((*first.faults, *error.faults)[:SHOWN], first.count + error.count)


def _scored(files: RoundFiles, scores: Path, tell: Progress) -> Round:
    given = (files.mentees, files.mentors, files.locks, files.current)
    scored = read_scored_round(scores, *given, files.seed, _share(scores, tell))
    return Round(scored.problem, scored.decimals, files.seed, scored.rounded_by)


def _share(path: Path, tell: Progress) -> Bytes:
    return lambda read, size: tell(f"Reading {path.name}", read / size)


def _of_people(files: RoundFiles, tell: Progress) -> Round:
    if files.policy is None or files.mentees is None or files.mentors is None:
        raise ValueError("a round is scored pairs, or mentees, mentors and a policy")
    tell("Reading people", 0.0)
    given = (files.mentees, files.mentors, files.policy, files.locks, files.current, files.previous)
    read = read_people_round(*given, files.seed)
    decimals = len(str(read.units)) - 1
    return Round(read.problem, decimals, files.seed, policy_text=files.policy.read_text(encoding="utf-8-sig"))
