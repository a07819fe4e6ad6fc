"""A cell that cannot be understood."""

from collections.abc import Collection

from backend.kit.spelling import did_you_mean


class Misread(Exception):
    """Raised by the readers of cells, which do not know where the cell stands.

    Attributes
    ----------
    problem : what is wrong, a clause without full stop.
    remedy : what would be right, a sentence.
    text, choices : what was written, and what could have been meant; both empty where nothing can be guessed.
    """

    def __init__(self, problem: str, remedy: str, text: str = "", choices: Collection[str] = ()) -> None:
        super().__init__(problem, remedy)
        self.problem = problem
        self.remedy = remedy
        self.text = text
        self.choices = choices

    @property
    def hint(self) -> str:
        """Ask for the closest choice, with a space before; slow, so not for every cell of a column at fault."""
        return did_you_mean(self.text, self.choices) if self.choices else ""
