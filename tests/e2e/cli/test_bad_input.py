import unicodedata
from pathlib import Path

import pytest

from tests.e2e.cli.program import SCORES, trellis, written

HEADER = "mentee,mentor,score\n"


@pytest.mark.parametrize(
    ("scores", "said"),
    [
        ("", "the file is empty"),
        ("mentee,score\nana,1\n", "there is no column 'mentor'"),
        (HEADER + "ana,bo,nan\n", "row 2, column score"),
        (HEADER + "ana,bo,inf\n", "row 2, column score"),
        (HEADER + "ana,bo,-1\n", "row 2, column score"),
        (HEADER + "ana,bo,good\n", "row 2, column score"),
        (HEADER + "ana,bo,1\nana,bo,2\n", "row 3: the pair stands in row 2 already"),
    ],
)
def test_bad_scores_are_told_with_file_row_and_column(tmp_path: Path, scores: str, said: str):
    path = written(tmp_path, scores=scores)["scores"]
    answer = trellis("match", "--scores", path, "--out", tmp_path / "pairs.csv")
    assert answer.code == 2
    assert f"{path}" in answer.err
    assert said in answer.err
    assert not (tmp_path / "pairs.csv").exists()


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"mentees": "id\nana\nana\ndee\neli\n"}, "'ana' stands in row 2 already"),
        ({"mentors": "id,capacity\nbo,0\ncy,1\n"}, "row 2, column capacity: '0' is below 1"),
        ({"mentors": "id,capacity,minimum\nbo,1,2\ncy,1,0\n"}, "2 seats must be filled, but there are 1"),
        ({"locks": "mentee,mentor\nana,nobody\n"}, "'nobody' is nobody's id"),
    ],
)
def test_bad_lists_are_told_too(tmp_path: Path, files: dict[str, str], said: str):
    paths = written(tmp_path, scores=SCORES, **files)
    answer = trellis("match", *(part for name, path in paths.items() for part in (f"--{name}", path)))
    assert answer.code == 2
    assert said in answer.err


def test_faults_of_all_files_and_of_the_results_are_told_at_once(tmp_path: Path):
    files = written(tmp_path, scores=HEADER + "ana,bo,x\nana,cy,y\n", locks="mentee,mentor\nana,nobody\n")
    nowhere = tmp_path / "no such folder" / "pairs.csv"
    answer = trellis("match", "--scores", files["scores"], "--locks", files["locks"], "--out", nowhere)
    assert answer.code == 2
    for said in ("there is no folder", "row 2, column score", "row 3, column score", "nobody's id"):
        assert said in answer.err


def test_only_the_first_fifty_faults_are_shown_and_all_are_counted(tmp_path: Path):
    path = written(tmp_path, scores=HEADER + "".join(f"ana,m{k},x\n" for k in range(70)))["scores"]
    answer = trellis("match", "--scores", path)
    assert answer.err.count("column score") == 50
    assert "… and 20 more." in answer.err


def test_faults_are_a_document_for_programs(tmp_path: Path):
    path = written(tmp_path, scores=HEADER + "ana,bo,x\n")["scores"]
    answer = trellis("match", "--scores", path, "--json")
    assert answer.code == 2
    assert answer.document["count"] == 1
    assert answer.document["faults"][0]["row"] == 2


@pytest.mark.parametrize("target", ["folder", "the scores"])
def test_a_result_that_cannot_be_written_is_told_before_the_work(tmp_path: Path, target: str):
    scores = written(tmp_path, scores=SCORES)["scores"]
    answer = trellis("match", "--scores", scores, "--out", tmp_path if target == "folder" else scores)
    assert answer.code == 2
    assert scores.read_text(encoding="utf-8") == SCORES


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04 broken", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_run_is_told_so_by_every_command_that_reads_one(tmp_path: Path, content: bytes):
    path = tmp_path / "round.trellis"
    path.write_bytes(content)
    for command in (("verify", path), ("explain", path, "ana"), ("repair", path, "--left", "ana")):
        answer = trellis(*command)
        assert answer.code == 2
        assert str(path) in answer.err


@pytest.mark.parametrize("path", ["no such file", "."])
def test_a_run_that_is_missing_or_a_folder_is_told_so(tmp_path: Path, path: str):
    assert trellis("verify", tmp_path / path).code == 2


@pytest.mark.parametrize("name", ["mentees.csv", "mentors.csv", "policy.toml", "people.csv", "previous.csv"])
@pytest.mark.parametrize("option", ["--out", "--report", "--run"])
def test_no_file_of_a_round_is_overwritten_by_a_result_not_even_one_that_the_policy_names(
    tmp_path: Path, name: str, option: str
):
    assert trellis("sample", tmp_path).code == 0
    before = (tmp_path / name).read_bytes()
    given = [("--mentees", "mentees.csv"), ("--mentors", "mentors.csv"), ("--policy", "policy.toml")]
    answer = trellis(
        "match", *(part for key, file in given for part in (key, tmp_path / file)), option, tmp_path / name
    )
    assert answer.code == 2
    assert f"{option}: the result would overwrite {tmp_path / name}, which is read" in answer.err
    assert (tmp_path / name).read_bytes() == before


def test_pairs_in_force_may_be_replaced_by_the_new_pairs_alone(tmp_path: Path):
    files = written(tmp_path, scores=SCORES, current="mentee,mentor\nana,cy\n")
    given = ("match", "--scores", files["scores"], "--current", files["current"])
    assert trellis(*given, "--report", files["current"]).code == 2
    assert trellis(*given, "--out", files["current"]).code == 0
    assert files["current"].read_text("utf-8").startswith("mentee,mentor,score\n")


@pytest.mark.parametrize("option", ["--out", "--report", "--run"])
@pytest.mark.parametrize("lost", ["round.trellis", "joined.csv"])
def test_a_repair_overwrites_nothing_that_it_reads(tmp_path: Path, option: str, lost: str):
    files = written(tmp_path, scores=SCORES, joined="mentee,mentor,score\nfay,bo,2\n")
    run = tmp_path / "round.trellis"
    assert trellis("match", "--scores", files["scores"], "--run", run).code == 0
    before = (tmp_path / lost).read_bytes()
    answer = trellis("repair", run, "--joined", files["joined"], option, tmp_path / lost)
    assert answer.code == 2
    assert f"{option}: the result would overwrite" in answer.err
    assert (tmp_path / lost).read_bytes() == before


def test_people_are_the_same_in_either_unicode_form(tmp_path: Path):
    composed, apart = (unicodedata.normalize(form, "zoë") for form in ("NFC", "NFD"))
    files = written(
        tmp_path, scores=SCORES.replace("ana", apart), mentees=f"id\n{composed}\ndee\neli\n", mentors="id\nbo\ncy\n"
    )
    run = tmp_path / "round.trellis"
    given = (part for name, path in files.items() for part in (f"--{name}", path))
    found = trellis("match", *given, "--run", run, "--json").document
    assert {pair["mentee"] for pair in found["pairs"]} == {composed, "dee"}
    for given in (composed, apart):
        assert trellis("explain", run, given).code == 0
        assert trellis("repair", run, "--left", given).code == 0
