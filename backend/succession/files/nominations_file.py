"""Nominations from a file: `position,candidate,readiness`."""

from pathlib import Path

from backend.kit.faults import Faults, quoted
from backend.kit.sheets.named_rows import Row, Seen, rows_of
from backend.kit.spelling import did_you_mean
from backend.succession.core.readiness import TIERS, Tier, tiers_within

COLUMNS = ("position", "candidate", "readiness")


def read_nominations(path: Path, within: Tier, faults: Faults) -> dict[str, set[str]]:
    """Read who is thought of for each position by a tier; a position without anybody by then stands with none.

    Raises
    ------
    BadInput
        with everything that is wrong with the file, and with what was noted before.
    """
    seen, found = Seen(), dict[str, set[str]]()
    counted = tiers_within(within)
    for row in rows_of(path, COLUMNS, faults):
        position, candidate = row.text("position"), row.text_if_any("candidate")
        readiness = _readiness_in(row, is_needed=candidate is not None)
        if position is None or not seen.is_new(row, (position, candidate)):
            continue
        candidates = found.setdefault(position, set())
        if candidate is not None and readiness in counted:
            candidates.add(candidate)
    faults.fail_if_any()
    return found


def _readiness_in(row: Row, *, is_needed: bool) -> str | None:
    text = row.text_if_any("readiness")
    if text in TIERS or (text is None and not is_needed):
        return text
    problem = "the cell is empty" if text is None else f"{quoted(text)} is no readiness"
    row.fault("readiness", problem, f"Write {_listed(TIERS)}.{did_you_mean(text or '', TIERS)}")
    return None


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names[:-1]) + f" or {names[-1]}"
