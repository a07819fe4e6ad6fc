"""How candidacies are read: with their evidence, and what that meets today."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.careers.awards.statements import certificates_held
from backend.careers.candidacies.posts import counted_posts, posts_of, stretches_of
from backend.careers.candidacies.schemas import (
    Candidacy,
    CandidacyList,
    CandidacyShown,
    EvidenceShown,
    FindingShown,
    ValidationAsked,
    ValidationList,
)
from backend.careers.candidacies.trainings import counted_of, trainings_of
from backend.careers.certifications.criteria_json import criteria_from_json
from backend.careers.certifications.schemas import CertificationCriteria, CertificationCriterion, CertificationRef
from backend.careers.core.certification_policy import DECIDING, SEEING, candidacy_actions
from backend.careers.core.criteria import Completed, Criteria, Evidence, Report, Shown, judge
from backend.careers.resources.listing import resources_coded
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Relation, Viewer
from backend.people.references import PersonRef
from backend.people.standing import expect_allowed, relation_to

CANDIDACIES = """
SELECT k.*, p.name AS person_name, c.code, c.name, c.level, c.builds_on_id, c.validity_months,
       c.criteria::text AS criteria_text, c.renewal::text AS renewal_text, r.awarded_on AS renewed_on
FROM certification_candidacy k JOIN person p ON p.id = k.person_id JOIN certification c ON c.id = k.certification_id
LEFT JOIN certification_award r ON r.id = k.renews_id
"""

_EVIDENCE = """
SELECT e.*, a.name AS asked_name FROM certification_evidence e LEFT JOIN person a ON a.id = e.asked_id
WHERE e.candidacy_id = $1 ORDER BY e.recorded_at DESC, e.id DESC
"""

_ASKED = """
SELECT e.id AS evidence_id, e.criterion, e.done_on, e.note AS evidence_note, e.link, e.answer, e.answer_note, k.*
FROM certification_evidence e JOIN ({candidacies}) k ON k.id = e.candidacy_id
WHERE e.asked_id = $1 AND k.state IN ('collecting', 'submitted')
ORDER BY e.answer <> 'waiting', e.recorded_at, e.id
"""


async def list_waiting(*, by: Viewer) -> CandidacyList:
    """Give the candidacies that wait for a decision, the longest waiting first.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    """
    expect_allowed(DECIDING, by)
    rows = await fetch(f"{CANDIDACIES} WHERE k.state = 'submitted' ORDER BY k.submitted_at, k.id LIMIT 500")
    return CandidacyList(items=[Candidacy(**_plain(row)) for row in rows])


async def get_candidacy(*, candidacy_id: UUID, by: Viewer) -> CandidacyShown:
    """Give a candidacy with its evidence and what that meets today.

    Raises
    ------
    NotFound : there is none of that id that the viewer may see.
    """
    row, relation = await expect_candidacy(candidacy_id, by=by)
    evidence = await fetch(_EVIDENCE, candidacy_id)
    report, lacks = await found_of(row, evidence)
    trainings = await trainings_of(row["person_id"], criteria_of(row))
    return CandidacyShown(
        **_plain(row),
        criteria=CertificationCriteria.model_validate(criteria_of(row)),
        resources=await resources_coded(criteria_of(row).resources),
        counts_from=row["renewed_on"],
        findings=[
            FindingShown(key=each.criterion.key, held=each.held, waiting=each.waiting, is_met=each.is_met)
            for each in report.findings
        ],
        missing=list(report.missing),
        lacks=lacks,
        is_met=report.is_met and lacks is None,
        evidence=[_shown(each) for each in evidence],
        completions=counted_of(criteria_of(row), trainings, row["renewed_on"]),
        posts=counted_posts(criteria_of(row), await posts_of(row["person_id"]), row["renewed_on"]),
        version=row["version"],
        actions=candidacy_actions(by, relation, row["state"]),
    )


async def list_validations(*, by: Viewer) -> ValidationList:
    """Give what the viewer is asked to confirm, as long as it can matter; what waits first."""
    rows = await fetch(_ASKED.format(candidacies=CANDIDACIES), by.person_id)
    return ValidationList(items=[_asked(row) for row in rows])


async def expect_candidacy(candidacy_id: UUID, *, by: Viewer) -> tuple[Mapping[str, Any], Relation]:
    """Give a candidacy's row, and how the viewer stands to the candidate.

    Raises
    ------
    NotFound : there is none of that id that the viewer may see.
    """
    row = await fetch_one(f"{CANDIDACIES} WHERE k.id = $1", candidacy_id)
    relation = row and await relation_to(row["person_id"], by=by)
    if relation is None or not SEEING.allows(by, relation):
        raise NotFound("candidacy")
    return row, relation


async def found_of(
    row: Mapping[str, Any], evidence: Sequence[Mapping[str, Any]] | None = None
) -> tuple[Report, CertificationRef | None]:
    """Give what a candidacy's evidence meets today, and the certification it builds on if the candidate lacks that."""
    rows = await fetch(_EVIDENCE, row["id"]) if evidence is None else evidence
    stretches = stretches_of(await posts_of(row["person_id"]))
    done = [Completed(each["code"], each["done_on"]) for each in await trainings_of(row["person_id"], criteria_of(row))]
    shown = Shown([_as_core(each) for each in rows], stretches, done)
    return judge(criteria_of(row), shown, today(), row["renewed_on"]), await _lacking(row)


def criteria_of(row: Mapping[str, Any]) -> Criteria:
    """Give what is asked of a candidacy: those of the renewal where it renews and they differ."""
    renewal = row["renewal_text"] if row["renews_id"] is not None else None
    return criteria_from_json(renewal or row["criteria_text"])


async def _lacking(row: Mapping[str, Any]) -> CertificationRef | None:
    base = await fetch_one("SELECT id, code, name, level FROM certification WHERE id = $1", row["builds_on_id"])
    if base is None:
        return None
    held = await certificates_held([row["person_id"]], today())
    return None if base["code"] in held[row["person_id"]] else CertificationRef(**base)


def _as_core(row: Mapping[str, Any]) -> Evidence:
    return Evidence(row["criterion"], row["done_on"], row["amount"], row["answer"], str(row["asked_id"] or ""))


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    plain = ("id", "state", "begun_on", "submitted_at", "decided_at", "decided_by", "note")
    return {
        **{name: row[name] for name in plain},
        "person": PersonRef(id=row["person_id"], name=row["person_name"]),
        "certification": _certification(row),
        "is_renewal": row["renews_id"] is not None,
    }


def _certification(row: Mapping[str, Any]) -> CertificationRef:
    return CertificationRef(id=row["certification_id"], code=row["code"], name=row["name"], level=row["level"])


def _shown(row: Mapping[str, Any]) -> EvidenceShown:
    plain = ("id", "criterion", "done_on", "amount", "note", "link", "answer", "answer_note", "answered_at")
    asked = PersonRef(id=row["asked_id"], name=row["asked_name"]) if row["asked_id"] else None
    return EvidenceShown(**{name: row[name] for name in plain}, asked=asked)


def _asked(row: Mapping[str, Any]) -> ValidationAsked:
    criterion = next((each for each in criteria_of(row).each if each.key == row["criterion"]), None)
    return ValidationAsked(
        id=row["evidence_id"],
        person=PersonRef(id=row["person_id"], name=row["person_name"]),
        certification=_certification(row),
        criterion=CertificationCriterion.model_validate(criterion) if criterion else None,
        note=row["evidence_note"],
        **{name: row[name] for name in ("done_on", "link", "answer", "answer_note")},
    )
