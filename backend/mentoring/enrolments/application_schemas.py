"""What an application says."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, model_validator

from backend.careers.competencies.schemas import Level
from backend.kit.schemas import Line, Schema, Text
from backend.people.references import Languages, left_out

DAY = 24 * 60
GRAIN = 15

Question = Literal["planning", "directness", "theory", "pace", "challenge"]
QUESTIONS: tuple[Question, ...] = ("planning", "directness", "theory", "pace", "challenge")
BackgroundKey = Literal["gender", "age_group", "disability", "caring", "first_generation"]

Answer = Annotated[int, Field(ge=1, le=5)]


class Goal(Schema):
    """Something to learn: a competency and the level to reach, or free words, which no score can weigh."""

    competency_id: Annotated[UUID | None, Field(description="Id of the competency; null: in words.")] = None
    level: Annotated[Level | None, Field(description="The level to reach; null: in words.")] = None
    words: Annotated[Line | None, Field(max_length=200, description="In words; with a competency, a remark.")] = None

    @model_validator(mode="after")
    def _says_one_thing(self) -> "Goal":
        if self.competency_id is None and self.words is None:
            raise ValueError("name a competency, or say it in words")
        if (self.competency_id is None) != (self.level is None):
            raise ValueError("a competency needs the level to reach, and a level its competency")
        return self


class Teaching(Schema):
    """Something that a mentor can teach."""

    competency_id: Annotated[UUID, Field(description="Id of the competency.")]
    level: Annotated[Level, Field(description="The level they are at.")]


class FreeTime(Schema):
    """A stretch of every week, on the person's own clock."""

    weekday: Annotated[int, Field(ge=0, le=6, description="0 Monday to 6 Sunday.", examples=[2])]
    start: Annotated[int, Field(ge=0, lt=DAY, multiple_of=GRAIN, description="Minutes after midnight.", examples=[540])]
    end: Annotated[int, Field(gt=0, le=DAY, multiple_of=GRAIN, description="Minutes after midnight.", examples=[660])]

    @model_validator(mode="after")
    def _in_order(self) -> "FreeTime":
        if self.end <= self.start:
            raise ValueError("end must be after start")
        return self


class Background(Schema):
    """What somebody consents to tell, for reports on groups of five and more. It never counts in a match."""

    answers: Annotated[dict[BackgroundKey, Line], Field(max_length=5, description="In their own words or choices.")]


class ApplicationChange(Schema):
    """What to change of an application; what is left out stays as it is."""

    goals: Annotated[list[Goal], Field(max_length=10, description="What they want to learn, dearest first.")] = Field(
        default_factory=left_out
    )
    teaches: Annotated[list[Teaching], Field(max_length=30, description="What they can teach.")] = Field(
        default_factory=left_out
    )
    seats: Annotated[int, Field(ge=1, le=20, description="Mentees they would take; of a mentor.")] = Field(
        default_factory=left_out
    )
    hours: Annotated[list[FreeTime], Field(max_length=200, description="When they could meet, each week.")] = Field(
        default_factory=left_out
    )
    languages: Languages = Field(default_factory=left_out)
    style: Annotated[dict[Question, Answer], Field(description="Working style, from 1 to 5 each.")] = Field(
        default_factory=left_out
    )
    note: Annotated[Text, Field(max_length=2_000, description="Anything else, for coordinators and the pair.")] = Field(
        default_factory=left_out
    )
    wishes: Annotated[
        list[Annotated[list[UUID], Field(min_length=1, max_length=10)]],
        Field(max_length=10, description="Ids of people wished for, best first; equally good ones in one group."),
    ] = Field(default_factory=left_out)
    not_with: Annotated[
        list[UUID], Field(max_length=30, description="Ids of people not to be paired with; nobody is told.")
    ] = Field(default_factory=left_out)
    background: Annotated[Background | None, Field(description="With consent; null: none is kept.")] = None
    shows_moves: Annotated[
        bool, Field(description="Whether whoever could ask a mentor may see which moves they made.")
    ] = Field(default_factory=left_out)

    @model_validator(mode="after")
    def _agrees(self) -> "ApplicationChange":
        sent = self.model_fields_set
        if "wishes" in sent:
            wished = [each for group in self.wishes for each in group]
            if len(set(wished)) < len(wished):
                raise ValueError("wishes: name everybody once")
            if "not_with" in sent and set(wished) & set(self.not_with):
                raise ValueError("not_with: somebody is wished for, too")
        for name in ("goals", "teaches"):
            ids = [each.competency_id for each in (getattr(self, name) or ()) if name in sent and each.competency_id]
            if len(set(ids)) < len(ids):
                raise ValueError(f"{name}: name every competency once")
        return self
