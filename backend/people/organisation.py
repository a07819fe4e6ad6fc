"""The organisation as a whole: one change of its trees and seats at a time."""

from backend.kit.database.transactions import current_connection


async def lock_organisation() -> None:
    """Wait, within the open transaction, until nobody else changes people, units, seats or who reports to whom.

    Every invariant over several rows (no circle, one seat each) is checked after this. The count of changes goes up, by
    which whoever keeps a reading of the whole knows that it is old.
    """
    await current_connection().execute("UPDATE organisation SET version = version + 1 WHERE id = 1")


def in_force(row: str, day: str) -> str:
    """Give the condition that a dated row of the alias `row` is in force on `day`, a placeholder."""
    return f"({row}.valid_from <= {day} AND ({row}.valid_to IS NULL OR {row}.valid_to > {day}))"
