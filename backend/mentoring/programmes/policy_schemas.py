"""Shape of a policy: what makes a good pair, what rules one out, and what a round is matched for."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from backend.kit.schemas import Schema

Weight = Annotated[int, Field(ge=0, le=100, description="Points at most; 0: it does not count.", examples=[30])]
Objective = Literal["coverage", "total", "leximin", "stable", "least-change"]
Step = Annotated[int, Field(ge=-10, le=10)]


class Weights(Schema):
    """What makes a good pair: each criterion gives a pair up to so many points."""

    goals: Weight = 30
    career_step: Weight = 10
    availability: Weight = 20
    working_style: Weight = 10
    mentee_wishes: Weight = 15
    mentor_wishes: Weight = 5
    other_unit: Weight = 5
    language: Weight = 5
    location: Weight = 0


class ReportingLineTerms(Schema):
    """Nobody is mentored by their own bosses."""

    levels: Annotated[int, Field(ge=1, le=10, description="Steps up the reporting line.", examples=[2])] = 2
    peers: Annotated[bool, Field(description="Nor by somebody with the same manager.")] = False


class OverlapTerms(Schema):
    """Both are free at the same time."""

    minutes: Annotated[int, Field(ge=15, le=600, description="Minutes in the worst week.", examples=[60])] = 60
    block: Annotated[int, Field(ge=15, le=600, description="Shortest stretch that counts.", examples=[30])] = 30


class LevelGapTerms(Schema):
    """The mentor's role stands so many levels above the mentee's; negative: below."""

    lowest: Annotated[Step, Field(description="At least.", examples=[1])] = 1
    highest: Annotated[Step, Field(description="At most.", examples=[4])] = 4

    @model_validator(mode="after")
    def _in_order(self) -> "LevelGapTerms":
        if self.lowest > self.highest:
            raise ValueError("lowest must not be above highest")
        return self


class Rules(Schema):
    """What rules a pair out, whatever its points. "Not with" always holds."""

    reporting_line: Annotated[ReportingLineTerms | None, Field(description="Null: bosses are allowed.")] = (
        ReportingLineTerms()
    )
    same_unit: Annotated[bool, Field(description="Nobody of the same unit.")] = False
    previous_pairs: Annotated[bool, Field(description="No pair of an earlier programme again.")] = True
    shared_language: Annotated[bool, Field(description="Both speak a language.")] = True
    shared_goal: Annotated[bool, Field(description="The mentor can teach at least one of the goals.")] = False
    overlap: Annotated[OverlapTerms | None, Field(description="Null: hours rule nobody out.")] = OverlapTerms()
    level_gap: Annotated[LevelGapTerms | None, Field(description="Null: levels rule nobody out.")] = None


class Policy(Schema):
    """By what pairs are made. Its coordinator edits it, nobody else."""

    weights: Annotated[Weights, Field(description="What makes a good pair.")] = Weights()
    rules: Annotated[Rules, Field(description="What rules a pair out.")] = Rules()
    most_mentees: Annotated[
        int | None, Field(ge=1, le=20, description="Mentees that a mentor has at most, whatever they offer.")
    ] = None
    objective: Annotated[Objective, Field(description="What a round is matched for, unless said otherwise.")] = (
        "coverage"
    )

    @model_validator(mode="after")
    def _counts_something(self) -> "Policy":
        if not any(self.weights.model_dump().values()):
            raise ValueError("give at least one criterion more than 0 points")
        return self
