"""What requests say about nominations."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, model_validator

from backend.kit.schemas import Line, Schema, Text
from backend.people.references import left_out

FollowingState = Literal["pending", "approved", "rejected", "removed", "placed"]

Why = Annotated[Text, Field(max_length=2_000)]
Note = Annotated[Text, Field(max_length=2_000, description="What is known of them; for somebody from outside.")]
Interim = Annotated[bool, Field(description="Whether they would only step in for a while.")]


class NominationRequest(Schema):
    """Somebody to nominate: of the organisation by id, or from outside by name."""

    person_id: Annotated[UUID | None, Field(description="Id of somebody who works here.")] = None
    external_name: Annotated[Line | None, Field(description="Name of somebody from outside.")] = None
    external_note: Note = ""
    is_interim: Interim = False
    reason: Annotated[Why, Field(description="Why they could follow; may be empty.")] = ""
    state: Annotated[Literal["proposed", "pending"], Field(description="`pending`: sent to be decided on at once.")] = (
        "pending"
    )

    @model_validator(mode="after")
    def _names_one(self) -> "NominationRequest":
        if (self.person_id is None) == (self.external_name is None):
            raise ValueError("name either somebody who works here or somebody from outside")
        if self.external_note and self.external_name is None:
            raise ValueError("a note is for somebody from outside: the others have a page of their own")
        return self


class NominationChange(Schema):
    """What to change of a nomination; what is left out stays as it is."""

    is_interim: Interim = Field(default_factory=left_out)
    external_note: Note = Field(default_factory=left_out)


class NominationStateChange(Schema):
    """Into which state to bring a nomination."""

    state: Annotated[FollowingState, Field(description="One that `actions` offers.")]
    reason: Annotated[Why, Field(description="Why; needed to reject and to remove.")] = ""


class PlaceChange(Schema):
    """Which place somebody shall have."""

    place: Annotated[int, Field(ge=1, le=1_000, description="Among those open of its sort, 1 the first.")]
