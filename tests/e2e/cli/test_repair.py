from pathlib import Path

import pytest

from tests.e2e.cli.program import SCORES, trellis, written


@pytest.fixture
def run(tmp_path: Path) -> Path:
    path = tmp_path / "round.trellis"
    trellis("match", "--scores", written(tmp_path, scores=SCORES)["scores"], "--run", path)
    return path


def pairs(document: dict[str, list[dict[str, str]]]) -> set[tuple[str, str]]:
    return {(pair["mentee"], pair["mentor"]) for pair in document["pairs"]}


def test_a_pair_that_was_declined_is_not_made_again(run: Path):
    answer = trellis("repair", run, "--declined", "ana:bo", "--json").document
    assert pairs(answer) == {("ana", "cy"), ("dee", "bo")}
    assert {move["mentee"] for move in answer["moves"]} == {"ana", "dee"}
    assert all(move["why"] for move in answer["moves"])


def test_accepted_pairs_stay(run: Path):
    answer = trellis("repair", run, "--declined", "ana", "--accepted", "all", "--json").document
    assert pairs(answer) == {("dee", "cy"), ("eli", "bo")}


def test_whoever_left_is_gone_and_their_seat_is_given_on(run: Path):
    answer = trellis("repair", run, "--left", "ana", "--json").document
    assert pairs(answer) == {("dee", "cy"), ("eli", "bo")}
    assert answer["mentees"] == 2


def test_whoever_joins_is_matched_with_scores_of_their_own(run: Path, tmp_path: Path):
    joined = written(tmp_path, joined="mentee,mentor,score\neli,fay,2.125\n")["joined"]
    answer = trellis("repair", run, "--joined", joined, "--json").document
    assert pairs(answer) == {("ana", "bo"), ("dee", "cy"), ("eli", "fay")}
    assert answer["total"] == 17.875


def test_the_new_run_is_proven_and_can_be_repaired_again(run: Path, tmp_path: Path):
    new, newer = tmp_path / "new.trellis", tmp_path / "newer.trellis"
    assert trellis("repair", run, "--declined", "ana:bo", "--run", new).code == 0
    assert trellis("verify", new).code == 0
    assert trellis("repair", new, "--left", "cy", "--run", newer).code == 0
    assert trellis("verify", newer).code == 0


def test_a_repair_gives_what_matching_the_new_round_gives(run: Path, tmp_path: Path):
    locks = written(tmp_path, locks="mentee,mentor,kind\nana,bo,barred\n")["locks"]
    anew = trellis("match", "--scores", tmp_path / "scores.csv", "--locks", locks, "--json").document
    repaired = trellis("repair", run, "--declined", "ana:bo", "--json").document
    assert pairs(repaired) == pairs(anew)
    assert repaired["certificate"] == anew["certificate"]


@pytest.mark.parametrize("objective", ["leximin", "stable"])
def test_a_plan_without_prices_is_made_anew(tmp_path: Path, objective: str):
    path = tmp_path / "round.trellis"
    scores = written(tmp_path, scores=SCORES)["scores"]
    trellis("match", "--scores", scores, "--objective", objective, "--run", path)
    answer = trellis("repair", path, "--left", "ana", "--json").document
    assert ("eli", "bo") in pairs(answer) or ("dee", "bo") in pairs(answer)
    assert all(move["why"] == "The plan was made anew." for move in answer["moves"])


def test_accepted_pairs_that_contradict_a_minimum_are_a_conflict(tmp_path: Path):
    files = written(tmp_path, scores=SCORES, mentors="id,capacity,minimum\nbo,1,1\ncy,1,1\n")
    path = tmp_path / "round.trellis"
    trellis("match", "--scores", files["scores"], "--mentors", files["mentors"], "--run", path)
    answer = trellis("repair", path, "--left", "dee,ana")
    assert answer.code == 3
    assert "cy must have at least 1 mentee" in " ".join(answer.err.split())


def test_all_that_is_wrong_with_the_changes_is_told_at_once(run: Path):
    answer = trellis("repair", run, "--declined", "ana:cy,anna", "--accepted", "eli", "--left", "nobody")
    assert answer.code == 2
    for said in ("'ana:cy' is no pair of this run", "Did you mean 'ana'?", "'eli' has nobody", "'nobody' is nobody's"):
        assert said in answer.err


def test_a_pair_cannot_be_declined_and_accepted(run: Path):
    answer = trellis("repair", run, "--declined", "ana", "--accepted", "ana:bo")
    assert answer.code == 2
    assert "ana and bo are declined as well" in answer.err


def test_scores_of_a_round_cannot_be_changed_by_joining(run: Path, tmp_path: Path):
    joined = written(tmp_path, joined="mentee,mentor,score\nana,bo,1\n")["joined"]
    answer = trellis("repair", run, "--joined", joined)
    assert answer.code == 2
    assert "are in the round already" in answer.err


def test_something_must_have_changed(run: Path):
    assert trellis("repair", run).code == 2
