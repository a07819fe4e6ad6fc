"""The programmes of the sample organisation stand where they are shown, and everything in them agrees on when."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch, fetch_one
from backend.mentoring.core.deadlines import last_moment

pytestmark = pytest.mark.anyio


async def test_the_closed_programme_was_run_from_application_to_goodbye(filled: Litestar) -> None:
    closed = await fetch_one(
        "SELECT g.id, g.state, g.closes_on, r.state AS round, r.input_at, x.made_at FROM programme g "
        "JOIN round r ON r.programme_id = g.id JOIN round_result x ON x.id = r.result_id WHERE g.code = 'BUDDIES-2025'"
    )
    assert (closed["state"], closed["round"]) == ("closed", "closed")
    met = await fetch("SELECT state, began_at, ended_at FROM relationship WHERE programme_id = $1", closed["id"])
    assert (len(met), {each["state"] for each in met}) == (11, {"ended"})
    for each in met:
        assert closed["closes_on"] < closed["input_at"].date() <= closed["made_at"].date() < each["began_at"].date()
        assert timedelta(days=85) < each["ended_at"] - each["began_at"] < timedelta(days=100)
        assert each["ended_at"] < datetime.now(UTC) - timedelta(days=200)


async def test_the_round_of_some_days_ago_was_matched_before_it_was_sent_and_sent_before_people_answered(
    filled: Litestar,
) -> None:
    rows = await fetch(
        "SELECT r.input_at, x.made_at AS matched_at, b.published_at, o.opened_at, y.answered_at FROM programme g "
        "JOIN round r ON r.programme_id = g.id JOIN round_result x ON x.id = r.result_id "
        "JOIN publication b ON b.round_id = r.id JOIN offer o ON o.publication_id = b.id "
        "JOIN offer_party y ON y.offer_id = o.id AND y.answered_at IS NOT NULL WHERE g.code = 'ONBOARDING-2026'"
    )
    assert len(rows) > 50
    for row in rows:
        assert list(row.values()) == sorted(row.values())


async def test_a_mail_says_until_when_its_offer_can_be_answered_and_is_as_old_as_the_offer(filled: Litestar) -> None:
    offers = await fetch(
        "SELECT o.opened_at, o.answer_by, p.time_zone, coalesce(m.body, w.body) AS body, "
        "coalesce(m.created_at, w.created_at) AS told_at FROM offer o JOIN programme g ON g.id = o.programme_id "
        "JOIN offer_party y ON y.offer_id = o.id AND y.answer IS NULL JOIN person p ON p.id = y.person_id "
        "LEFT JOIN mail m ON m.recipient = p.email AND m.body LIKE '%accept or decline%' "
        "LEFT JOIN waiting_notice w ON w.person_id = p.id AND w.kind = 'offer.made' "
        "WHERE g.code = 'ONBOARDING-2026' AND o.state = 'open' AND (m.id IS NULL) <> (w.id IS NULL)"
    )
    assert len(offers) >= 8
    for offer in offers:
        assert offer["answer_by"] - offer["opened_at"] == timedelta(days=7)
        said = re.search(r"decline until (.+)\.\n", offer["body"])
        assert said is not None
        assert said[1] == last_moment(offer["answer_by"], offer["time_zone"])
        assert timedelta(0) <= offer["told_at"] - offer["opened_at"] < timedelta(days=3)
