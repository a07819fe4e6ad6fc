"""Rules as a policy file has them: one table each, `kind` choosing among these."""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from backend.kit.toml_tables import TomlTable
from backend.matching.scoring import rules
from backend.matching.scoring.rules import Rule
from backend.mentoring.files.columns import Columns
from backend.mentoring.files.criterion_tables import Minutes
from backend.mentoring.files.policy_tables import Condition, Name
from backend.mentoring.files.two_columns import TwoColumns

Demand = Literal["must", "must not"]

DEMAND = Field(description='"must" or "must not"')

Gap = Annotated[int, Field(ge=-1000, le=1000)]


class RuleTable(TomlTable):
    """What every rule can do."""

    @abstractmethod
    def rule(self, name: str, columns: Columns, /) -> Rule:
        """Make the rule, asking for the columns it looks at."""


class SameValueRuleTable(RuleTable, TwoColumns):
    """Both must, or must not, have the same value."""

    demand: Demand = DEMAND

    def rule(self, name: str, columns: Columns, /) -> Rule:
        """See `RuleTable`."""
        return rules.SameValueRule(name, self.demand, *self.both(columns, "text"))


class SharedValueRuleTable(RuleTable, TwoColumns):
    """Both must, or must not, have a value in common."""

    demand: Demand = DEMAND

    def rule(self, name: str, columns: Columns, /) -> Rule:
        """See `RuleTable`."""
        return rules.SharedValueRule(name, self.demand, *self.both(columns, "list"))


class ValueRuleTable(RuleTable, Condition):
    """Everyone of one side must, or must not, have one of some values."""

    side: Literal["mentee", "mentor"] = Field(description='"mentee" or "mentor", whom it is about')
    demand: Demand = DEMAND

    def rule(self, name: str, columns: Columns, /) -> Rule:
        """See `RuleTable`."""
        listed = columns.settings_of(self.column).separator is not None
        kind = "yes or no" if isinstance(self.says, bool) else "list" if listed else "text"
        column = columns.need(self.side, kind, self.column)
        return rules.ConstantRule(name, self.demand, self.side, column, frozenset(self.values))


class LevelGapRuleTable(RuleTable, TwoColumns):
    """The mentor must stand so many levels above the mentee."""

    lowest: Gap = Field(description="the fewest levels the mentor stands above, such as 1; negative is below")
    highest: Gap = Field(description="the most levels the mentor stands above, such as 2")

    def rule(self, name: str, columns: Columns, /) -> Rule:
        """See `RuleTable`."""
        return rules.LevelGapRule(name, *self.both(columns, "level"), self.lowest, self.highest)


class ReportingLineRuleTable(RuleTable, TwoColumns):
    """Neither must be the other's boss. The columns hold the id of the direct manager."""

    levels: Annotated[int, Field(le=1000)] = Field(2, description="steps up the line that count, such as 2")
    peers: Literal["allowed", "barred"] = Field("allowed", description='"allowed" or "barred": the same manager')
    people: Name | None = Field(
        None, description='a file of everybody and their managers beside the policy, such as "people.csv"'
    )

    def rule(self, name: str, columns: Columns, /) -> Rule:
        """See `RuleTable`; the managers of `people` are read later."""
        return rules.ReportingLineRule(name, *self.both(columns, "id"), self.levels, self.peers)


class PreviousPairsRuleTable(RuleTable):
    """Pairs of earlier rounds must not be made again."""

    file: Name | None = Field(None, description='a file of pairs beside the policy, such as "previous.csv"')

    def rule(self, name: str, _columns: Columns, /) -> Rule:
        """See `RuleTable`; the pairs of `file` are read later."""
        return rules.PreviousPairsRule(name, frozenset())


class NotWithRuleTable(RuleTable):
    """Nobody must be paired with someone they list, by id."""

    column: Name | None = Field(None, description='the column that both sides have, such as "not with"')
    mentee: Name | None = Field(None, description='the column of the mentees, such as "not with"')
    mentor: Name | None = Field(None, description='the column of the mentors, such as "not with"')

    @model_validator(mode="after")
    def _names_one(self) -> Self:
        if not (self.column or self.mentee or self.mentor):
            raise ValueError("names no column; Write column, mentee or mentor.")
        return self

    def rule(self, name: str, columns: Columns, /) -> Rule:
        """See `RuleTable`."""
        mentee, mentor = self.mentee or self.column, self.mentor or self.column
        return rules.NotWithRule(
            name,
            None if mentee is None else columns.need("mentee", "ids", mentee),
            None if mentor is None else columns.need("mentor", "ids", mentor),
        )


class OverlapRuleTable(RuleTable, TwoColumns):
    """Both must be free for so long in the worst week."""

    minutes: Minutes = Field(description="minutes a week both must be free, such as 60")
    block: Minutes = Field(30, description="minutes that must be unbroken to count, such as 30")

    def rule(self, name: str, columns: Columns, /) -> Rule:
        """See `RuleTable`."""
        return rules.OverlapRule(name, *self.both(columns, "hours"), self.minutes, self.block)


RULES: Mapping[str, type[RuleTable]] = {
    "same value": SameValueRuleTable,
    "shared values": SharedValueRuleTable,
    "value": ValueRuleTable,
    "level gap": LevelGapRuleTable,
    "reporting line": ReportingLineRuleTable,
    "previous pairs": PreviousPairsRuleTable,
    "not with": NotWithRuleTable,
    "overlap": OverlapRuleTable,
}
"""By kind."""
