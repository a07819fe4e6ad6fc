"""Answers of the API that the demo cannot give: to who holds a mailed link, and before anybody is here."""

from collections.abc import Mapping
from typing import Any

LINK = {"purpose": "invitation", "name": "Grace Okafor", "email": "grace.okafor@tidewell.example"}
"""What a mailed link would be for."""

OFFER: Mapping[str, Any] = {
    "id": "01a20000-0000-7000-8000-000000000001",
    "programme_id": "01a20000-0000-7000-8000-000000000002",
    "programme_name": "Onboarding 2026",
    "state": "open",
    "side": "mentee",
    "own_answer": None,
    "opened_at": "2026-11-20T09:00:00Z",
    "answer_by": "2026-11-27T09:00:00Z",
    "ended_at": None,
    "others": [
        {
            "person": {"id": "01a20000-0000-7000-8000-000000000003", "name": "Grace Okafor"},
            "title": "Head of planning",
            "side": "mentor",
            "has_accepted": False,
        }
    ],
    "version": 2,
    "actions": ["answer"],
    "known": [
        {
            "person": {"id": "01a20000-0000-7000-8000-000000000003", "name": "Grace Okafor"},
            "title": "Head of planning",
            "side": "mentor",
            "has_accepted": False,
            "goals": [],
            "teaches": ["Planning", "Delegation"],
            "note": "Mornings suit me best.",
            "reasons": [{"criterion": "goals", "points": 26.0, "of": 30.0, "said": "Grace Okafor teaches Planning."}],
        }
    ],
    "shared_hours": [{"weekday": 1, "start": 540, "end": 660}],
    "time_zone": "Europe/London",
    "undo_id": None,
}
"""What a mailed link that answers an offer would show."""

CERTIFICATE: Mapping[str, Any] = {
    "name": "Grace Okafor",
    "certification": "Supply planning, expert",
    "level": "expert",
    "issuer": "Tidewell Academy",
    "number": 42,
    "state": "valid",
    "awarded_on": "2026-03-02",
    "valid_until": None,
    "revoked_on": None,
}
"""What anybody may know who has the link of a certificate."""

NOBODY_HERE: Mapping[str, Any] = {
    "greeting_name": "Léa Tremblay",
    "cards": [
        {
            "id": "nobody_here",
            "kind": "action",
            "value": None,
            "unit": None,
            "facts": {},
            "items": [],
            "href": "/people",
        }
    ],
}
"""What home would show before anybody is here; where lists are empty too, there are no units either."""
