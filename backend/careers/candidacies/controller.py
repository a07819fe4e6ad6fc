"""Candidacies over HTTP."""

from uuid import UUID

from litestar import Controller, Response, delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.careers.candidacies import service
from backend.careers.candidacies.decisions import decide
from backend.careers.candidacies.reading import get_candidacy, list_validations, list_waiting
from backend.careers.candidacies.schemas import (
    CandidacyDecision,
    CandidacyList,
    CandidacyShown,
    EvidenceRequest,
    ValidationAnswer,
    ValidationList,
)
from backend.careers.candidacies.validations import answer_validation
from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.people.core.access import Viewer


class BeginningsController(Controller):
    """The way into a certification."""

    path = "/api/certifications/{certification_id:uuid}/candidacies"
    tags = ("Certifications",)

    @post(operation_id="beginCandidacy", opt={"idempotent": True, "problems": (404, 409)})
    async def begin(
        self, certification_id: FromPath[UUID], viewer: NamedDependency[Viewer]
    ) -> Response[CandidacyShown]:
        """Begin to collect evidence for a certification, or for its renewal."""
        return versioned(await service.begin_candidacy(certification_id=certification_id, by=viewer), 201)


class CandidaciesController(Controller):
    """People on the way to a certification."""

    path = "/api/candidacies"
    tags = ("Certifications",)

    @get(operation_id="listCandidacies")
    async def waiting(self, viewer: NamedDependency[Viewer]) -> CandidacyList:
        """List the candidacies that wait for a decision, the longest waiting first."""
        return await list_waiting(by=viewer)

    @get("/{candidacy_id:uuid}", operation_id="getCandidacy", opt={"problems": (404,)})
    async def get_one(self, candidacy_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[CandidacyShown]:
        """Give a candidacy with its evidence and what that meets today."""
        return versioned(await get_candidacy(candidacy_id=candidacy_id, by=viewer))

    @post("/{candidacy_id:uuid}/evidence", operation_id="addEvidence", opt={"idempotent": True, "problems": (404, 409)})
    async def add_evidence(
        self, candidacy_id: FromPath[UUID], data: JSONBody[EvidenceRequest], viewer: NamedDependency[Viewer]
    ) -> Response[CandidacyShown]:
        """Show something for a criterion; whoever is asked to confirm it is told."""
        return versioned(await service.add_evidence(candidacy_id=candidacy_id, request=data, by=viewer), 201)

    @post(
        "/{candidacy_id:uuid}/submission",
        operation_id="submitCandidacy",
        status_code=200,
        opt={"problems": (404, 409)},
    )
    async def submit(self, candidacy_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[CandidacyShown]:
        """Hand a candidacy in, for somebody to decide; it can be opened again until they have."""
        return versioned(
            await service.move_candidacy(candidacy_id=candidacy_id, action="submit", to="submitted", by=viewer)
        )

    @post(
        "/{candidacy_id:uuid}/reopening",
        operation_id="reopenCandidacy",
        status_code=200,
        opt={"problems": (404, 409)},
    )
    async def reopen(self, candidacy_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[CandidacyShown]:
        """Take back what was handed in, to go on collecting."""
        return versioned(
            await service.move_candidacy(candidacy_id=candidacy_id, action="reopen", to="collecting", by=viewer)
        )

    @post(
        "/{candidacy_id:uuid}/withdrawal",
        operation_id="withdrawCandidacy",
        status_code=200,
        opt={"problems": (404, 409)},
    )
    async def withdraw(self, candidacy_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[CandidacyShown]:
        """Give a candidacy up; another can be begun."""
        return versioned(
            await service.move_candidacy(candidacy_id=candidacy_id, action="withdraw", to="withdrawn", by=viewer)
        )

    @post(
        "/{candidacy_id:uuid}/decision",
        operation_id="decideCandidacy",
        status_code=200,
        opt={"problems": (404, 409, 412)},
    )
    async def decide(
        self,
        candidacy_id: FromPath[UUID],
        data: JSONBody[CandidacyDecision],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[CandidacyShown]:
        """Award, send back or decline what was handed in. An award can't be taken back, only revoked for cause."""
        version = required_version(if_match)
        return versioned(await decide(candidacy_id=candidacy_id, decision=data, version=version, by=viewer))


class EvidenceController(Controller):
    """What candidates show, and what those say who are asked to confirm it."""

    path = "/api"
    tags = ("Certifications",)

    @delete(
        "/evidence/{evidence_id:uuid}",
        operation_id="removeEvidence",
        status_code=200,
        opt={"problems": (404, 409)},
    )
    async def remove(self, evidence_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[CandidacyShown]:
        """Take evidence out again."""
        return versioned(await service.remove_evidence(evidence_id=evidence_id, by=viewer))

    @get("/validations", operation_id="listValidations")
    async def validations(self, viewer: NamedDependency[Viewer]) -> ValidationList:
        """List what the viewer is asked to confirm."""
        return await list_validations(by=viewer)

    @post(
        "/validations/{evidence_id:uuid}/answer",
        operation_id="answerValidation",
        status_code=200,
        opt={"problems": (404, 409)},
    )
    async def answer(
        self, evidence_id: FromPath[UUID], data: JSONBody[ValidationAnswer], viewer: NamedDependency[Viewer]
    ) -> ValidationList:
        """Say whether it was as a candidate says; it can be said otherwise until somebody has decided."""
        return await answer_validation(evidence_id=evidence_id, answer=data, by=viewer)
