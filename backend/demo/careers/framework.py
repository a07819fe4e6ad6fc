"""The framework of Tidewell: 101 roles of twelve families, what they ask for, and how people move between them."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from backend.careers.core.framework import Competency, Family, Framework, Requirement, Role, Scale, ScaleLevel, Track
from backend.demo.careers.areas.business import FINANCE as FINANCE_AREA
from backend.demo.careers.areas.business import SALES, SUPPLY
from backend.demo.careers.areas.care import CARE
from backend.demo.careers.areas.data import DATA
from backend.demo.careers.areas.field import FIELD
from backend.demo.careers.areas.instruments import INSTRUMENTS
from backend.demo.careers.areas.leadership import LEADERSHIP
from backend.demo.careers.areas.people import PEOPLE, WORKING
from backend.demo.careers.areas.product import PRODUCT
from backend.demo.careers.areas.software import SOFTWARE
from backend.demo.careers.ladders.business import (
    FINANCE,
    PEOPLE_AND_LEARNING,
    PLANNING_AND_LOGISTICS,
    SALES_CONSULTING,
)
from backend.demo.careers.ladders.care import CUSTOMER_CARE, WRITING_AND_TRAINING
from backend.demo.careers.ladders.everywhere import EVERYWHERE, EXECUTIVES
from backend.demo.careers.ladders.field import FIELD_ENGINEERING, INSTRUMENT_ENGINEERING
from backend.demo.careers.ladders.software import DATA_ENGINEERING, SOFTWARE_ENGINEERING
from backend.demo.careers.ladders.technology import DESIGN_AND_RESEARCH, SYSTEMS_ENGINEERING
from backend.demo.careers.lattice import moves_across, moves_of
from backend.demo.careers.notation import Area, Asked, Ladder, code_of, written
from backend.demo.organisation.roles import EXECUTIVE, FAMILIES, all_roles

AREAS = (
    SOFTWARE,
    DATA,
    CARE,
    FIELD,
    INSTRUMENTS,
    PRODUCT,
    SALES,
    SUPPLY,
    FINANCE_AREA,
    PEOPLE,
    WORKING,
    LEADERSHIP,
)

LADDERS = (
    SOFTWARE_ENGINEERING,
    DATA_ENGINEERING,
    SYSTEMS_ENGINEERING,
    INSTRUMENT_ENGINEERING,
    DESIGN_AND_RESEARCH,
    WRITING_AND_TRAINING,
    FIELD_ENGINEERING,
    PLANNING_AND_LOGISTICS,
    SALES_CONSULTING,
    CUSTOMER_CARE,
    FINANCE,
    PEOPLE_AND_LEARNING,
)
"""In the order of the families."""

SCALE = Scale(
    "five-levels",
    "Five levels",
    (
        ScaleLevel("Knows of it", "Has seen it done, and knows whom to ask."),
        ScaleLevel("Does it with help", "Does parts of it, with somebody who looks over it."),
        ScaleLevel("Does it alone", "Does the usual cases alone, and knows which are not usual."),
        ScaleLevel("Teaches it", "Does the difficult cases, and others learn it from them."),
        ScaleLevel("Is asked by all", "Shapes how the whole company does it, and is asked from outside."),
    ),
)

TRACKS = {
    "entry": Track("entry", "entry"),
    "individual contributor": Track("individual-contributor", "individual contributor"),
    "management": Track("management", "management"),
}

RUNGS = {
    "C1": "Starts in the trade with colleagues at hand",
    "C2": "Does the everyday work of the trade alone",
    "C3": "Takes on the difficult part of the trade, and brings colleagues on",
    "C4": "Answers for one subject of the trade across teams",
    "C5": "Shapes the trade in the whole company",
    "M4": "Leads a team of the trade, and still takes a hand in it",
    "M5": "Leads several teams of the trade through their leads",
    "M6": "Directs a department of the trade",
    "M7": "Leads a unit of the company, with all its departments.",
    "M8": "Answers for the whole company to those who own it, work in it and live by its rivers.",
}
"""What is done on a rung, where nothing more is said of a role."""


CERTIFIED: Mapping[str, tuple[str, ...]] = {
    "CAR-C2": ("DESK-A",),
    "CAR-C3": ("DESK-P",),
    "CAR-C4": ("DESK-P",),
    "CAR-M4": ("DESK-P",),
    "FIE-C2": ("WATER-SAFETY",),
    "FIE-C3": ("WATER-SAFETY",),
    "FIE-C4": ("WATER-SAFETY",),
    "FIE-M4": ("WATER-SAFETY",),
    "PLA-C5": ("PLANNER-E",),
}
"""Codes of the certifications that roles ask for, by the role's."""


