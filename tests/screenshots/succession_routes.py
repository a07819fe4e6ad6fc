"""The pages of succession."""

from tests.screenshots.route import Route

PLANS = "/api/succession/critical-positions?sort=exit"
PLAN = "/succession/positions/{id}"
SEES_ALL = frozenset({"talent_partner", "executive"})

CYCLE = "/api/succession/calibration-cycles"
IN_CYCLES = frozenset({"manager", "talent_partner"})
"""For whom there are people to place in the cycles of the sample organisation."""

TOLD = {
    "items": [
        {
            "position": {"id": "0198f3a2-0000-7000-8000-000000000001", "code": "S0003", "title": "Director, Firmware"},
            "text": "You have led the oldest boards through three changeovers, and people come to you when it burns. "
            "We would like you to look at this seat, one day. It is no promise, and you may say no.",
            "told_by": "L\u00e9a Tremblay",
            "told_on": "2026-09-14",
            "answer": None,
            "reason": "",
            "version": 1,
        }
    ]
}

SCENARIOS = "/api/succession/scenarios"
SCENARIO = "/succession/what-if/{id}"

SUCCESSION = (
    Route("bench", "/succession", persona="talent_partner"),
    Route("scale of readiness", "/succession/readiness-scale", persona="talent_partner", is_never_empty=True),
    Route("critical positions", "/succession/positions", persona="talent_partner"),
    Route("suggested positions", "/succession/positions/suggested", persona="talent_partner", area="succession"),
    Route("critical position", PLAN, "talent_partner", find=PLANS, only_for=SEES_ALL),
    Route(
        *("who can see a plan", PLAN, "talent_partner", PLANS),
        is_part=True,
        opens=("main header button:last-child",),
    ),
    Route(
        *("nominating", PLAN, "talent_partner", PLANS),
        is_part=True,
        opens=("main section ul button",),
    ),
    Route(
        *("nomination", "/succession/nominations/{id}", "talent_partner"),
        find=f"{PLANS} > /api/succession/critical-positions/{{id}}/nominations",
        only_for=SEES_ALL,
    ),
    Route(
        *("assessing readiness", "/succession/nominations/{id}", "talent_partner"),
        find=f"{PLANS} > /api/succession/critical-positions/{{id}}/nominations",
        is_part=True,
        opens=("main section[aria-label=Readiness] button",),
    ),
    Route("told to me", "/succession/mine", "mentor"),
    Route(
        "told to me on purpose", "/succession/mine", "mentor", stand_ins={"/api/succession/mine": TOLD}, is_part=True
    ),
    Route("calibration", "/succession/calibration", persona="manager"),
    Route("calibration cycle", "/succession/calibration/{id}", "manager", CYCLE, only_for=IN_CYCLES),
    Route("calibration list", "/succession/calibration/{id}?view=list", "manager", CYCLE, is_part=True),
    Route(
        "calibration drawer",
        "/succession/calibration/{id}?view=list",
        "manager",
        CYCLE,
        is_part=True,
        opens=("main tbody th button",),
    ),
    Route("calibration menu", "/succession/calibration/{id}", "manager", CYCLE, is_part=True, opens=("[data-person]",)),
    Route(
        "opening a calibration cycle",
        "/succession/calibration",
        "talent_partner",
        is_part=True,
        opens=("main header button",),
        is_never_empty=True,
    ),
    Route("what if", "/succession/what-if", persona="talent_partner"),
    Route("scenario", SCENARIO, "talent_partner", SCENARIOS, only_for=frozenset({"talent_partner"})),
    Route("talent pools", "/succession/pools", persona="talent_partner", area="pools"),
    Route("talent pool", "/succession/pools/{id}", "talent_partner", "/api/succession/pools", area="pools"),
    Route("succession report", "/succession/reports", persona="talent_partner", area="succession"),
)
