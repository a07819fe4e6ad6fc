from pathlib import Path

import pytest

from tests.e2e.cli.program import Answer, trellis


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tour")


@pytest.fixture(scope="module")
def tour(folder: Path) -> Answer:
    return trellis("tour", "--keep", folder)


def test_the_tour_shows_the_round_from_all_sides(tour: Answer):
    assert tour.code == 0
    said = " ".join(tour.out.split())
    for part in ("mentees have a mentor", "Proven:", "Without a mentor", "What would help", "trade-off", "Go on"):
        assert part in said


def test_the_tour_keeps_a_run_that_verifies(tour: Answer, folder: Path):
    assert tour.code == 0
    assert trellis("verify", folder / "round.trellis").code == 0


def test_the_tour_prices_a_pair_that_was_not_made(tour: Answer):
    assert "not a pair, though they could be" in " ".join(tour.out.split())


def test_the_sample_is_written_and_can_be_checked(tmp_path: Path):
    assert trellis("sample", tmp_path / "tidewell").code == 0
    names = {path.name for path in (tmp_path / "tidewell").iterdir()}
    assert names == {"mentees.csv", "mentors.csv", "policy.toml", "people.csv", "previous.csv"}


def test_two_months_of_people_files_are_written_and_what_happens_between_them_is_told(tmp_path: Path):
    answer = trellis("sample-people", tmp_path / "tidewell")
    assert answer.code == 0
    names = sorted(path.name for path in (tmp_path / "tidewell").iterdir())
    assert names == ["people-2026-09.csv", "people-2026-09.xlsx", "people-2026-10.csv", "people-2026-10.xlsx"]
    assert "Hire date: a day that does not exist (31/02/2024)" in answer.out


def test_a_people_file_of_any_size_is_written(tmp_path: Path):
    assert trellis("sample-people", tmp_path, "--size", "500").code == 0
    assert len((tmp_path / "people-500.csv").read_text("utf-8").splitlines()) == 501
