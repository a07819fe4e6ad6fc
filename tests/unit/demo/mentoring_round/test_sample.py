import csv
import re
from dataclasses import astuple
from datetime import datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from typing import get_args
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from backend.demo.mentoring_round.sample import SamplePaths, write_sample
from backend.demo.organisation.places import AUCKLAND, LISBON, MONTREAL
from backend.kit.faults import BadInput
from backend.matching.objective import Objective
from backend.matching.result import Result
from backend.matching.scores import in_blocks
from backend.matching.scoring.criteria import Criterion
from backend.matching.scoring.rules import Rule
from backend.matching.scoring.scorer import ScoredPeople
from backend.matching.solve import solve
from backend.mentoring.files.people import PeopleRound, read_people_round
from backend.mentoring.files.policy import read_policy

README = Path(__file__).parents[4] / "docs" / "examples" / "sample-organisation" / "README.md"


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> SamplePaths:
    return write_sample(tmp_path_factory.mktemp("sample") / "made on the way" / "tidewell")


@pytest.fixture(scope="module")
def round_(paths: SamplePaths) -> PeopleRound:
    return read_people_round(paths.mentees, paths.mentors, paths.policy)


def choices_of(round_: PeopleRound) -> np.ndarray:
    rows = in_blocks(len(round_.mentees), len(round_.mentors))
    return np.concatenate([(round_.problem.scores.block(block) >= 0).sum(axis=1) for block in rows])


def column(path: Path, name: str) -> list[str]:
    with path.open(encoding="utf-8", newline="") as stream:
        return [row[name] for row in csv.DictReader(stream)]


def clock_changes(zone: str, start: datetime, days: int) -> int:
    offsets = [(start + timedelta(day)).replace(tzinfo=ZoneInfo(zone)).utcoffset() for day in range(days)]
    return sum(one != other for one, other in pairwise(offsets))


def test_the_same_sample_is_the_same_to_the_byte(paths: SamplePaths, tmp_path: Path) -> None:
    again = write_sample(tmp_path)
    assert [path.read_bytes() for path in astuple(again)] == [path.read_bytes() for path in astuple(paths)]


def test_the_sample_reads_without_a_fault(round_: PeopleRound) -> None:
    assert round_.problem.shape == (len(round_.mentees), len(round_.mentors))
    assert len(round_.mentees) >= 320
    assert len(round_.mentors) >= 160


def test_nine_mentees_in_ten_have_a_mentor_to_choose_and_a_few_have_none(round_: PeopleRound) -> None:
    choices = choices_of(round_)
    assert (choices > 0).mean() >= 0.9
    assert (choices == 0).sum() >= 3


@pytest.mark.parametrize(
    ("column_name", "cell", "only_rule"),
    [
        ("hours", "Sun 10:00-12:00", "an hour a week"),
        ("hours", "", "an hour a week"),
        ("languages", "Ukrainian", "common language"),
        ("grade", "Vice President", "one to four grades above"),
    ],
)
def test_who_is_stranded_is_stranded_by_one_rule(
    paths: SamplePaths, round_: PeopleRound, column_name: str, cell: str, only_rule: str
) -> None:
    ids, cells = column(paths.mentees, "id"), column(paths.mentees, column_name)
    (stranded,) = [one for one, said in zip(ids, cells, strict=True) if said == cell]
    scores = round_.problem.scores
    assert isinstance(scores, ScoredPeople)
    removed = scores.removed(round_.mentees.ids.index(stranded))
    assert removed[scores.rule_names.index(only_rule)].all()


def test_the_round_can_be_solved_and_leaves_people_out_though_seats_are_free(
    paths: SamplePaths, round_: PeopleRound
) -> None:
    result = solve(round_.problem, Objective.COVERAGE)
    assert isinstance(result, Result)
    unmatched = np.setdiff1d(np.arange(len(round_.mentees)), result.plan[:, 0])
    stranded = np.flatnonzero(choices_of(round_) == 0)
    assert 10 <= len(unmatched) <= 40
    assert len(unmatched) > len(stranded)
    assert round_.problem.mentors.capacity.sum() > len(result.plan)
    offices = dict(zip(column(paths.mentees, "id"), column(paths.mentees, "office"), strict=True))
    cornered = [offices[round_.mentees.ids[i]] for i in np.setdiff1d(unmatched, stranded)]
    assert cornered.count(AUCKLAND.city) > len(cornered) / 2


def test_the_policy_uses_every_kind_of_criterion_and_rule(paths: SamplePaths) -> None:
    policy = read_policy(paths.policy).policy
    assert {type(criterion) for criterion in policy.criteria} == set(get_args(Criterion))
    assert {type(rule) for rule in policy.rules} == set(get_args(Rule))


def test_its_weights_add_up_to_a_hundred_points(paths: SamplePaths) -> None:
    assert sum(criterion.weight for criterion in read_policy(paths.policy).policy.criteria) == 100


def test_clocks_change_twice_in_the_programme_north_and_south(paths: SamplePaths) -> None:
    programme = read_policy(paths.policy).policy.programme
    assert programme is not None
    start = datetime.combine(programme.start, time())
    for office in (LISBON, MONTREAL, AUCKLAND):
        assert clock_changes(office.zone, start, 7 * programme.weeks) == 2


def test_every_manager_is_among_the_people(paths: SamplePaths) -> None:
    people = set(column(paths.people, "id"))
    for path in (paths.mentees, paths.mentors, paths.people):
        assert set(column(path, "manager")) - {""} <= people


def test_the_readme_counts_the_rows_right(paths: SamplePaths) -> None:
    counted = dict(re.findall(r"\| `(\w+\.csv)` \| (\d+) \|", README.read_text(encoding="utf-8")))
    tables = (paths.mentees, paths.mentors, paths.people, paths.previous)
    assert {path.name: len(column(path, path.read_text("utf-8").split(",")[0])) for path in tables} == {
        name: int(rows) for name, rows in counted.items()
    }


def test_a_folder_that_cannot_be_made_is_a_fault_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(BadInput, match="the folder cannot be made"):
        write_sample(tmp_path / "taken" / "tidewell")


def test_nothing_is_written_where_one_of_the_files_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").mkdir()
    with pytest.raises(BadInput, match=r"policy\.toml: this is a folder"):
        write_sample(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["policy.toml"]
