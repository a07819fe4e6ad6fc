from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.e2e.cli.program import SCORES, trellis, written


@pytest.fixture
def run(tmp_path: Path) -> Path:
    path = tmp_path / "round.trellis"
    assert trellis("match", "--scores", written(tmp_path, scores=SCORES)["scores"], "--run", path).code == 0
    return path


def altered(run: Path, part: str, donor: Path) -> Path:
    """A run with one part taken from another one."""
    with ZipFile(run) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with ZipFile(donor) as archive:
        parts[part] = archive.read(part)
    path = run.with_name("altered.trellis")
    with ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def test_a_proof_that_holds_says_what_it_proves(run: Path):
    answer = trellis("verify", run)
    assert answer.code == 0
    assert "The certificate holds for 2 pairs of 3 mentees and 2 mentors (coverage)." in " ".join(answer.out.split())
    assert "No other plan gives more people a mentor" in answer.out


def test_programs_get_both_sides_of_the_proof(run: Path):
    document = trellis("verify", run, "--json").document
    assert document["holds"] is True
    assert document["gap"] == document["dual"] - document["primal"] == 0


@pytest.mark.parametrize("part", ["plan.npy", "price_mentor.npy", "scores_value.npy"])
def test_a_run_whose_parts_come_from_elsewhere_is_not_believed(run: Path, tmp_path: Path, part: str):
    worse = written(tmp_path, worse=SCORES.replace("9.5", "1").replace("ana,cy,4", "ana,cy,9"))["worse"]
    donor = tmp_path / "donor.trellis"
    assert trellis("match", "--scores", worse, "--run", donor).code == 0
    answer = trellis("verify", altered(run, part, donor), "--json")
    assert answer.code == 4
    assert answer.document["holds"] is False
    assert answer.document["faults"]
    assert "does not hold" in answer.err


def test_a_result_cannot_pass_for_one_of_another_objective(tmp_path: Path):
    scores = written(tmp_path, scores="mentee,mentor,score\nana,bo,90\nana,cy,1\ndee,bo,1\n")["scores"]
    total, coverage = tmp_path / "total.trellis", tmp_path / "coverage.trellis"
    trellis("match", "--scores", scores, "--objective", "total", "--run", total)
    trellis("match", "--scores", scores, "--run", coverage)
    assert trellis("verify", altered(total, "result.json", coverage)).code == 4
