import csv
import json
from pathlib import Path

import pytest

from tests.e2e.cli.program import SCORES, process, trellis, written


@pytest.fixture
def scores(tmp_path: Path) -> Path:
    return written(tmp_path, scores=SCORES)["scores"]


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_pairs_are_written_with_their_scores_as_they_were_given(scores: Path, tmp_path: Path):
    answer = trellis("match", "--scores", scores, "--out", tmp_path / "pairs.csv")
    assert answer.code == 0
    assert rows(tmp_path / "pairs.csv") == [["mentee", "mentor", "score"], ["ana", "bo", "9.5"], ["dee", "cy", "6.25"]]


def test_the_report_has_every_field_that_programs_rely_on(scores: Path, tmp_path: Path):
    trellis("match", "--scores", scores, "--report", tmp_path / "report.json")
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert report["objective"] == "coverage"
    assert report["total"] == 15.75
    assert report["matched"] == 2
    assert report["worst"] == 6.25
    assert report["mean"] == 7.875
    assert report["blocking_pairs"] == 0
    assert [out["mentee"] for out in report["unmatched"]] == ["eli"]
    assert report["certificate"]["primal"] == report["certificate"]["dual"]
    assert report["certificate"]["gap"] == 0
    assert report["certificate"]["holds"] is True
    assert isinstance(report["solver"], str)
    assert report["seconds"] >= 0


def test_seats_are_priced_in_the_units_of_the_scores(scores: Path):
    prices = {price["mentor"]: price for price in trellis("match", "--scores", scores, "--json").document["prices"]}
    assert prices["bo"]["gain_of_one_more"] == 3.0
    assert prices["bo"]["people_gained"] == 1
    assert prices["bo"]["loss_of_one_fewer"] == 9.5
    assert prices["cy"]["loss_of_one_fewer"] == 6.25


def test_who_is_left_out_is_told_why_in_words(scores: Path):
    answer = trellis("match", "--scores", scores)
    assert "eli" in answer.out
    assert "share only 2 seats, those of" in " ".join(answer.out.split())


@pytest.mark.parametrize("objective", ["total", "coverage", "leximin", "stable"])
def test_every_objective_is_matched_and_proven(scores: Path, tmp_path: Path, objective: str):
    run = tmp_path / "round.trellis"
    report = trellis("match", "--scores", scores, "--objective", objective, "--run", run, "--json").document
    assert report["objective"] == objective
    assert report["certificate"]["holds"] is True
    assert trellis("verify", run).code == 0


def test_objectives_without_prices_say_so_and_list_none(scores: Path):
    report = trellis("match", "--scores", scores, "--objective", "stable", "--json").document
    assert report["prices"] == []
    assert any("Seats have prices" in note for note in report["notes"])


def test_least_change_gives_up_as_few_pairs_as_it_is_told(scores: Path, tmp_path: Path):
    current = written(tmp_path, current="mentee,mentor\nana,cy\ndee,bo\n")["current"]
    least = ("match", "--scores", scores, "--current", current, "--objective", "least-change", "--json")
    assert trellis(*least).document["total"] == 12.0
    assert trellis(*least, "--moves", 1).document["total"] == 12.0
    assert trellis(*least, "--moves", 2).document["total"] == 15.75


def test_a_run_with_a_limit_of_moves_can_be_verified(scores: Path, tmp_path: Path):
    current, run = written(tmp_path, current="mentee,mentor\nana,cy\ndee,bo\n")["current"], tmp_path / "round.trellis"
    least = ("match", "--scores", scores, "--current", current, "--objective", "least-change")
    assert trellis(*least, "--moves", 1, "--run", run).code == 0
    assert "at most 1 pair in force" in " ".join(trellis("verify", run).out.split())


def test_too_few_moves_to_match_as_many_people_is_a_conflict(tmp_path: Path):
    files = written(tmp_path, scores="mentee,mentor,score\na,x,1\na,y,1\nb,x,1\n", current="mentee,mentor\na,x\n")
    least = ("--current", files["current"], "--objective", "least-change", "--moves", 0)
    answer = trellis("match", "--scores", files["scores"], *least)
    assert answer.code == 3
    assert "1 pair in force must be given up" in answer.err


