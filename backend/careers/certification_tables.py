"""Certifications, candidacies and awards, as `migrations/0034_certifications.sql` makes them."""

from piccolo.columns import JSONB, UUID, BigInt, Date, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.careers.tables import Competency
from backend.kit.database.engine import engine
from backend.people.tables import Person


class Certification(Table, tablename="certification", db=engine):
    """A certification that people can earn, on one of three levels."""

    id = UUID(primary_key=True, default=None)
    code = Text(default=None)
    name = Text(default=None)
    description = Text(default=None)
    level = Text(default=None)
    issuer = Text(default=None)
    validity_months = Integer(null=True, default=None)
    builds_on_id = ForeignKey("self", null=True, default=None, on_delete=OnDelete.restrict)
    criteria = JSONB(default=None)
    renewal = JSONB(null=True, default=None)
    state = Text(default=None)
    version = Integer(default=None)


class CertificationProof(Table, tablename="certification_proof", db=engine):
    """A level of a competency that a certification stands for."""

    id = UUID(primary_key=True, default=None)
    certification_id = ForeignKey(Certification, null=False, default=None, on_delete=OnDelete.restrict)
    competency_id = ForeignKey(Competency, null=False, default=None, on_delete=OnDelete.restrict)
    level = Integer(default=None)


class CertificationAward(Table, tablename="certification_award", db=engine):
    """A certification awarded to somebody, with what was found then."""

    id = UUID(primary_key=True, default=None)
    number = BigInt(default=None)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    certification_id = ForeignKey(Certification, null=False, default=None, on_delete=OnDelete.restrict)
    renews_id = ForeignKey("self", null=True, default=None, on_delete=OnDelete.restrict)
    awarded_on = Date(default=None)
    valid_until = Date(null=True, default=None)
    awarded_by = Text(default=None)
    note = Text(default=None)
    report = JSONB(default=None)
    token = Text(default=None)
    recorded_at = Timestamptz(default=None)
    revoked_on = Date(null=True, default=None)
    revoked_by = Text(null=True, default=None)
    revoked_reason = Text(null=True, default=None)


class CertificationAwardProof(Table, tablename="certification_award_proof", db=engine):
    """A level of a competency that an award proves while it is valid."""

    id = UUID(primary_key=True, default=None)
    award_id = ForeignKey(CertificationAward, null=False, default=None, on_delete=OnDelete.restrict)
    competency_id = ForeignKey(Competency, null=False, default=None, on_delete=OnDelete.restrict)
    level = Integer(default=None)


class CertificationReminder(Table, tablename="certification_reminder", db=engine):
    """A reminder that a holder got of the end of an award."""

    id = UUID(primary_key=True, default=None)
    award_id = ForeignKey(CertificationAward, null=False, default=None, on_delete=OnDelete.restrict)
    days = Integer(default=None)


class CertificationCandidacy(Table, tablename="certification_candidacy", db=engine):
    """Somebody on the way to an award or to the renewal of one."""

    id = UUID(primary_key=True, default=None)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    certification_id = ForeignKey(Certification, null=False, default=None, on_delete=OnDelete.restrict)
    renews_id = ForeignKey(CertificationAward, null=True, default=None, on_delete=OnDelete.restrict)
    state = Text(default=None)
    begun_on = Date(default=None)
    submitted_at = Timestamptz(null=True, default=None)
    decided_at = Timestamptz(null=True, default=None)
    decided_by = Text(null=True, default=None)
    note = Text(default=None)
    award_id = ForeignKey(CertificationAward, null=True, default=None, on_delete=OnDelete.restrict)
    version = Integer(default=None)


class CertificationEvidence(Table, tablename="certification_evidence", db=engine):
    """Something that a candidate shows for a criterion, and what whoever was asked says to it."""

    id = UUID(primary_key=True, default=None)
    candidacy_id = ForeignKey(CertificationCandidacy, null=False, default=None, on_delete=OnDelete.restrict)
    criterion = Text(default=None)
    done_on = Date(default=None)
    amount = Integer(default=None)
    note = Text(default=None)
    link = Text(default=None)
    asked_id = ForeignKey(Person, null=True, default=None, on_delete=OnDelete.restrict)
    answer = Text(default=None)
    answered_at = Timestamptz(null=True, default=None)
    answer_note = Text(default=None)
    recorded_at = Timestamptz(default=None)


TABLES = [
    Certification,
    CertificationProof,
    CertificationAward,
    CertificationAwardProof,
    CertificationReminder,
    CertificationCandidacy,
    CertificationEvidence,
]
