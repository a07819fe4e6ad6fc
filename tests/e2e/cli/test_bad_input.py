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
