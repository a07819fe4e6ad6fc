"""A cell that cannot be understood."""


class Misread(Exception):
    """Raised by the readers of cells, which do not know where the cell stands.

    Attributes
    ----------
    problem : what is wrong, a clause without full stop.
    remedy : what would be right, a sentence.
    """

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem, remedy)
        self.problem = problem
        self.remedy = remedy
