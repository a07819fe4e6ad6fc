"""Every page of the front end; a test holds the list against the application's own (`frontend/src/app/paths.ts`)."""

from tests.screenshots.route import Route
from tests.screenshots.stand_ins import CERTIFICATE, LINK, NOBODY_HERE, OFFER
from tests.screenshots.succession_routes import SUCCESSION

MAIN = "/api/programmes?mine=true@MENTORING-2026"
NEW_ROUND = f"{MAIN} + /api/programmes/{{id}}/rounds"
COMPARED_ROUND = f"{NEW_ROUND} + /api/rounds/{{id}}/comparison"
BUDDIES = "/api/programmes?mine=true@BUDDIES-2026"
BUDDY_ROUND = f"{BUDDIES} > /api/programmes/{{id}}/rounds"
SWAP_ROUND = "/api/programmes?mine=true@SWAP-2026 > /api/programmes/{id}/rounds"
ONBOARDING = "/api/programmes?mine=true@ONBOARDING-2026"
PUBLISHED_ROUND = f"{ONBOARDING} > /api/programmes/{{id}}/rounds"
ROUND = "/mentoring/rounds/{id}"
REPAIRED_ROUND = f"{PUBLISHED_ROUND} + /api/rounds/{{id}}/repairs"
CONFIRM = "main button:text-is('Confirm…')"
WHY = ("table a",)
WHY_THREE = ("table a:has(span > span:nth-child(4))",)
"""The names of three people, and the arrow back to the first."""
FRAMEWORK = "/career/frameworks/{id}"
DRAFT = "/api/frameworks + /api/framework-versions/{id}/copies"
RUNG = ("main details:not([open]) summary", "main details[open] li li a")
OWN_ENROLMENT = "/api/programmes?mine=true#enrolments"


ROHAN = "/api/people?q=rohan"
SEES = frozenset({"talent_partner", "employee", "executive"})
"""Who sees what is said of his competencies."""


def _part_of_round(
    name: str, find: str, narrowed: str = "", opens: tuple[str, ...] = (), *, is_never_empty: bool = False
) -> Route:
    path = ROUND + narrowed
    return Route(
        *(name, path, "coordinator", find, "mentoring"), is_part=True, opens=opens, is_never_empty=is_never_empty
    )


def _part_of_programme(name: str, find: str, part: str, *, is_never_empty: bool = False) -> Route:
    path = f"/mentoring/programmes/{{id}}?part={part}"
    return Route(name, path, "coordinator", find, "mentoring", is_part=True, is_never_empty=is_never_empty)


def _part_of_framework(name: str, part: str, opens: tuple[str, ...] = ()) -> Route:
    path = f"{FRAMEWORK}?part={part}"
    return Route(name, path, "talent_partner", find=DRAFT, area="careers", is_part=True, opens=opens)


