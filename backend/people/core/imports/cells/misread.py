"""A cell that cannot be understood."""

from collections.abc import Collection

from backend.kit.spelling import closest


class Misread(Exception):
    """Raised by the readers of cells, which do not know where the cell stands.

    Attributes
    ----------
    problem : what is wrong, a clause without full stop.
    remedy : what would be right, a sentence.
    text, choices : what was written, and what could have been meant; both empty where nothing can be guessed.
    meant : what was meant, as whoever raises it guesses.
    """

    def __init__(
        self,
        problem: str,
        remedy: str,
        text: str = "",
        choices: Collection[str] = (),
        meant: Collection[str] = (),
    ) -> None:
        super().__init__(problem, remedy)
        self.problem = problem
        self.remedy = remedy
        self.text = text
        self.choices = choices
        self.meant = meant

    @property
    def suggestions(self) -> tuple[str, ...]:
        """Give what may have been meant; slow where choices are compared, so not for every cell of a column."""
        found = closest(self.text, self.choices) if self.choices and not self.meant else None
        return tuple(self.meant) if found is None else (found,)
