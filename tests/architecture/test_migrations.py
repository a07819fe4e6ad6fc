"""The history of the schema is one line: every step has a number of its own, and none is missing."""

from backend.app import MIGRATIONS


def test_migrations_are_numbered_one_after_the_other() -> None:
    numbers = [int(migration.name.partition("_")[0]) for migration in MIGRATIONS]
    assert numbers == list(range(1, len(numbers) + 1))