ROUTES = (
    Route("sign in", "/sign-in", persona=None, is_never_empty=True),
    Route("forgotten password", "/forgot-password", persona=None, is_never_empty=True),
    Route("mailed link", "/welcome", persona=None, stand_ins={"/api/mail-links/look": LINK}, is_never_empty=True),
    Route("home", "/", persona="manager"),
    Route("first steps", "/", "talent_partner", stand_ins={"/api/home": NOBODY_HERE}, is_part=True),
    Route(
        "first steps of others",
        "/",
        "employee",
        stand_ins={"/api/home": NOBODY_HERE},
        is_part=True,
        is_never_empty=True,
    ),
    Route("myself", "/me"),
    Route("sign-ins", "/account/sign-ins"),
    Route("password", "/account/password", is_never_empty=True),
    Route("notices by mail", "/account/notices", is_never_empty=True),
    Route("outbox", "/demo/outbox"),
    Route("activity", "/activity", persona="talent_partner"),
    Route("mentoring", "/mentoring", persona="coordinator", area="mentoring"),
    Route("programme", "/mentoring/programmes/{id}", "coordinator", find=MAIN, area="mentoring"),
    Route("buddies", "/mentoring/programmes/{id}", "coordinator", find=BUDDIES, area="mentoring", is_part=True),
    _part_of_programme("policy", MAIN, "policy", is_never_empty=True),
    _part_of_programme("policy of buddies", BUDDIES, "policy", is_never_empty=True),
    _part_of_programme("requests", MAIN, "requests"),
    _part_of_programme("terms", MAIN, "terms", is_never_empty=True),
    _part_of_programme("eligibility", MAIN, "eligibility", is_never_empty=True),
    Route("programmes of a mentee", "/mentoring", "mentee", area="mentoring", is_part=True),
    Route("programme of a mentee", "/mentoring/programmes/{id}", "mentee", ONBOARDING, "mentoring", is_part=True),
    Route(
        "application",
        "/mentoring/enrolments/{id}",
        "mentee",
        find=OWN_ENROLMENT,
        area="mentoring",
        only_for=frozenset({"mentee", "coordinator", "talent_partner"}),
        is_never_empty=True,
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
        is_never_empty=True,
    ),
    Route(
        *("offer to a mentor", "/mentoring/offers/{id}", "mentor", "/api/offers", "mentoring"),
        is_part=True,
        is_never_empty=True,
    ),
    Route("my mentoring as a mentor", "/mentoring/mine", "mentor", area="mentoring", is_part=True),
    Route("answer by mail", "/answer", None, stand_ins={"/api/answer-link": OFFER}, is_never_empty=True),
    Route(*("round", ROUND, "coordinator"), find=NEW_ROUND, area="mentoring", only_for=frozenset({"coordinator"})),
    _part_of_round("why a pair", NEW_ROUND, opens=WHY),
    _part_of_round("swap", NEW_ROUND, opens=(*WHY, "dialog button[aria-keyshortcuts='s']")),
    _part_of_round("left out", NEW_ROUND, "?part=leftOut"),
    _part_of_round("aims not compared yet", NEW_ROUND, "?part=compare", is_never_empty=True),
    _part_of_round("aims compared", COMPARED_ROUND, "?part=compare", is_never_empty=True),
    _part_of_round("who changes by an aim", COMPARED_ROUND, "?part=compare", opens=("main table th button",)),
    _part_of_round("fairness", NEW_ROUND, "?part=fairness", is_never_empty=True),
    _part_of_round("decisions", NEW_ROUND, "?part=decisions"),
    _part_of_round("publish", NEW_ROUND, opens=("main button:text-is('Publish…')",)),
    _part_of_round("published", PUBLISHED_ROUND),
    _part_of_round("offers", PUBLISHED_ROUND, "?part=offers"),
    _part_of_round("repair", REPAIRED_ROUND, "?part=repair"),
    _part_of_round("confirm a repair", REPAIRED_ROUND, "?part=repair", opens=(CONFIRM,)),
    _part_of_round("buddies matched", BUDDY_ROUND),
    _part_of_round("why buddies", BUDDY_ROUND, opens=WHY),
    _part_of_round("left out buddies", BUDDY_ROUND, "?part=leftOut"),
    _part_of_round("rings matched", SWAP_ROUND),
    _part_of_round("why a ring", SWAP_ROUND, opens=WHY_THREE),
    Route("my competencies", "/career/competencies", area="careers"),
    Route(
        "competencies", "/career/people/{id}/competencies", "talent_partner", find=ROHAN, area="careers", only_for=SEES
    ),
    Route("one competency", "/career/competencies", area="careers", is_part=True, opens=("main li button",)),
    Route(
        "asked statement",
        "/career/asked/{id}",
        "employee",
        find="/api/asked-statements",
        area="careers",
        only_for=frozenset({"employee", "mentee", "talent_partner"}),
    ),
    Route("where I could go", "/career/reach", area="careers"),
    Route("reach", "/career/people/{id}/reach", "talent_partner", find=ROHAN, area="careers", only_for=SEES),
    Route("gaps", "/career/people/{id}/gaps?role=SWE-C4", "talent_partner", find=ROHAN, area="careers", only_for=SEES),
    Route("my team", "/career/team", "manager", area="careers"),
    Route("team", "/career/people/{id}/team", "talent_partner", find=ROHAN, area="careers", only_for=SEES),
    Route("demand", "/career/demand", "talent_partner", area="demand"),
    Route("career map", "/career", "employee", area="careers"),
    Route("career list", "/career?view=list", "employee", area="careers", is_part=True),
    Route("role on the map", "/career?role=CAR-M4", "employee", area="careers", is_part=True),
    Route(
        "career map of somebody",
        *("/career/people/{id}/map", "talent_partner"),
        find=ROHAN,
        area="careers",
        only_for=SEES,
    ),
    Route("learning", "/career/learning", area="careers"),
    Route("a resource", "/career/learning", area="careers", is_part=True, opens=("main tbody a",)),
    Route("my learning", "/career/learning/mine", area="careers"),
    Route(
        "learning of somebody",
        *("/career/people/{id}/learning", "talent_partner"),
        find=ROHAN,
        area="careers",
        only_for=SEES,
    ),
    Route("learning paths", "/career/learning/paths", area="careers"),
    Route("learning path", "/career/learning/paths/{id}", find="/api/learning-paths", area="careers"),
    Route(
        *("pathway", "/career/learning/pathways/{id}"),
        find="/api/pathways",
        area="careers",
        only_for=frozenset({"employee"}),
    ),
    Route("completion files", "/career/learning/completions", persona="talent_partner", area="careers"),
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
        is_never_empty=True,
    ),
    Route("frameworks", "/career/frameworks", persona="talent_partner", area="careers"),
    Route("my plan", "/career/plan", persona="mentee", area="careers"),
    Route("plans of a team", "/career/plans", persona="manager", area="plans_of_others"),
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
        only_for=frozenset({"talent_partner"}),
    ),
    Route("framework", FRAMEWORK, "talent_partner", find=DRAFT, area="careers", only_for=frozenset({"talent_partner"})),
    _part_of_framework("role of a framework", "roles", opens=RUNG),
    _part_of_framework("competencies of a framework", "competencies"),
    _part_of_framework("competency of a framework", "competencies", opens=("main tbody a",)),
    _part_of_framework("moves of a framework", "moves"),
    _part_of_framework("setup of a framework", "setup"),
    _part_of_framework("check of a framework", "check"),
    _part_of_framework("publishing a framework", "publish"),
    *SUCCESSION,
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
    Route("API reference", "/admin/reference", persona="administrator", area="admin", is_never_empty=True),
    Route("nowhere", "/nowhere", is_never_empty=True),
)

ELSEWHERE = frozenset({"/admin"})
"""Addresses that only lead on to another."""

BEYOND = frozenset({"/nowhere"})
"""Addresses that the application does not have, for the page that says so."""
