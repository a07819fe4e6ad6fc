"""A cell that does not say what its column is for."""


class Misread(ValueError):
    """Raised by the grammars of cells, which know neither file nor row.

    Attributes
    ----------
    problem, remedy : as in `backend.kit.faults.Fault`.
    """

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem, remedy)
        self.problem = problem
        self.remedy = remedy
