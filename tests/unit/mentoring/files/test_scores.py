from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest

from backend.kit.faults import BadInput
from backend.kit.sheets.csv_writing import write_csv
from backend.matching.lottery import lottery_order
from backend.matching.problem import Problem
from backend.matching.scores import ListedScores
from backend.mentoring.files import limits, listed_pairs
from backend.mentoring.files.scores import ScoredRound, read_scored_round

SCORES = "mentee,mentor,score\nann,lee,1.5\nann,kim,2\nbob,lee,0\n"


class Files:
    """The files of a round in a folder, given as text."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self, scores: str = SCORES, seed: str = "", **others: str) -> ScoredRound:
        paths = {name: self.folder / f"{name}.csv" for name in ("scores", *others)}
        for name, text in {"scores": scores, **others}.items():
            paths[name].write_text(text, "utf-8")
        given = paths.get
        return read_scored_round(
            paths["scores"], given("mentees"), given("mentors"), given("locks"), given("current"), seed
        )

    def faults(self, scores: str = SCORES, **others: str) -> list[str]:
        """What is wrong with them, a line each, without folders and remedies."""
        with pytest.raises(BadInput) as caught:
            self.read(scores, **others)
        return [str(fault).replace(f"{self.folder}/", "").split(". ")[0] for fault in caught.value.faults]


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


def by_id(problem: Problem, scores: object = None) -> dict[tuple[str, str], int]:
    listed = problem.scores if scores is None else scores
    assert isinstance(listed, ListedScores)
    mentees, mentors = problem.mentees.ids, problem.mentors.ids
    entries = zip(listed.mentee, listed.mentor, listed.value, strict=True)
    return {(mentees[i], mentors[j]): int(value) for i, j, value in entries}


def pairs_by_id(problem: Problem, pairs: np.ndarray) -> set[tuple[str, str]]:
    return {(problem.mentees.ids[i], problem.mentors.ids[j]) for i, j in pairs}


def test_scores_alone_make_a_round_of_everybody_they_name(files: Files):
    read = files.read()
    assert by_id(read.problem) == {("ann", "lee"): 15, ("ann", "kim"): 20, ("bob", "lee"): 0}
    assert (read.decimals, read.rounded_by) == (1, Decimal(0))
    assert read.problem.mentees.demand.tolist() == [1, 1]
    assert read.problem.mentors.capacity.tolist() == [1, 1]
    assert read.problem.mentor_scores is None


@pytest.mark.parametrize("seed", ["", "autumn"])
def test_people_stand_in_lottery_order(files: Files, seed: str):
    ids = files.read(seed=seed).problem.mentees.ids
    assert lottery_order(ids, seed) == list(range(len(ids)))


def test_the_order_of_rows_changes_nothing(files: Files):
    header, *rows = SCORES.splitlines()
    one, other = files.read().problem, files.read("\n".join([header, *reversed(rows)])).problem
    assert one.mentees.ids == other.mentees.ids
    assert by_id(one) == by_id(other)


def test_people_files_say_seats_demand_and_priority(files: Files):
    problem = files.read(
        mentees="id,demand,priority,notes\nann,2,\nbob,,3,x\ncy,1,0\n",
        mentors="id,minimum,capacity\nkim,1,2.0\nlee,,\n",
    ).problem
    mentees = zip(problem.mentees.ids, problem.mentees.demand, problem.mentees.priority, strict=True)
    assert set(mentees) == {("ann", 2, 0), ("bob", 1, 3), ("cy", 1, 0)}
    mentors = zip(problem.mentors.ids, problem.mentors.minimum, problem.mentors.capacity, strict=True)
    assert set(mentors) == {("kim", 1, 2), ("lee", 0, 1)}
    assert problem.scores.shape == (3, 2)


def test_locked_barred_and_current_pairs_are_told_apart(files: Files):
    problem = files.read(
        locks="mentee,mentor,kind\nann,lee,LOCKED\nbob,kim,barred\nbob,lee,\n",
        current="mentee,mentor,score\nann,kim,2\nbob,kim,\n",
    ).problem
    assert pairs_by_id(problem, problem.locked) == {("ann", "lee"), ("bob", "lee")}
    assert pairs_by_id(problem, problem.barred) == {("bob", "kim")}
    assert pairs_by_id(problem, problem.current) == {("ann", "kim"), ("bob", "kim")}


def test_locks_without_a_kind_are_locked_and_may_be_none(files: Files):
    assert len(files.read(locks="mentee,mentor\nann,lee\n").problem.locked) == 1
    assert len(files.read(locks="mentee,mentor\n", current="mentee,mentor\n").problem.locked) == 0


def test_a_locked_pair_that_has_no_score_stands_with_score_0(files: Files):
    scores = "mentee,mentor,score,mentor_score\nann,lee,1,2\nbob,kim,3,4\n"
    problem = files.read(scores, locks="mentee,mentor\nbob,lee\nann,lee\n").problem
    assert by_id(problem) == {("ann", "lee"): 1, ("bob", "kim"): 3, ("bob", "lee"): 0}
    assert by_id(problem, problem.mentor_scores) == {("ann", "lee"): 2, ("bob", "kim"): 4, ("bob", "lee"): 0}


def test_mentors_may_score_too_in_a_unit_of_their_own(files: Files):
    read = files.read("mentee,mentor,score,mentor_score\nann,lee,7,0.25\nbob,lee,3,1e-1\n")
    assert by_id(read.problem, read.problem.mentor_scores) == {("ann", "lee"): 25, ("bob", "lee"): 10}
    assert read.decimals == 0


def test_what_had_to_be_rounded_is_told(files: Files):
    read = files.read("mentee,mentor,score\nann,lee,1000000000\nann,kim,0.25\n")
    assert (read.decimals, read.rounded_by) == (0, Decimal("0.25"))


def test_harmless_dirt_is_accepted(files: Files):
    dirty = '\ufeffMentor ; Mentee;note; Score \r\n\r\n lee ;ann; x;1.5\r\nlee;"bob";"two\nlines";0;\r\n;;;\r\n'
    assert by_id(files.read(dirty).problem) == {("ann", "lee"): 15, ("bob", "lee"): 0}


def test_pairs_written_here_can_be_given_back_whatever_the_ids(files: Files):
    scores = "mentee,mentor,score\n=ann,-1,5\n'tis,@kim,6\n"
    with (files.folder / "current.csv").open("w", newline="") as stream:
        write_csv(stream, ["mentee", "mentor", "score"], [["=ann", "-1", 5], ["'tis", "@kim", 6]])
    problem = files.read(scores, current=(files.folder / "current.csv").read_text()).problem
    assert pairs_by_id(problem, problem.current) == {("=ann", "-1"), ("'tis", "@kim")}


def test_progress_is_told_while_scores_are_read(files: Files, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("backend.kit.sheets.csv_reading.ROWS_PER_REPORT", 1)
    told: list[tuple[int, int]] = []
    files.read()
    read_scored_round(files.folder / "scores.csv", progress=lambda done, size: told.append((done, size)))
    assert told[-1] == (len(SCORES), len(SCORES))


def test_rows_are_numbered_right_across_batches(files: Files, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(listed_pairs, "ROWS_AT_ONCE", 2)
    rows = "".join(f"m{k},lee,{'bad' if k in (3, 6) else k}\n\n" for k in range(8))
    assert files.faults(f"mentee,mentor,score\n{rows}") == [
        "scores.csv, row 8, column score: 'bad' is not a number",
        "scores.csv, row 14, column score: 'bad' is not a number",
    ]


@pytest.mark.parametrize(
    ("scores", "fault"),
    [
        ("", "scores.csv: the file is empty"),
        ("mentee,mentor,score\n", "scores.csv: the table has a header and no rows"),
        ("mentee,score\nann,1\n", "scores.csv: there is no column 'mentor'"),
        (SCORES + "bob,kim,nan\n", "scores.csv, row 5, column score: 'nan' is not a finite number"),
        (SCORES + "bob,kim,-1\n", "scores.csv, row 5, column score: '-1' is negative"),
        (SCORES + 'bob,kim,"1,5"\n', "scores.csv, row 5, column score: '1,5' has a comma"),
        (SCORES + "bob,kim,1,5\n", "scores.csv, row 5: the row has 4 cells, the header 3"),
        (SCORES + "bob,kim\n", "scores.csv, row 5, column score: there is no score"),
        (SCORES + ",kim,1\n", "scores.csv, row 5, column mentee: there is no id"),
        (SCORES + "ann,lee,3\n", "scores.csv, row 5: the pair stands in row 2 already"),
        ("mentee,mentor,score,mentor_score\na,b,1,inf\n",
         "scores.csv, row 2, column mentor_score: 'inf' is not a finite number"),
        ("mentee,mentor,score,mentor_scor\na,b,1,2\n",
         "scores.csv, row 1, column mentor_scor: is this column meant to be 'mentor_score'"),
    ],
)  # fmt: skip
def test_bad_scores_are_told(files: Files, scores: str, fault: str):
    assert files.faults(scores) == [fault]


@pytest.mark.parametrize(
    ("mentors", "fault"),
    [
        ("id\n", "mentors.csv: the table has a header and no rows"),
        ("name\nlee\nkim\n", "mentors.csv: there is no column 'id'"),
        ("id\nlee\nkim\nlee\n", "mentors.csv, row 4, column id: 'lee' stands in row 2 already"),
        ("id,capacity\nlee,1\nkim,1\n,2\n", "mentors.csv, row 4, column id: there is no id"),
        ("id,capacity\nlee,0\nkim,1\n", "mentors.csv, row 2, column capacity: '0' is below 1"),
        ("id,capacity\nlee,-1\nkim,1\n", "mentors.csv, row 2, column capacity: '-1' is negative"),
        ("id,capacity\nlee,1.5\nkim,1\n", "mentors.csv, row 2, column capacity: '1.5' is not a whole number"),
        ("id,capacity\nlee,two\nkim,1\n", "mentors.csv, row 2, column capacity: 'two' is not a whole number"),
        ("id,capacity\nlee,99999999999999999999\nkim,1\n",
         "mentors.csv, row 2, column capacity: '99999999999999999999' is above 1,000,000"),
        ("id,capacity,minimum\nlee,2,3\nkim,1,1\n",
         "mentors.csv, row 2, column minimum: 3 seats must be filled, but there are 2"),
        ("id,minimum\nlee,2\nkim,1\n", "mentors.csv, row 2, column minimum: 2 seats must be filled, but there are 1"),
        ("id\nlee\n", "scores.csv, row 3, column mentor: 'kim' is not in mentors.csv"),
    ],
)  # fmt: skip
def test_bad_mentors_are_told(files: Files, mentors: str, fault: str):
    assert files.faults(mentors=mentors) == [fault]


@pytest.mark.parametrize(
    ("mentees", "fault"),
    [
        ("id,demand\nann,0\nbob,1\n", "mentees.csv, row 2, column demand: '0' is below 1"),
        ("id,priority\nann,-2\nbob,1\n", "mentees.csv, row 2, column priority: '-2' is negative"),
        ("id,demnd\nann,1\nbob,1\n", "mentees.csv, row 1, column demnd: is this column meant to be 'demand'"),
        ("id\nann\n", "scores.csv, row 4, column mentee: 'bob' is not in mentees.csv"),
    ],
)
def test_bad_mentees_are_told(files: Files, mentees: str, fault: str):
    assert files.faults(mentees=mentees) == [fault]


@pytest.mark.parametrize(
    ("locks", "fault"),
    [
        ("", "locks.csv: the file is empty"),
        ("mentee,kind\nann,locked\n", "locks.csv: there is no column 'mentor'"),
        ("mentee,mentor\nzoe,lee\n", "locks.csv, row 2, column mentee: 'zoe' is nobody's id"),
        ("mentee,mentor\nann,\n", "locks.csv, row 2, column mentor: there is no id"),
        ("mentee,mentor,kind\nann,lee,perhaps\n",
         "locks.csv, row 2, column kind: 'perhaps' is neither locked nor barred"),
        ("mentee,mentor\nann,lee\nann,lee\n", "locks.csv, row 3: the pair stands in row 2 already"),
        ("mentee,mentor,kind\nann,lee,barred\nann,lee,locked\n",
         "locks.csv, row 3: the pair is locked here and barred in row 2"),
    ],
)  # fmt: skip
def test_bad_locks_are_told(files: Files, locks: str, fault: str):
    assert files.faults(locks=locks) == [fault]


def test_unknown_people_in_force_are_told(files: Files):
    assert files.faults(current="mentee,mentor\nann,zoe\n") == [
        "current.csv, row 2, column mentor: 'zoe' is nobody's id"
    ]


def test_all_faults_of_all_files_are_told_at_once(files: Files):
    faults = files.faults(
        SCORES + "bob,kim,x\n",
        mentees="id,demand\nann,0\nbob,1\n",
        mentors="id,capacity\nlee,0\nkim,\n",
        locks="mentee,mentor\nzoe,lee\n",
        current="mentee\nann\n",
    )
    assert [fault.split(":")[0] for fault in faults] == [
        "mentees.csv, row 2, column demand",
        "mentors.csv, row 2, column capacity",
        "scores.csv, row 5, column score",
        "locks.csv, row 2, column mentee",
        "current.csv",
    ]


def test_people_in_a_file_that_could_not_be_read_are_not_called_unknown(files: Files):
    assert files.faults(mentors="id\nlee\n\0", locks="mentee,mentor\nann,zoe\n") == [
        "mentors.csv: line 3 holds a NUL, so this is not plain text"
    ]


def test_more_ids_than_the_limit_end_the_reading(files: Files, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(listed_pairs, "PEOPLE_LIMITS", limits.Limits(bytes=1000, rows=1))
    assert files.faults() == [
        "scores.csv, column mentee: there are more than 1 ids, the limit",
        "scores.csv, column mentor: there are more than 1 ids, the limit",
    ]
