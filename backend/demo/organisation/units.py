"""The units of the sample organisation, where they sit and what their people know."""

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
    name : what it is called.
    departments : of three or four teams each.
    offices : where its teams sit, and how likely each is.
    craft : competencies of its trade.
    """

    name: str
    departments: tuple[str, ...]
    offices: dict[Office, float] = field(hash=False)
    craft: tuple[str, ...]


EXECUTIVE = Unit("Executive Office", (), {LISBON: 1}, ())

UNITS = (
    Unit(
        "Engineering",
        ("Firmware", "Data Platform", "Web Applications", "Reliability", "Security", "Sensors", "Quality"),
        {KRAKOW: 5, PUNE: 4, LISBON: 3, MONTREAL: 2},
        ("cloud operations", "code review", "data modelling", "embedded software", "python", "systems design"),
    ),
    Unit(
        "Product",
        ("Research", "Design", "Documentation"),
        {LISBON: 4, KRAKOW: 2, MONTREAL: 2},
        ("product discovery", "roadmapping", "technical writing", "user research"),
    ),
    Unit(
        "Field Operations",
        ("Installation", "Calibration", "River Surveys", "Site Safety", "Logistics"),
        {NAIROBI: 4, AUCKLAND: 4, MONTREAL: 3, PUNE: 2, SINGAPORE: 1},
        ("calibration", "health and safety", "incident handling", "project planning", RARE),
    ),
    Unit(
        "Sales",
        ("Public Sector", "Utilities", "Agriculture", "Partners"),
        {MONTREAL: 3, SINGAPORE: 3, LISBON: 3, AUCKLAND: 1, NAIROBI: 1},
        ("account planning", "negotiation", "pricing", "storytelling with data"),
    ),
    Unit(
        "Customer Care",
        ("Service Desk", "Onboarding", "Training"),
        {PUNE: 4, LISBON: 2, MONTREAL: 2, AUCKLAND: 1},
        ("conflict mediation", "incident handling", "service design", "technical writing"),
    ),
    Unit(
        "Finance",
        ("Controlling", "Treasury", "Planning"),
        {LISBON: 4, KRAKOW: 3, SINGAPORE: 1},
        ("data modelling", "financial modelling", "forecasting", "pricing"),
    ),
    Unit(
        "Supply",
        ("Purchasing", "Manufacturing", "Contracts"),
        {KRAKOW: 3, SINGAPORE: 3, PUNE: 2},
        ("contract law", "lean operations", "negotiation", "supplier management"),
    ),
    Unit(
        "People",
        ("Recruiting", "Learning", "Payroll"),
        {LISBON: 3, PUNE: 1, MONTREAL: 1},
        ("coaching", "conflict mediation", "facilitation", "recruiting"),
    ),
)

COMPETENCIES = tuple(sorted({*LEADERSHIP, *(name for unit in UNITS for name in unit.craft)}))
