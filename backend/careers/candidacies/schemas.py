"""Shapes of candidacies."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.careers.assessments.schemas import Link
from backend.careers.certifications.schemas import (
    CertificationCriteria,
    CertificationCriterion,
    CertificationRef,
    NamedResources,
)
from backend.careers.core.certification_policy import CandidacyAction, CandidacyState
from backend.careers.resources.schemas import ResourceRef
from backend.kit.schemas import Schema, Text
from backend.people.references import Day, PersonRef

Note = Annotated[Text, Field(max_length=2_000, description="In words; may be empty.")]
AnswerState = Literal["noted", "waiting", "confirmed", "declined"]


class EvidenceRequest(Schema):
    """Something to show for a criterion."""

    criterion: Annotated[str, Field(max_length=40, description="Key of the criterion.", examples=["exam"])]
    done_on: Annotated[Day | None, Field(description="When it was done; null: today.")] = None
    amount: Annotated[
        int | None, Field(ge=1, le=1_000, description="Points or credits, where they are asked for.", examples=[82])
    ] = None
    asked_id: Annotated[
        UUID | None, Field(description="Id of the person who shall confirm it, where somebody must.")
    ] = None
    note: Note = ""
    link: Link = ""


class EvidenceShown(Schema):
    """Something that a candidate shows."""

    id: Annotated[UUID, Field(description="Id of the evidence.")]
    criterion: Annotated[str, Field(description="Key of the criterion.", examples=["exam"])]
    done_on: Annotated[date, Field(description="When it was done.")]
    amount: Annotated[int, Field(description="Points or credits; else 1.", examples=[82])]
    note: Note
    link: Link
    asked: Annotated[PersonRef | None, Field(description="Who was asked to confirm it; null: nobody needs to.")]
    answer: Annotated[AnswerState, Field(description="What they say.")]
    answer_note: Note
    answered_at: Annotated[datetime | None, Field(description="When they said so.")]


class CountedCompletion(Schema):
    """A resource that the candidate has gone through, and that counts for a criterion."""

    criterion: Annotated[str, Field(description="Key of the criterion.", examples=["course"])]
    resource: Annotated[ResourceRef, Field(description="What was completed.")]
    done_on: Annotated[date, Field(description="When it was last completed.")]


class CountedPost(Schema):
    """Time in a role that counts for a criterion."""

    criterion: Annotated[str, Field(description="Key of the criterion.", examples=["practice"])]
    title: Annotated[str, Field(description="The position that was held.", examples=["Care specialist"])]
    since: Annotated[date, Field(description="First day in it that counts.")]
    until: Annotated[date | None, Field(description="First day not any more; null: still.")]


class FindingShown(Schema):
    """What there is of one criterion."""

    key: Annotated[str, Field(description="Key of the criterion.", examples=["exam"])]
    held: Annotated[int, Field(description="In the unit of the criterion's `least`.", examples=[82])]
    waiting: Annotated[int, Field(description="Confirmations that are still to come.")]
    is_met: Annotated[bool, Field(description="Whether it is enough.")]


class Candidacy(Schema):
    """Somebody on the way to a certification."""

    id: Annotated[UUID, Field(description="Id of the candidacy.")]
    person: Annotated[PersonRef, Field(description="The candidate.")]
    certification: Annotated[CertificationRef, Field(description="What they want.")]
    is_renewal: Annotated[bool, Field(description="Whether it renews an award.")]
    state: Annotated[CandidacyState, Field(description="How far it is.")]
    begun_on: Annotated[date, Field(description="Since when.")]
    submitted_at: Annotated[datetime | None, Field(description="When it was handed in.")]
    decided_at: Annotated[datetime | None, Field(description="When somebody last decided on it.")]
    decided_by: Annotated[str | None, Field(description="Who decided.")]
    note: Annotated[str, Field(description="What they said.")]


class CandidacyShown(Candidacy):
    """A candidacy with its evidence, and what that meets."""

    criteria: Annotated[CertificationCriteria, Field(description="What is asked for, as it is today.")]
    resources: NamedResources
    counts_from: Annotated[date | None, Field(description="Nothing from before it counts; null: everything does.")]
    findings: Annotated[list[FindingShown], Field(description="Criterion by criterion.")]
    missing: Annotated[list[str], Field(description="Keys of the fewest criteria that would still have to be met.")]
    lacks: Annotated[
        CertificationRef | None, Field(description="The certification it builds on, where the candidate lacks it.")
    ]
    is_met: Annotated[bool, Field(description="Whether it can be handed in and awarded.")]
    evidence: Annotated[list[EvidenceShown], Field(description="The latest first.")]
    completions: Annotated[
        list[CountedCompletion], Field(description="Trainings on record that count, beside the evidence.")
    ]
    posts: Annotated[list[CountedPost], Field(description="Time in roles that counts as experience, the latest first.")]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.", examples=[1])]
    actions: Annotated[list[CandidacyAction], Field(description="What the viewer may do.")]


class CandidacyList(Schema):
    """Candidacies that wait for a decision."""

    items: Annotated[list[Candidacy], Field(description="The longest waiting first.")]


class CandidacyDecision(Schema):
    """What is decided on a candidacy."""

    decision: Annotated[Literal["award", "send_back", "decline"], Field(description="Meeting criteria awards nothing.")]
    note: Annotated[Note, Field(description="What the candidate reads.")] = ""


class ValidationAsked(Schema):
    """Something that the viewer is asked to confirm."""

    id: Annotated[UUID, Field(description="Id of the evidence.")]
    person: Annotated[PersonRef, Field(description="The candidate.")]
    certification: Annotated[CertificationRef, Field(description="What they want.")]
    criterion: Annotated[CertificationCriterion | None, Field(description="What is asked for; null: not any more.")]
    done_on: Annotated[date, Field(description="When it was done.")]
    note: Note
    link: Link
    answer: Annotated[AnswerState, Field(description="What the viewer says so far.")]
    answer_note: Note


class ValidationList(Schema):
    """What the viewer is asked to confirm."""

    items: Annotated[list[ValidationAsked], Field(description="What waits first, then what was answered.")]


class ValidationAnswer(Schema):
    """What somebody says who was asked to confirm."""

    answer: Annotated[Literal["confirmed", "declined"], Field(description="Whether it was as the candidate says.")]
    note: Annotated[Note, Field(description="Why; the candidate reads it.")] = ""
