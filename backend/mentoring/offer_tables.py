"""Publications, requests, offers and relationships, as `migrations/0018_offers.sql` and those after it make them."""

from piccolo.columns import UUID, DoublePrecision, ForeignKey, Integer, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from backend.kit.database.engine import engine
from backend.mentoring.repair_tables import Repair
from backend.mentoring.tables import Enrolment, Programme, Round, RoundResult
from backend.people.account_tables import Account
from backend.people.tables import Person


class Publication(Table, tablename="publication", db=engine):
    """A result on its way to the people in it."""

    id = UUID(primary_key=True, default=None)
    round_id = ForeignKey(Round, null=False, default=None, on_delete=OnDelete.restrict)
    result_id = ForeignKey(RoundResult, null=False, default=None, on_delete=OnDelete.restrict)
    state = Text(default=None)
    leaves_at = Timestamptz(default=None)
    answer_days = Integer(default=None)
    published_by = Text(default=None)
    account_id = ForeignKey(Account, null=True, default=None, on_delete=OnDelete.set_null)
    published_at = Timestamptz(default=None)
    ended_at = Timestamptz(null=True, default=None)
    version = Integer(default=None)
    repair_id = ForeignKey(Repair, null=True, default=None, on_delete=OnDelete.restrict)


class Request(Table, tablename="request", db=engine):
    """A mentee's wish to be paired without waiting for a round."""

    id = UUID(primary_key=True, default=None)
    programme_id = ForeignKey(Programme, null=False, default=None, on_delete=OnDelete.restrict)
    enrolment_id = ForeignKey(Enrolment, null=False, default=None, on_delete=OnDelete.restrict)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    state = Text(default=None)
    message = Text(default=None)
    asked_at = Timestamptz(default=None)
    ended_at = Timestamptz(null=True, default=None)
    version = Integer(default=None)


class Offer(Table, tablename="offer", db=engine):
    """One commitment that its parties are asked to agree to."""

    id = UUID(primary_key=True, default=None)
    programme_id = ForeignKey(Programme, null=False, default=None, on_delete=OnDelete.restrict)
    publication_id = ForeignKey(Publication, null=True, default=None, on_delete=OnDelete.restrict)
    request_id = ForeignKey(Request, null=True, default=None, on_delete=OnDelete.restrict)
    state = Text(default=None)
    points = DoublePrecision(null=True, default=None)
    made_at = Timestamptz(default=None)
    opened_at = Timestamptz(null=True, default=None)
    answer_by = Timestamptz(null=True, default=None)
    ended_at = Timestamptz(null=True, default=None)
    end_reason = Text(null=True, default=None)
    version = Integer(default=None)
    reminded_at = Timestamptz(null=True, default=None)
    paused_by = ForeignKey(
        Publication, null=True, default=None, on_delete=OnDelete.restrict, db_column_name="paused_by"
    )


class OfferParty(Table, tablename="offer_party", db=engine):
    """One person of an offer, and what they answered."""

    offer_id = ForeignKey(Offer, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    side = Text(default=None)
    answer = Text(null=True, default=None)
    reason = Text(null=True, default=None)
    answered_at = Timestamptz(null=True, default=None)


class RequestChoice(Table, tablename="request_choice", db=engine):
    """One of the mentors of a request, in their order."""

    request_id = ForeignKey(Request, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    rank = Integer(default=None)
    mentor_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    state = Text(default=None)
    offer_id = ForeignKey(Offer, null=True, default=None, on_delete=OnDelete.restrict)


class Relationship(Table, tablename="relationship", db=engine):
    """Who meets whom, from an accepted offer until it ends."""

    id = UUID(primary_key=True, default=None)
    programme_id = ForeignKey(Programme, null=False, default=None, on_delete=OnDelete.restrict)
    offer_id = ForeignKey(Offer, null=False, default=None, on_delete=OnDelete.restrict, unique=True)
    state = Text(default=None)
    began_at = Timestamptz(default=None)
    ended_at = Timestamptz(null=True, default=None)
    end_reason = Text(null=True, default=None)
    ended_by = Text(null=True, default=None)
    version = Integer(default=None)


class RelationshipParty(Table, tablename="relationship_party", db=engine):
    """One person of a relationship."""

    relationship_id = ForeignKey(Relationship, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    side = Text(default=None)


class RoundLeftOut(Table, tablename="round_left_out", db=engine):
    """Whom a published round left without anybody."""

    round_id = ForeignKey(Round, null=False, default=None, on_delete=OnDelete.restrict, primary_key=True)
    person_id = ForeignKey(Person, null=False, default=None, on_delete=OnDelete.restrict)
    side = Text(default=None)
    reason = Text(default=None)


TABLES = [
    Publication,
    Request,
    Offer,
    OfferParty,
    RequestChoice,
    Relationship,
    RelationshipParty,
    RoundLeftOut,
]
