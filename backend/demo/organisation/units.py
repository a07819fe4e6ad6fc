"""The units of the sample organisation, where they sit and what their people know."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from backend.demo.organisation.places import AUCKLAND, KRAKOW, LISBON, MONTREAL, NAIROBI, PUNE, SINGAPORE, Office

LEADERSHIP = (
    "change leadership",
    "coaching",
    "delegation",
    "giving feedback",
    "public speaking",
    "stakeholder management",
    "strategy",
)
"""What those who lead people learn and teach, whatever their unit."""

RARE = "hydrology"
"""Wanted by many a field engineer, and known by next to nobody who mentors."""


@dataclass(frozen=True)
class Unit:
    """A part of the organisation.

    Attributes
    ----------
    code, name : as the organisation writes and calls it.
    departments : how many teams each has.
    offices : where its teams sit, and how likely each is.
    craft : competencies of its trade.
    """

    code: str
    name: str
    departments: Mapping[str, int] = field(hash=False)
    offices: dict[Office, float] = field(hash=False)
    craft: tuple[str, ...]


EXECUTIVE = Unit("EXE", "Executive Office", {}, {LISBON: 1}, ())

UNITS = (
    Unit(
        "ENG",
        "Engineering",
        {
            "Firmware": 5,
            "Data Platform": 4,
            "Web Applications": 5,
            "Reliability": 3,
            "Security": 2,
            "Sensors": 4,
            "Quality": 3,
        },
        {KRAKOW: 5, PUNE: 4, LISBON: 3, MONTREAL: 2},
        ("cloud operations", "code review", "data modelling", "embedded software", "python", "systems design"),
    ),
    Unit(
        "PRO",
        "Product",
        {"Research": 3, "Design": 3, "Documentation": 2},
        {LISBON: 4, KRAKOW: 2, MONTREAL: 2},
        ("product discovery", "roadmapping", "technical writing", "user research"),
    ),
    Unit(
        "FLD",
        "Field Operations",
        {"Installation": 8, "Calibration": 5, "River Surveys": 5, "Site Safety": 2, "Logistics": 4},
        {NAIROBI: 4, AUCKLAND: 4, MONTREAL: 3, PUNE: 2, SINGAPORE: 1},
        ("calibration", "health and safety", "incident handling", "project planning", RARE),
    ),
    Unit(
        "SAL",
        "Sales",
        {"Public Sector": 4, "Utilities": 4, "Agriculture": 3, "Partners": 3},
        {MONTREAL: 3, SINGAPORE: 3, LISBON: 3, AUCKLAND: 1, NAIROBI: 1},
        ("account planning", "negotiation", "pricing", "storytelling with data"),
    ),
    Unit(
        "CUS",
        "Customer Care",
        {"Service Desk": 5, "Onboarding": 3, "Training": 3},
        {PUNE: 4, LISBON: 2, MONTREAL: 2, AUCKLAND: 1},
        ("conflict mediation", "incident handling", "service design", "technical writing"),
    ),
    Unit(
        "FIN",
        "Finance",
        {"Controlling": 3, "Treasury": 2, "Planning": 2},
        {LISBON: 4, KRAKOW: 3, SINGAPORE: 1},
        ("data modelling", "financial modelling", "forecasting", "pricing"),
    ),
    Unit(
        "SUP",
        "Supply",
        {"Purchasing": 3, "Manufacturing": 6, "Contracts": 2},
        {KRAKOW: 3, SINGAPORE: 3, PUNE: 2},
        ("contract law", "lean operations", "negotiation", "supplier management"),
    ),
    Unit(
        "PEO",
        "People",
        {"Recruiting": 2, "Learning": 2, "Payroll": 2, "Talent": 2},
        {LISBON: 3, PUNE: 1, MONTREAL: 1},
        ("coaching", "conflict mediation", "facilitation", "recruiting"),
    ),
    Unit(
        "ITE",
        "Information Technology",
        {"Business Systems": 3, "Workplace": 2},
        {LISBON: 3, PUNE: 3, MONTREAL: 1},
        ("cloud operations", "data modelling", "incident handling", "service design"),
    ),
)

COMPETENCIES = tuple(sorted({*LEADERSHIP, *(name for unit in UNITS for name in unit.craft)}))
