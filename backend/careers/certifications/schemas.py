"""Shapes of certifications."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import AfterValidator, Field, ValidationInfo, field_validator, model_validator

from backend.careers.competencies.schemas import CompetencyRef
from backend.careers.core.certification_policy import CandidacyState, CertificationAction, CertificationsAction
from backend.careers.core.criteria import Criteria, Criterion, CriterionKind, Group
from backend.careers.core.validity import AwardState
from backend.careers.resources.schemas import ResourceRef
from backend.kit.schemas import Line, Schema, Text

CertificationLevel = Literal["associate", "professional", "expert"]
CertificationState = Literal["offered", "retired"]
AwardRef = Annotated[UUID | None, Field(description="Id of the award; null: none.")]

CODE = r"^[A-Za-z0-9][A-Za-z0-9._-]*$"


def _code(text: str) -> str:
    if not re.fullmatch(CODE, text):
        raise ValueError("Use letters, digits, dots, hyphens and underscores, beginning with a letter or digit.")
    return text


CertificationCode = Annotated[
    str,
    Field(
        min_length=1,
        max_length=100,
        description="Unique for ever; roles ask for it by this.",
        examples=["ROUTE-PRO"],
        json_schema_extra={"pattern": CODE},
    ),
    AfterValidator(_code),
]


NamedResources = Annotated[list[ResourceRef], Field(description="What its criteria name by code, by title.")]


class CertificationCriterion(Schema):
    """One thing that a certification asks for."""

    key: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$", description="Tells it apart.", examples=["exam"])]
    kind: Annotated[CriterionKind, Field(description="What sort of thing it is.")]
    text: Annotated[Line, Field(description="What is asked for, in words.", examples=["Examination of route planning"])]
    least: Annotated[
        int, Field(ge=1, le=1_000, description="Trainings, points, months, people who confirm, or credits.")
    ]
    roles: Annotated[
        list[Annotated[Line, Field(max_length=100)]],
        Field(max_length=50, description="Of experience: codes of roles in which it counts."),
    ]
    families: Annotated[
        list[Line], Field(max_length=50, description="Of experience: job families, as roles name them.")
    ]
    by: Annotated[
        Literal["peer", "supervisor"] | None, Field(description="Of a validation: by whom; null: by anybody.")
    ]
    resources: Annotated[
        list[Annotated[Line, Field(max_length=100)]],
        Field(
            default_factory=list,
            max_length=50,
            description="Of training: codes of resources that count, once each, when completed.",
        ),
    ]


class CriteriaGroup(Schema):
    """Criteria of which all, or any one, must be met."""

    mode: Annotated[Literal["all", "any"], Field(description="Whether all of them are needed or one of them.")]
    criteria: Annotated[list[CertificationCriterion], Field(min_length=1, max_length=20, description="In order.")]


class CertificationCriteria(Schema):
    """What is asked for as a whole."""

    mode: Annotated[Literal["all", "any"], Field(description="Whether everything is needed or one of it.")]
    criteria: Annotated[list[CertificationCriterion], Field(max_length=20, description="In order.")]
    groups: Annotated[list[CriteriaGroup], Field(max_length=10, description="Groups that count as one each.")]

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        criteria = [*self.criteria, *(each for group in self.groups for each in group.criteria)]
        if not criteria:
            raise ValueError("Ask for one thing at least.")
        keys = [each.key for each in criteria]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        if twice:
            raise ValueError(f"Two criteria have the key {twice[0]}. Give each its own.")
        return self

    def as_core(self) -> Criteria:
        """Give the value that the core speaks."""
        groups = tuple(Group(each.mode, _criteria(each.criteria)) for each in self.groups)
        return Criteria(self.mode, _criteria(self.criteria), groups)


class CertificationTerms(Schema):
    """What a certification is and asks for."""

    name: Annotated[Line, Field(description="Its name.", examples=["Route planning, professional"])]
    description: Annotated[Text, Field(max_length=2_000, description="What it stands for; may be empty.")]
    level: Annotated[CertificationLevel, Field(description="How far it goes.")]
    issuer: Annotated[Line, Field(description="Who stands behind it.", examples=["Tidewell Academy"])]
    validity_months: Annotated[int | None, Field(ge=1, le=600, description="How long it holds; null: for ever.")]
    builds_on_id: Annotated[UUID | None, Field(description="Id of one that must be held; null: none.")]
    criteria: Annotated[CertificationCriteria, Field(description="What is asked for.")]
    renewal: Annotated[CertificationCriteria | None, Field(description="To renew it; null: the same again.")]
    proves: Annotated[list["ProofRequest"], Field(max_length=50, description="Competencies that it stands for.")]

    @field_validator("renewal")
    @classmethod
    def _renewable_if_it_ends(
        cls, renewal: CertificationCriteria | None, info: ValidationInfo
    ) -> CertificationCriteria | None:
        if renewal is not None and info.data.get("validity_months", 1) is None:
            raise ValueError("What holds for ever is never renewed: name the months that it holds, or no renewal.")
        return renewal

    @field_validator("proves")
    @classmethod
    def _proven_once(cls, proves: list["ProofRequest"]) -> list["ProofRequest"]:
        if len({each.competency_id for each in proves}) < len(proves):
            raise ValueError("It proves a competency twice. Leave one of them.")
        return proves


class ProofRequest(Schema):
    """A level of a competency that a certification stands for."""

    competency_id: Annotated[UUID, Field(description="Id of the competency.")]
    level: Annotated[int, Field(ge=1, le=20, description="At least this, by rank.", examples=[3])]


class CertificationRequest(CertificationTerms):
    """A new certification."""

    code: CertificationCode


class CertificationChange(CertificationTerms):
    """A certification as it shall be from now on; whoever has it already keeps it."""

    state: Annotated[CertificationState, Field(description="Whether people can begin it.")]


class ProvenLevel(Schema):
    """A level of a competency that stands proven."""

    competency: Annotated[CompetencyRef, Field(description="The competency.")]
    level: Annotated[int, Field(ge=1, le=20, description="At least this, by rank.", examples=[3])]


class CertificationRef(Schema):
    """A certification, by name."""

    id: Annotated[UUID, Field(description="Id of the certification.")]
    code: CertificationCode
    name: Annotated[str, Field(description="Its name.", examples=["Route planning, professional"])]
    level: Annotated[CertificationLevel, Field(description="How far it goes.")]


class OwnStanding(Schema):
    """How the viewer stands to a certification."""

    candidacy_id: Annotated[UUID | None, Field(description="Of an open candidacy; null: none.")]
    candidacy_state: Annotated[CandidacyState | None, Field(description="Its state.")]
    award_id: AwardRef
    award_state: Annotated[AwardState | None, Field(description="Of the latest award.")]
    valid_until: Annotated[date | None, Field(description="First day on which it does not hold; null: for ever.")]


class CertificationSummary(CertificationRef):
    """A certification in the list."""

    description: Annotated[str, Field(description="What it stands for.")]
    issuer: Annotated[str, Field(description="Who stands behind it.", examples=["Tidewell Academy"])]
    validity_months: Annotated[int | None, Field(description="How long it holds; null: for ever.")]
    state: Annotated[CertificationState, Field(description="Whether people can begin it.")]
    holders: Annotated[int | None, Field(description="People who have it; null where fewer than five do.")]
    own: Annotated[OwnStanding, Field(description="How the viewer stands to it.")]


class CertificationList(Schema):
    """Every certification."""

    items: Annotated[list[CertificationSummary], Field(description="By name.")]
    actions: Annotated[list[CertificationsAction], Field(description="What the viewer may do.")]


class CertificationShown(CertificationSummary):
    """A certification with all that it asks for."""

    resources: NamedResources

    builds_on: Annotated[CertificationRef | None, Field(description="One that must be held; null: none.")]
    criteria: Annotated[CertificationCriteria, Field(description="What is asked for.")]
    renewal: Annotated[CertificationCriteria | None, Field(description="To renew it; null: the same again.")]
    proves: Annotated[list[ProvenLevel], Field(description="Competencies that it stands for.")]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.", examples=[1])]
    actions: Annotated[list[CertificationAction], Field(description="What the viewer may do.")]
    undo_id: Annotated[
        UUID | None, Field(description="After a change: what `POST /api/activity/{undo_id}/undo` undoes.")
    ]


def _criteria(given: Iterable[CertificationCriterion]) -> tuple[Criterion, ...]:
    return tuple(
        Criterion(
            each.key,
            each.kind,
            each.text,
            each.least,
            tuple(each.roles),
            tuple(each.families),
            each.by,
            tuple(each.resources),
        )
        for each in given
    )
