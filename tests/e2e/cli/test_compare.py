from pathlib import Path

from tests.e2e.cli.program import SCORES, trellis, written


def test_changes_are_counted_where_pairs_are_in_force(tmp_path: Path):
    files = written(tmp_path, scores=SCORES, current="mentee,mentor\nana,cy\ndee,bo\n")
    answer = trellis("compare", "--scores", files["scores"], "--current", files["current"], "--json").document
    changes = {row["objective"]: row["changes"] for row in answer["objectives"]}
    assert changes["coverage"] == 2
    assert changes["least-change"] == 0


def test_without_pairs_in_force_there_are_no_changes_to_speak_of(tmp_path: Path):
    answer = trellis("compare", "--scores", written(tmp_path, scores=SCORES)["scores"])
    assert answer.code == 0
    assert "least-change" not in answer.out


def test_groups_need_a_file_of_mentees(tmp_path: Path):
    answer = trellis("compare", "--scores", written(tmp_path, scores=SCORES)["scores"], "--group", "office")
    assert answer.code == 2


def test_groups_of_listed_mentees_come_with_intervals(tmp_path: Path):
    pairs = "".join(f"a{k},b{k},1\n" for k in range(5)) + "c,b0,1\n"
    mentees = "id,office\n" + "".join(f"a{k},Kraków\n" for k in range(5)) + "c,\n"
    files = written(tmp_path, scores="mentee,mentor,score\n" + pairs, mentees=mentees)
    options = ("--scores", files["scores"], "--mentees", files["mentees"], "--group", "office", "--json")
    groups = trellis("compare", *options).document["objectives"][1]["groups"]
    assert [group["label"] for group in groups] == ["Kraków", "not said"]
    assert groups[0]["low"] < groups[0]["coverage"] <= groups[0]["high"] <= 1
    assert groups[1]["people"] is None


def test_the_curve_tells_what_each_pair_given_up_gains(tmp_path: Path):
    files = written(tmp_path, scores=SCORES, current="mentee,mentor\nana,cy\ndee,bo\n")
    round_ = ("--scores", files["scores"], "--current", files["current"])
    answer = trellis("compare", *round_, "--curve", "--json").document
    assert answer["curve"] == [
        {"moves": 0, "total": 12.0, "per_move": None},
        {"moves": 2, "total": 15.75, "per_move": 1.875},
    ]
    assert "15.75" in trellis("compare", *round_, "--curve").out


def test_the_curve_needs_pairs_in_force(tmp_path: Path):
    assert trellis("compare", "--scores", written(tmp_path, scores=SCORES)["scores"], "--curve").code == 2
