"""Why a file cannot be read to its end."""


class Unreadable(Exception):
    """Raised inside the readers, which do not know under which name the file was given; `table` makes it a fault.

    Attributes
    ----------
    problem, remedy, row : as in `backend.kit.faults.Fault`.
    """

    def __init__(self, problem: str, remedy: str, row: int | None = None) -> None:
        super().__init__(problem, remedy, row)
        self.problem = problem
        self.remedy = remedy
        self.row = row
