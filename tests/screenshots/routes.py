"""Every page of the front end; a test holds the list against the application's own (`frontend/src/app/paths.ts`)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

PERSONAS = (
    *("mentee", "mentor", "coordinator", "employee"),
    *("manager", "talent_partner", "executive", "administrator"),
)


@dataclass(frozen=True, eq=False)
class Route:
    """A page.

    Attributes
    ----------
    path : its address; `{id}` is filled with what `find` finds.
    persona : as whom it is looked at in all its states; `None`: nobody is signed in.
    find : a list of the API whose first item has the id, looked at as `persona`; after a `@` the code of the item
        that is meant; after a `#` the field of its items that lists what has the id; after a ` > ` a further list, in
        what was found; after a ` + ` where to make what the page shows, in what was found, with a post that needs no
        body and is waited for.
    area : of the rail, to which somebody needs access; who has none sees why not.
    only_for : the personas for whom what is on it exists, its own among them; all others are told that there is none.
        Empty: it exists for everybody.
    stand_ins : answers of the API that the demo cannot give without a person's mailbox, by their addresses.
    is_part : whether it is a part of a page that is photographed as a whole elsewhere.
    opens : what is pressed, one after the other, to see such a part that has no address: CSS selectors.
    """

    name: str
    path: str
    persona: str | None = "employee"
    find: str | None = None
    area: str = "home"
    only_for: frozenset[str] = frozenset()
    stand_ins: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    is_part: bool = False
    opens: tuple[str, ...] = ()


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

MAIN = "/api/programmes?mine=true@MENTORING-2026"
NEW_ROUND = f"{MAIN} + /api/programmes/{{id}}/rounds"
BUDDIES = "/api/programmes?mine=true@BUDDIES-2026"
BUDDY_ROUND = f"{BUDDIES} > /api/programmes/{{id}}/rounds"
SWAP_ROUND = "/api/programmes?mine=true@SWAP-2026 > /api/programmes/{id}/rounds"
PUBLISHED_ROUND = "/api/programmes?mine=true@ONBOARDING-2026 > /api/programmes/{id}/rounds"
ROUND = "/mentoring/rounds/{id}"
REPAIRED_ROUND = f"{PUBLISHED_ROUND} + /api/rounds/{{id}}/repairs"
CONFIRM = "main button:text-is('Confirm…')"
WHY = ("table a",)
FRAMEWORK = "/career/frameworks/{id}"
DRAFT = "/api/frameworks + /api/framework-versions/{id}/copies"
RUNG = ("main details:not([open]) summary", "main details[open] li li a")
OWN_ENROLMENT = "/api/programmes?mine=true#enrolments"


ROHAN = "/api/people?q=rohan"
SEES = frozenset({"talent_partner", "employee", "executive"})
"""Who sees what is said of his competencies."""


def _part_of_round(name: str, find: str, narrowed: str = "", opens: tuple[str, ...] = ()) -> Route:
    return Route(name, ROUND + narrowed, "coordinator", find=find, area="mentoring", is_part=True, opens=opens)


def _part_of_framework(name: str, part: str, opens: tuple[str, ...] = ()) -> Route:
    path = f"{FRAMEWORK}?part={part}"
    return Route(name, path, "talent_partner", find=DRAFT, area="careers", is_part=True, opens=opens)


ROUTES = (
    Route("sign in", "/sign-in", persona=None),
    Route("forgotten password", "/forgot-password", persona=None),
    Route("mailed link", "/welcome", persona=None, stand_ins={"/api/mail-links/look": LINK}),
    Route("home", "/", persona="manager"),
    Route("first steps", "/", "talent_partner", stand_ins={"/api/home": NOBODY_HERE}, is_part=True),
    Route("first steps of others", "/", "employee", stand_ins={"/api/home": NOBODY_HERE}, is_part=True),
    Route("myself", "/me"),
    Route("sign-ins", "/account/sign-ins"),
    Route("password", "/account/password"),
    Route("notices by mail", "/account/notices"),
    Route("outbox", "/demo/outbox"),
    Route("activity", "/activity", persona="talent_partner"),
    Route("mentoring", "/mentoring", persona="coordinator", area="mentoring"),
    Route("programme", "/mentoring/programmes/{id}", "coordinator", find=MAIN, area="mentoring"),
    Route("buddies", "/mentoring/programmes/{id}", "coordinator", find=BUDDIES, area="mentoring", is_part=True),
    Route(
        "policy of buddies",
        "/mentoring/programmes/{id}?part=policy",
        "coordinator",
        find=BUDDIES,
        area="mentoring",
        is_part=True,
    ),
    Route(
        "application",
        "/mentoring/enrolments/{id}",
        "mentee",
        find=OWN_ENROLMENT,
        area="mentoring",
        only_for=frozenset({"mentee", "coordinator", "talent_partner"}),
    ),
    Route(
        "find a mentor",
        "/mentoring/programmes/{id}/request",
        "mentee",
        find=MAIN,
        area="mentoring",
    ),
    Route("my mentoring", "/mentoring/mine", "mentee", area="mentoring"),
    Route(
        "offer",
        "/mentoring/offers/{id}",
        "mentee",
        find="/api/offers",
        area="mentoring",
        only_for=frozenset({"mentee"}),
    ),
    Route("answer by mail", "/answer", persona=None, stand_ins={"/api/answer-link": OFFER}),
    Route(*("round", ROUND, "coordinator"), find=NEW_ROUND, area="mentoring", only_for=frozenset({"coordinator"})),
    _part_of_round("why a pair", NEW_ROUND, opens=WHY),
    _part_of_round("swap", NEW_ROUND, opens=(*WHY, "dialog button[aria-keyshortcuts='s']")),
    _part_of_round("left out", NEW_ROUND, "?part=leftOut"),
    _part_of_round("aims compared", NEW_ROUND, "?part=compare"),
    _part_of_round("fairness", NEW_ROUND, "?part=fairness"),
    _part_of_round("decisions", NEW_ROUND, "?part=decisions"),
    _part_of_round("publish", NEW_ROUND, opens=("main button:text-is('Publish…')",)),
    _part_of_round("published", PUBLISHED_ROUND),
    _part_of_round("repair", REPAIRED_ROUND, "?part=repair"),
    _part_of_round("confirm a repair", REPAIRED_ROUND, "?part=repair", opens=(CONFIRM,)),
    _part_of_round("buddies matched", BUDDY_ROUND),
    _part_of_round("why buddies", BUDDY_ROUND, opens=WHY),
    _part_of_round("left out buddies", BUDDY_ROUND, "?part=leftOut"),
    _part_of_round("rings matched", SWAP_ROUND),
    _part_of_round("why a ring", SWAP_ROUND, opens=WHY),
    Route("my competencies", "/career/competencies", area="careers"),
    Route(
        "competencies", "/career/people/{id}/competencies", "talent_partner", find=ROHAN, area="careers", only_for=SEES
    ),
    Route("one competency", "/career/competencies", area="careers", is_part=True, opens=("main li button",)),
    Route("where I could go", "/career/reach", area="careers"),
    Route("reach", "/career/people/{id}/reach", "talent_partner", find=ROHAN, area="careers", only_for=SEES),
    Route("gaps", "/career/people/{id}/gaps?role=SWE-C4", "talent_partner", find=ROHAN, area="careers", only_for=SEES),
    Route("my team", "/career/team", "manager", area="careers"),
    Route("team", "/career/people/{id}/team", "talent_partner", find=ROHAN, area="careers", only_for=SEES),
    Route("demand", "/career/demand", "talent_partner", area="demand"),
    Route("career map", "/career", "employee", area="careers"),
    Route("career list", "/career?view=list", "employee", area="careers", is_part=True),
    Route("role on the map", "/career?role=CAR-M4", "employee", area="careers", is_part=True),
    Route("certifications", "/career/certifications", persona="talent_partner", area="careers"),
    Route(
        "new certification",
        "/career/certifications/new",
        "talent_partner",
        area="careers",
    ),
    Route(
        "edit certification",
        "/career/certifications/{id}/edit",
        "talent_partner",
        find="/api/certifications@DESK-P",
        area="careers",
    ),
    Route("certification", "/career/certifications/{id}", find="/api/certifications@DESK-P", area="careers"),
    Route(
        "candidacy",
        "/career/candidacies/{id}",
        "talent_partner",
        find="/api/candidacies",
        area="careers",
        only_for=frozenset({"talent_partner"}),
    ),
    Route(
        "public certificate",
        "/verify/{id}",
        persona=None,
        stand_ins={"/api/verifications/%7Bid%7D": CERTIFICATE},
    ),
    Route("frameworks", "/career/frameworks", persona="talent_partner", area="careers"),
    Route("my plan", "/career/plan", persona="mentee", area="careers"),
    Route("plans of a team", "/career/plans", persona="manager", area="careers"),
    Route(
        "plan",
        "/career/plans/{id}",
        "mentee",
        find="/api/plans/mine",
        area="careers",
        only_for=frozenset({"mentee", "talent_partner"}),
    ),
    Route("mentor for a goal", "/mentoring/find-mentor", persona="mentee", area="mentoring"),
    Route("framework files", "/career/frameworks/files", persona="talent_partner", area="careers"),
    Route(
        *("framework findings", "/career/frameworks/{id}/findings", "talent_partner", "/api/frameworks"),
        area="careers",
    ),
    Route("framework", FRAMEWORK, "talent_partner", find=DRAFT, area="careers", only_for=frozenset({"talent_partner"})),
    _part_of_framework("role of a framework", "roles", opens=RUNG),
    _part_of_framework("competencies of a framework", "competencies"),
    _part_of_framework("competency of a framework", "competencies", opens=("main tbody a",)),
    _part_of_framework("moves of a framework", "moves"),
    _part_of_framework("setup of a framework", "setup"),
    _part_of_framework("check of a framework", "check"),
    _part_of_framework("publishing a framework", "publish"),
    Route("people", "/people", persona="talent_partner", area="people"),
    Route("person", "/people/{id}", persona="talent_partner", find="/api/people?q=marek", area="people"),
    Route("org chart", "/people/org-chart", persona="manager", area="people"),
    Route("org units", "/people/units", persona="talent_partner", area="people"),
    Route("org unit", "/people/units/{id}", persona="talent_partner", find="/api/org-units", area="people"),
    Route("positions", "/people/positions", persona="talent_partner", area="people"),
    Route("position", "/people/positions/{id}", persona="talent_partner", find="/api/positions", area="people"),
    Route("imports", "/people/imports", persona="talent_partner", area="imports"),
    Route("import", "/people/imports/{id}", persona="talent_partner", find="/api/imports", area="imports"),
    Route("accounts", "/admin/accounts", persona="administrator", area="admin"),
    Route("account", "/admin/accounts/{id}", "administrator", find="/api/accounts?role=coordinator", area="admin"),
    Route("audit log", "/admin/audit", persona="administrator", area="admin"),
    Route("background work", "/admin/work", persona="administrator", area="admin"),
    Route("API reference", "/admin/reference", persona="administrator", area="admin"),
    Route("nowhere", "/nowhere"),
)

ELSEWHERE = frozenset({"/admin"})
"""Addresses that only lead on to another."""

BEYOND = frozenset({"/nowhere"})
"""Addresses that the application does not have, for the page that says so."""
