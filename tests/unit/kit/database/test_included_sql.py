"""A step of the schema's history may bring another package's SQL, each of its files once."""

from pathlib import Path

import pytest

from backend.kit.database.included_sql import MissingSql, included_names, with_included

QUEUE = "procrastinate.sql.migrations"
MIGRATIONS = Path(__file__).parents[4] / "backend/migrations"


def test_a_line_stands_for_a_range_of_files_and_leaves_the_rest_alone() -> None:
    first, second, third, *_ = included_names(QUEUE)
    whole = with_included(f"SELECT 1;\n-- include {QUEUE} from {first} to {third}\nSELECT 2;\n")
    parts = [with_included(f"-- include {QUEUE} from {name} to {name}") for name in (first, second, third)]
    assert whole == "SELECT 1;\n" + "\n".join(parts) + "\nSELECT 2;\n"
    assert "CREATE TABLE procrastinate_jobs" in parts[0]


def test_sql_without_such_a_line_is_as_it_was() -> None:
    assert with_included("SELECT 1; -- include the rest\n") == "SELECT 1; -- include the rest\n"


def test_a_file_that_the_installed_release_lacks_is_named() -> None:
    with pytest.raises(MissingSql, match=r"has no 99\.00\.00_01_later\.sql: install the release"):
        with_included(f"-- include {QUEUE} from 00.00.00_01_initial to 99.00.00_01_later")


def test_a_package_that_is_not_installed_is_named() -> None:
    with pytest.raises(MissingSql, match=r"no\.such\.package is not installed"):
        with_included("-- include no.such.package from a to b")


def test_the_steps_take_every_file_of_the_installed_queue_once() -> None:
    steps = "".join(path.read_text("utf-8") for path in sorted(MIGRATIONS.glob("*.sql")))
    taken = [line.split() for line in steps.splitlines() if line.startswith(f"-- include {QUEUE} ")]
    names = [name for *_, first, _, last in taken for name in included_names(QUEUE) if first <= name <= last]
    assert tuple(names) == included_names(QUEUE)
