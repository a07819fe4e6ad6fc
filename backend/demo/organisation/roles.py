"""The job profiles of Tidewell: a ladder of five rungs in each family, and one for those who lead."""

from collections.abc import Iterator
from dataclasses import dataclass

from backend.demo.organisation.employees import GRADES, Employee
from backend.demo.organisation.model import Role


@dataclass(frozen=True)
class Family:
    """A trade: its code and name, what one of it is called, and the departments that live by it."""

    code: str
    name: str
    one: str
    departments: tuple[str, ...]


EXECUTIVE = Family("EXE", "Executive", "Executive", ())

FAMILIES = (
    Family("SWE", "Software Engineering", "Software Engineer", ("Firmware", "Web Applications", "Quality")),
    Family("DAT", "Data Engineering", "Data Engineer", ("Data Platform",)),
    Family(
        "SYS", "Systems Engineering", "Systems Engineer", ("Reliability", "Security", "Business Systems", "Workplace")
    ),
    Family("INS", "Instrument Engineering", "Instrument Engineer", ("Sensors", "Calibration")),
    Family("DES", "Design and Research", "Product Designer", ("Research", "Design")),
    Family("WRI", "Writing and Training", "Technical Writer", ("Documentation", "Training")),
    Family("FIE", "Field Engineering", "Field Engineer", ("Installation", "River Surveys", "Site Safety")),
    Family(
        "PLA", "Planning and Logistics", "Supply Planner", ("Logistics", "Purchasing", "Manufacturing", "Contracts")
    ),
    Family("SAL", "Sales", "Sales Consultant", ("Public Sector", "Utilities", "Agriculture", "Partners")),
    Family("CAR", "Customer Care", "Care Specialist", ("Service Desk", "Onboarding")),
    Family("FIN", "Finance", "Finance Analyst", ("Controlling", "Treasury", "Planning")),
    Family("HRP", "People and Learning", "People Partner", ("Recruiting", "Learning", "Payroll", "Talent")),
)

OWN_RUNGS = ("Associate", "Professional", "Senior", "Expert", "Principal")
"""Grades of the individual contributors, levels 1 to 5."""

LEADING_RUNGS = {4: "Team Lead", 5: "Manager", 6: "Director"}
"""What those are called who lead, by level."""


def all_roles() -> tuple[Role, ...]:
    """List every job profile, those of the executives first, then family by family from the lowest level up."""
    executives = tuple(
        Role(f"EXE-M{level}", name, EXECUTIVE.name, "management", level)
        for level, name in ((7, "Vice President"), (8, "Chief Officer"))
    )
    return (*executives, *(role for family in FAMILIES for role in _of_family(family)))


def _of_family(family: Family) -> Iterator[Role]:
    for level, grade in enumerate(OWN_RUNGS, 1):
        name = family.one if grade == "Professional" else f"{grade} {family.one}"
        yield Role(f"{family.code}-C{level}", name, family.name, "individual contributor", level)
    for level, rung in LEADING_RUNGS.items():
        yield Role(f"{family.code}-M{level}", f"{rung}, {family.name}", family.name, "management", level)


def role_code(department: str, grade: str, *, leads: bool) -> str:
    """Name the job profile of a seat in a department; people of any grade below Principal lead as team leads."""
    level = GRADES.index(grade) + 1
    if level > max(LEADING_RUNGS):
        return f"{EXECUTIVE.code}-M{level}"
    family = next(family for family in FAMILIES if department in family.departments)
    return f"{family.code}-M{max(level, min(LEADING_RUNGS))}" if leads else f"{family.code}-C{level}"


def title_of(employee: Employee, *, leads: bool) -> str:
    """Write on the door what somebody does."""
    if employee.grade == "Chief":
        return "Chief Executive Officer"
    if employee.grade == "Vice President":
        return f"Vice President, {employee.unit.name}"
    if employee.grade == "Director":
        return f"Director, {employee.department}"
    if leads:
        rung = LEADING_RUNGS[max(employee.step + 1, min(LEADING_RUNGS))]
        return f"{rung}, {employee.department}"
    code = role_code(employee.department, employee.grade, leads=False)
    return ROLE_NAMES[code]


ROLE_NAMES = {role.code: role.name for role in all_roles()}
