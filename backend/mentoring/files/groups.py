"""Groups of mentees, by a column of their file that the matching itself never looks at."""

from pathlib import Path

from backend.kit.faults import Faults
from backend.kit.sheets.table import open_table
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.files.limits import PEOPLE_LIMITS
from backend.mentoring.files.people_rows import read_people_rows
from backend.mentoring.files.policy import read_policy
from backend.mentoring.files.reading import RoundFiles

NOT_SAID = "not said"


def read_groups(files: RoundFiles, column: str, round_: Round) -> tuple[str, ...]:
    """Read the group of each mentee, in the order of the round; spaces around values and empty cells do not count.

    Raises
    ------
    BadInput
        where the file of mentees has no such column.
    ValueError
        where there is no file of mentees.
    """
    if files.mentees is None:
        raise ValueError("groups stand in a file of mentees")
    faults = Faults()
    if files.policy is None:
        labels = _of_list(files.mentees, column, faults)
    else:
        rows = read_people_rows(files.mentees, read_policy(files.policy).mentees, (), [column], faults)
        labels = dict(zip(rows.ids, rows.cells.get(column, ()), strict=False))
    faults.fail_if_any()
    return tuple(labels.get(identity) or NOT_SAID for identity in round_.problem.mentees.ids)


def _of_list(path: Path, column: str, faults: Faults) -> dict[str, str]:
    with open_table(path, faults, PEOPLE_LIMITS) as table:
        if table is None:
            return {}
        id_at, at = table.required("id", faults), table.required(column, faults)
        if id_at is None or at is None:
            return {}
        return {cells[id_at]: cells[at] for _, cells in table.rows}
