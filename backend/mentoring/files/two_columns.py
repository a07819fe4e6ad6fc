"""Settings that name a column of either side."""

from typing import Self

from pydantic import Field, model_validator

from backend.kit.toml_tables import TomlTable
from backend.mentoring.files.columns import Columns, Kind
from backend.mentoring.files.policy_tables import Name


class TwoColumns(TomlTable):
    """A column of either side: `column` where both files call it the same, `mentee` and `mentor` where they do not."""

    column: Name | None = Field(None, description='the name of a column that both sides have, such as "department"')
    mentee: Name | None = Field(None, description='the name of a column of the mentees, such as "goals"')
    mentor: Name | None = Field(None, description='the name of a column of the mentors, such as "skills"')

    @model_validator(mode="after")
    def _names_both(self) -> Self:
        if self.column is None and (self.mentee is None or self.mentor is None):
            raise ValueError("names no column for both sides; Write column, or mentee and mentor.")
        return self

    def both(self, columns: Columns, kind: Kind) -> tuple[str, str]:
        """Ask for the typed columns of mentees and mentors."""
        mentee, mentor = self.mentee or self.column or "", self.mentor or self.column or ""
        return columns.need("mentee", kind, mentee), columns.need("mentor", kind, mentor)