def test_locks_bars_seats_and_wishes_are_kept_to(tmp_path: Path):
    files = written(
        tmp_path,
        scores=SCORES,
        mentees="id,demand\nana,1\ndee,2\neli,1\n",
        mentors="id,capacity\nbo,2\ncy,1\n",
        locks="mentee,mentor,kind\neli,bo,locked\nana,bo,barred\n",
    )
    answer = trellis("match", "--json", *(part for name, path in files.items() for part in (f"--{name}", path)))
    pairs = {(pair["mentee"], pair["mentor"]) for pair in answer.document["pairs"]}
    assert ("eli", "bo") in pairs
    assert ("ana", "bo") not in pairs


def test_demands_that_contradict_each_other_are_named_and_nothing_is_written(tmp_path: Path):
    files = written(tmp_path, scores=SCORES, locks="mentee,mentor\nana,bo\ndee,bo\n")
    answer = trellis("match", "--scores", files["scores"], "--locks", files["locks"], "--out", tmp_path / "pairs.csv")
    assert answer.code == 3
    assert "ana is locked to bo." in answer.err
    assert "dee is locked to bo." in answer.err
    assert not (tmp_path / "pairs.csv").exists()


def test_a_conflict_is_a_document_for_programs(tmp_path: Path):
    files = written(tmp_path, scores=SCORES, locks="mentee,mentor\nana,bo\ndee,bo\n")
    answer = trellis("match", "--scores", files["scores"], "--locks", files["locks"], "--json")
    assert len(answer.document["conflict"]["demands"]) == 2


def test_checking_matches_nothing_and_writes_nothing(scores: Path, tmp_path: Path):
    answer = trellis("match", "--scores", scores, "--out", tmp_path / "pairs.csv", "--check")
    assert answer.code == 0
    assert "5 of 6 pairs may be made" in answer.out
    assert not (tmp_path / "pairs.csv").exists()


def test_the_order_of_the_rows_changes_nothing(tmp_path: Path):
    header, *pairs = SCORES.splitlines()
    files = written(tmp_path, scores=SCORES, reversed="\n".join([header, *reversed(pairs)]))
    for name, path in files.items():
        trellis("match", "--scores", path, "--out", tmp_path / f"pairs of {name}", "--run", tmp_path / f"run of {name}")
    assert (tmp_path / "pairs of scores").read_bytes() == (tmp_path / "pairs of reversed").read_bytes()
    assert (tmp_path / "run of scores").read_bytes() == (tmp_path / "run of reversed").read_bytes()


def test_a_result_may_replace_the_pairs_in_force_that_it_was_made_from(scores: Path, tmp_path: Path):
    pairs = written(tmp_path, pairs="mentee,mentor\nana,cy\ndee,bo\n")["pairs"]
    assert trellis("match", "--scores", scores, "--current", pairs, "--out", pairs).code == 0
    assert rows(pairs)[1] == ["ana", "bo", "9.5"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "give either --scores or --policy"),
        (("--policy", "policy.toml"), "--policy needs --mentees and --mentors"),
        (("--scores", "scores.csv", "--previous", "old.csv"), "--previous needs --policy"),
        (("--scores", "scores.csv", "--moves", "3"), "--moves needs --objective least-change"),
        (("--scores", "scores.csv", "--objective", "least-change"), "needs the pairs in force"),
        (("--scores", "scores.csv", "--objective", "best"), "best"),
    ],
)
def test_options_that_do_not_go_together_are_refused(options: tuple[str, ...], said: str):
    answer = trellis("match", *options)
    assert answer.code == 2
    assert said in " ".join(answer.err.replace("│", " ").split())


def test_the_program_runs_as_a_module_of_its_own(scores: Path, tmp_path: Path):
    running = process("match", "--scores", scores, "--json", folder=tmp_path)
    out, err = running.communicate(timeout=120)
    assert running.returncode == 0
    assert json.loads(out)["matched"] == 2
    assert err == ""
