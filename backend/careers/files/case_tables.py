"""The parts of a CASE 1.0 package (1EdTech, Competencies and Academic Standards Exchange) that a framework is made of.

Others may stand in it: publishers add fields of their own, and what is not needed is passed over.
"""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Identifier = Annotated[str, Field(min_length=1, max_length=200)]
Text = Annotated[str, Field(max_length=10_000)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class CaseDocument(_Part):
    """What the package is about."""

    identifier: Identifier
    title: Annotated[str, Field(min_length=1, max_length=200)]


class CaseItem(_Part):
    """A statement of something to know or be able to do."""

    identifier: Identifier
    full_statement: Text = Field(alias="fullStatement")
    abbreviated: Text | None = Field(None, alias="abbreviatedStatement")
    human_code: Text | None = Field(None, alias="humanCodingScheme")
    notes: Text | None = None


class CaseNode(_Part):
    """One end of an association."""

    identifier: Identifier


class CaseAssociation(_Part):
    """How two statements hang together."""

    kind: str = Field(alias="associationType")
    origin: CaseNode = Field(alias="originNodeURI")
    destination: CaseNode = Field(alias="destinationNodeURI")
    sequence: int | None = Field(None, alias="sequenceNumber")


class CaseLevel(_Part):
    """A level of a criterion."""

    position: int | None = None
    score: float | None = None
    quality: Text | None = None
    description: Text | None = None


class CaseCriterion(_Part):
    """What a rubric says of one statement."""

    item: CaseNode | None = Field(None, alias="CFItemURI")
    levels: list[CaseLevel] = Field([], alias="CFRubricCriterionLevels")


class CaseRubric(_Part):
    """Levels, and what they look like for each statement."""

    identifier: Identifier
    title: Annotated[str, Field(max_length=200)] | None = None
    criteria: list[CaseCriterion] = Field([], alias="CFRubricCriteria")


class CasePackage(_Part):
    """A package, whole."""

    document: CaseDocument = Field(alias="CFDocument")
    items: list[CaseItem] = Field([], alias="CFItems")
    associations: list[CaseAssociation] = Field([], alias="CFAssociations")
    rubrics: list[CaseRubric] = Field([], alias="CFRubrics")
