"""Criteria as a policy file has them: one table each, `kind` choosing among these."""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from backend.kit.toml_tables import TomlTable
from backend.matching.scoring import criteria
from backend.matching.scoring.criteria import TEACHING_CURVE, WISH_VALUES, Criterion, Where
from backend.mentoring.files.columns import Columns
from backend.mentoring.files.policy_tables import Name, SingleCondition
from backend.mentoring.files.two_columns import TwoColumns

GapTable = dict[Annotated[str, Field(pattern=r"^[+-]?[0-9]{1,3}$")], float]
"""Whole numbers, which TOML only has as text where they are keys, to values of 0 to 1."""

Questions = Annotated[list[Name], Field(min_length=1)]

Minutes = Annotated[int, Field(le=7 * 24 * 60)]


def by_number(table: GapTable) -> Mapping[int, float]:
    """Turn keys into numbers."""
    return {int(key): value for key, value in table.items()}


class CriterionTable(TomlTable):
    """What every criterion has."""

    weight: float = Field(description="points it gives at most, such as 10")

    @abstractmethod
    def criterion(self, name: str, columns: Columns) -> Criterion:
        """Make the criterion, asking for the columns it looks at."""


class GoalsTable(CriterionTable, TwoColumns):
    """Goals of the mentee against proficiency of the mentor."""

    curve: GapTable | None = Field(
        None,
        description='levels the mentor stands above the one wanted, with values from 0 to 1: { "1" = 1, "2" = 0.8 }',
    )

    def criterion(self, name: str, columns: Columns) -> Criterion:
        """See `CriterionTable`."""
        curve = TEACHING_CURVE if self.curve is None else by_number(self.curve)
        return criteria.Goals(name, self.weight, *self.both(columns, "competencies"), curve)


class AvailabilityTable(CriterionTable, TwoColumns):
    """Minutes that both are free in the worst week."""

    wanted: Minutes = Field(description="minutes a week that give full points, such as 90")
    block: Minutes = Field(30, description="minutes that must be unbroken to count, such as 30")

    def criterion(self, name: str, columns: Columns) -> Criterion:
        """See `CriterionTable`."""
        return criteria.Availability(name, self.weight, *self.both(columns, "hours"), self.wanted, self.block)


class WishTable(CriterionTable):
    """A ranked wish of one side for the other."""

    by: Literal["mentee", "mentor"] = Field(description='"mentee" or "mentor", whoever wishes')
    column: Name = Field(description='the name of their column, such as "wishes"')
    values: list[float] = Field(
        list(WISH_VALUES), description="the values of a first, second, … wish from 0 to 1, such as [1, 0.8, 0.6]"
    )

    def criterion(self, name: str, columns: Columns) -> Criterion:
        """See `CriterionTable`."""
        column = columns.need(self.by, "wishes", self.column)
        return criteria.WishedFor(name, self.weight, self.by, column, tuple(self.values))


class SameValueTable(CriterionTable, TwoColumns):
    """Both have the same value."""

    def criterion(self, name: str, columns: Columns) -> Criterion:
        """See `CriterionTable`."""
        return criteria.SameValue(name, self.weight, *self.both(columns, "text"))


class DifferentValueTable(CriterionTable, TwoColumns):
    """Both have a value, and not the same."""

    def criterion(self, name: str, columns: Columns) -> Criterion:
        """See `CriterionTable`."""
        return criteria.DifferentValue(name, self.weight, *self.both(columns, "text"))


class SharedValuesTable(CriterionTable, TwoColumns):
    """Values in the lists of both."""

    counting: Literal["any", "share"] = Field("any", description='"any" (one will do) or "share" (of the mentee\'s)')
    where: SingleCondition | None = Field(
        None, description='the mentees it is for, such as { column = "asks for it", is = true }'
    )

    def criterion(self, name: str, columns: Columns) -> Criterion:
        """See `CriterionTable`."""
        both = self.both(columns, "list")
        return criteria.SharedValues(name, self.weight, *both, self.counting, self._where(columns))

    def _where(self, columns: Columns) -> Where | None:
        if self.where is None:
            return None
        kind = "yes or no" if isinstance(self.where.says, bool) else "text"
        return Where(columns.need("mentee", kind, self.where.column), self.where.value)


class SharedLanguageTable(CriterionTable, TwoColumns):
    """Both speak a language."""

    def criterion(self, name: str, columns: Columns) -> Criterion:
        """See `CriterionTable`."""
        return criteria.SharedLanguage(name, self.weight, *self.both(columns, "list"))


class LevelGapTable(CriterionTable, TwoColumns):
    """Levels that the mentor stands above the mentee."""

    values: GapTable = Field(
        description='levels the mentor stands above the mentee, with values from 0 to 1: { "1" = 0.75, "2" = 1 }'
    )

    def criterion(self, name: str, columns: Columns) -> Criterion:
        """See `CriterionTable`."""
        return criteria.LevelGap(name, self.weight, *self.both(columns, "level"), by_number(self.values))


class WorkingStyleTable(CriterionTable):
    """Answers to a questionnaire, a column each."""

    questions: Questions | None = Field(None, description='columns that both sides have, such as ["pace", "detail"]')
    mentee: Questions | None = Field(None, description='columns of the mentees, such as ["pace", "detail"]')
    mentor: Questions | None = Field(None, description='columns of the mentors in the same order, such as ["tempo"]')
    lowest: float = Field(description="the lower end of the scale, such as 1")
    highest: float = Field(description="the upper end of the scale, such as 5")

    @model_validator(mode="after")
    def _asks_both_the_same(self) -> Self:
        if len(self.mentee or self.questions or []) != len(self.mentor or self.questions or []) or not (
            self.questions or self.mentee
        ):
            raise ValueError("does not name as many columns for both sides; Write questions, or mentee and mentor.")
        return self

    def criterion(self, name: str, columns: Columns) -> Criterion:
        """See `CriterionTable`."""
        scale = self.lowest, self.highest
        mentee = columns.need("mentee", "answers", *(self.mentee or self.questions or ()), scale=scale)
        mentor = columns.need("mentor", "answers", *(self.mentor or self.questions or ()), scale=scale)
        return criteria.WorkingStyle(name, self.weight, mentee, mentor, *scale)


class LocationTable(CriterionTable, TwoColumns):
    """The same place, or at least the same region."""

    region: Name | None = Field(None, description='the column of regions that both sides have, such as "country"')
    mentee_region: Name | None = Field(None, description='the column of regions of the mentees, such as "country"')
    mentor_region: Name | None = Field(None, description='the column of regions of the mentors, such as "country"')
    in_region: float = Field(0.5, description="the value of the same region only, from 0 to 1, such as 0.5")

    def criterion(self, name: str, columns: Columns) -> Criterion:
        """See `CriterionTable`."""
        mentee, mentor = self.mentee_region or self.region, self.mentor_region or self.region
        return criteria.Location(
            name,
            self.weight,
            *self.both(columns, "text"),
            None if mentee is None else columns.need("mentee", "text", mentee),
            None if mentor is None else columns.need("mentor", "text", mentor),
            self.in_region,
        )


CRITERIA: Mapping[str, type[CriterionTable]] = {
    "goals": GoalsTable,
    "availability": AvailabilityTable,
    "wish": WishTable,
    "same value": SameValueTable,
    "different value": DifferentValueTable,
    "shared values": SharedValuesTable,
    "shared language": SharedLanguageTable,
    "level gap": LevelGapTable,
    "working style": WorkingStyleTable,
    "location": LocationTable,
}
"""By kind."""
