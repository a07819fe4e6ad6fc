from pathlib import Path

from tests.e2e.processes.served import migrated, run


def test_a_doctor_finds_a_migrated_database_well_and_leaves_nothing_running(tmp_path: Path):
    data = migrated(tmp_path / "data")
    _, out, err = run("doctor", TRELLIS_DATA=str(data))
    assert "ok   the database is at the schema of this version\n" in out
    assert err == ""
    assert not (data / "database/postmaster.pid").exists()


def test_a_doctor_makes_no_database(tmp_path: Path):
    _, out, _ = run("doctor", TRELLIS_DATA=str(tmp_path / "data"))
    assert "warn there is no database yet. Run: trellis migrate\n" in out
    assert not (tmp_path / "data").exists()


def test_what_keeps_trellis_from_running_makes_the_doctor_fail(tmp_path: Path):
    code, out, _ = run("doctor", DATABASE_URL="postgresql://nobody@127.0.0.1:1/none", TRELLIS_DATA=str(tmp_path))
    assert code == 2
    assert "fail the database does not answer" in out
    assert "Mend TRELLIS_MAIL_URL" not in out
