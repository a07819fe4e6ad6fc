from pathlib import Path

import pytest

from tests.e2e.cli.program import SCORES, trellis, written


@pytest.fixture
def run(tmp_path: Path) -> Path:
    path = tmp_path / "round.trellis"
    trellis("match", "--scores", written(tmp_path, scores=SCORES)["scores"], "--run", path)
    return path


def test_a_pair_that_was_not_made_is_priced_exactly(run: Path):
    answer = trellis("explain", run, "ana", "cy", "--json").document
    assert answer["standing"] == "could be made"
    assert answer["effect"] == {"people": 0, "pairs": 0, "total": -3.75}
    assert "dee moves from cy to bo" in answer["said"][0]


def test_a_pair_that_was_made_says_whether_it_is_certain(run: Path):
    answer = trellis("explain", run, "ana", "bo", "--json").document
    assert answer["standing"] == "made"
    assert answer["certain"] is True
    assert answer["effect"]["total"] == -3.75


def test_a_pair_without_a_score_has_no_price(run: Path):
    answer = trellis("explain", run, "eli", "cy", "--json").document
    assert answer["standing"] == "not eligible"
    assert answer["effect"] is None


def test_a_mentee_is_shown_the_next_best(run: Path):
    answer = trellis("explain", run, "ana", "--json").document
    assert [pair["mentor"] for pair in answer["pairs"]] == ["bo"]
    assert [other["mentor"] for other in answer["alternatives"]] == ["cy"]


def test_one_who_is_left_out_is_told_why_and_what_would_help(run: Path):
    answer = trellis("explain", run, "eli", "--json").document
    assert "share only 2 seats" in answer["reason"]
    assert any("one more seat" in way and "1 person more is matched" in way for way in answer["ways"])


def test_a_mentor_is_told_what_the_seats_are_worth(run: Path):
    answer = trellis("explain", run, "--mentor", "bo", "--json").document
    assert answer["seats"] == 1
    assert "With one more seat, 1 person more is matched and the total rises by 3: eli gets bo." in answer["said"]


def test_locks_and_bars_are_priced(tmp_path: Path):
    files = written(tmp_path, scores=SCORES, locks="mentee,mentor,kind\neli,bo,locked\n")
    path = tmp_path / "round.trellis"
    trellis("match", "--scores", files["scores"], "--locks", files["locks"], "--run", path)
    (rule,) = trellis("explain", path, "--rules", "--json").document["rules"]
    assert rule["effect"]["total"] == 6.5


@pytest.mark.parametrize("objective", ["leximin", "stable"])
def test_without_prices_the_round_is_solved_again(tmp_path: Path, objective: str):
    path = tmp_path / "round.trellis"
    scores = written(tmp_path, scores=SCORES)["scores"]
    trellis("match", "--scores", scores, "--objective", objective, "--run", path)
    answer = trellis("explain", path, "ana", "cy", "--json").document
    assert answer["effect"]["total"] == -3.75
    assert "solved again" in answer["said"][1]


def test_the_screen_says_it_in_words(run: Path):
    answer = trellis("explain", run, "ana", "cy")
    assert answer.out.startswith("ana and cy: not a pair, though they could be, score 4.")


def test_a_name_that_nobody_has_is_guessed_at(run: Path):
    answer = trellis("explain", run, "anna", "boo")
    assert answer.code == 2
    assert "Did you mean 'ana'?" in answer.err
    assert "Did you mean 'bo'?" in answer.err


def test_exactly_one_thing_is_asked_about(run: Path):
    assert trellis("explain", run).code == 2
    assert trellis("explain", run, "ana", "--rules").code == 2
