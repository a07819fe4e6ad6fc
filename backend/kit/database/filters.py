"""Conditions of a query that are there or not, with their values numbered as they come."""

from dataclasses import dataclass, field


@dataclass
class Filters:
    """Conditions that must all hold.

    Attributes
    ----------
    values : the statement's values; the first is `$1`.
    """

    values: list[object] = field(default_factory=list)
    _conditions: list[str] = field(default_factory=list)

    def add(self, condition: str, *values: object) -> None:
        """Add a condition; each `{}` in it stands for the next of `values`."""
        self._conditions.append(condition.format(*(self.value(value) for value in values)))

    def value(self, value: object) -> str:
        """Add a value that stands elsewhere in the statement; give its placeholder."""
        self.values.append(value)
        return f"${len(self.values)}"

    @property
    def where(self) -> str:
        """The conditions, to stand after `WHERE`."""
        return " AND ".join(f"({condition})" for condition in self._conditions) or "true"