@cache
def tidewell_framework() -> Framework:
    """Give the framework, always the same; its roles have the codes and names that the organisation gives them."""
    return Framework(
        "tidewell",
        "Careers at Tidewell",
        families=(Family(EXECUTIVE.code, EXECUTIVE.name), *(Family(one.code, one.name) for one in FAMILIES)),
        tracks=tuple(TRACKS.values()),
        scales=(SCALE,),
        competencies=tuple(each for area in AREAS for each in _competencies(area)),
        roles=tuple(_roles()),
        moves=(
            *(move for each in LADDERS for move in moves_of(each.family, takes_trainees=bool(each.trainee))),
            *moves_across(),
        ),
    )


def _competencies(area: Area) -> Iterator[Competency]:
    heading = f"AREA-{code_of(area.name)}"
    yield Competency(heading, written(area.name), SCALE.code, area.kind, description=area.about)
    for skill in area.skills:
        yield Competency(
            code_of(skill.name),
            written(skill.name),
            SCALE.code,
            area.kind,
            parent=heading,
            description=skill.about,
            descriptors=dict(enumerate(skill.levels, 1)),
            prerequisites=tuple(code_of(name) for name in skill.after),
        )


def _roles() -> Iterator[Role]:
    ladders = {each.family: each for each in LADDERS}
    for known in all_roles():
        family, rung = known.code.split("-")
        ladder = ladders.get(family)
        if ladder is not None and ladder.trainee and rung == "C1":
            yield _trainee(ladder)
        asked = EXECUTIVES if ladder is None else _asked(ladder)
        yield Role(
            known.code,
            known.name,
            family,
            TRACKS[known.track].code,
            known.level,
            RUNGS[rung] if ladder is None else _story(ladder, rung),
            tuple(_requirements(asked, rung)),
            CERTIFIED.get(known.code, ()),
        )


def _trainee(ladder: Ladder) -> Role:
    requirements = tuple(_requirements(_asked(ladder), "E1"))
    code = f"{ladder.family}-E1"
    return Role(code, ladder.trainee, ladder.family, TRACKS["entry"].code, 1, _story(ladder, "E1"), requirements)


def _asked(ladder: Ladder) -> Iterable[Asked]:
    """Give what a family asks for: first what is its own, then what every family asks for and it doesn't say itself."""
    own = {each.skill for each in ladder.asked}
    return (*ladder.asked, *(each for each in EVERYWHERE if each.skill not in own))


def _requirements(asked: Iterable[Asked], rung: str) -> Iterator[Requirement]:
    for each in asked:
        level = _levels(each)[rung]
        if level:
            must_have = each.must == "everywhere" or (each.must == "leading" and rung.startswith("M"))
            yield Requirement(code_of(each.skill), level, each.weight, must_have)


def _levels(asked: Asked) -> Mapping[str, int]:
    """Give the level on each rung; executives stand on the second and third of those who lead."""
    leading = dict(zip(("M4", "M5", "M6"), asked.leading, strict=True))
    own = dict(zip(("C1", "C2", "C3", "C4", "C5"), asked.own, strict=True))
    above = {"M7": asked.leading[1], "M8": asked.leading[2]}
    return {"E1": asked.entry, **{rung: int(digit) for rung, digit in (own | leading | above).items()}}


def _story(ladder: Ladder, rung: str) -> str:
    told = dict(ladder.stories).get(f"{ladder.family}-{rung}")
    return told or f"{RUNGS[rung]}: {ladder.trade}."
