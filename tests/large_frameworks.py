"""Frameworks of any size, made from a number alone: families with two ladders, moves up and to the next."""

from decimal import Decimal

from backend.careers.core.framework import (
    Competency,
    CompetencyKind,
    Family,
    Framework,
    Requirement,
    Role,
    Scale,
    ScaleLevel,
    Track,
)
from backend.careers.core.lattice import Move

LEVELS = 5
"""Rungs of a ladder; each family has one of those who lead from its fourth rung on beside one of its own trade."""

LEADING = (4, 5)
ROLES_OF_FAMILY = LEVELS + len(LEADING)
SCALE = Scale("five", "Five levels", tuple(ScaleLevel(f"Level {rank}") for rank in range(1, LEVELS + 1)))
TRADES = (
    "Hydrology",
    "Metering",
    "Forecasting",
    "Mapping",
    "Networks",
    "Pumps",
    "Billing",
    "Safety",
    "Archives",
    "Labs",
)


def framework_of_size(roles: int) -> Framework:
    """Make a framework of so many roles or a few more, always the same: of whole families."""
    families = [Family(f"F{number}", _trade(number)) for number in range(-(-roles // ROLES_OF_FAMILY))]
    return Framework(
        f"size-{roles}",
        f"A framework of {roles} roles",
        families=tuple(families),
        tracks=(Track("own", "own trade"), Track("lead", "leading")),
        scales=(SCALE,),
        competencies=tuple(
            Competency(f"{code}-{roles}", name, SCALE.code, CompetencyKind.TECHNICAL)
            for family in families
            for code, name in ((family.code, family.name), (f"{family.code}-lead", f"Leading in {family.name}"))
        ),
        roles=tuple(role for family in families for role in _roles(family, roles)),
        moves=tuple(move for number, family in enumerate(families) for move in _moves(family, families, number, roles)),
    )


def code_of(family: Family, track: str, level: int, roles: int) -> str:
    """Give the code of a role; frameworks of different sizes share none."""
    return f"N{roles}-{family.code}-{track}{level}"


def _trade(number: int) -> str:
    turn, place = divmod(number, len(TRADES))
    return TRADES[place] if turn == 0 else f"{TRADES[place]} {turn + 1}"


def _roles(family: Family, size: int) -> list[Role]:
    own = Requirement(f"{family.code}-{size}", 1)
    lead = f"{family.code}-lead-{size}"
    return [
        *(
            Role(
                code_of(family, "own", level, size),
                f"{family.name} specialist {level}",
                family.code,
                "own",
                level,
                requirements=(Requirement(own.competency, level),),
            )
            for level in range(1, LEVELS + 1)
        ),
        *(
            Role(
                code_of(family, "lead", level, size),
                f"{family.name} lead {level}",
                family.code,
                "lead",
                level,
                requirements=(Requirement(own.competency, level - 1), Requirement(lead, level)),
            )
            for level in LEADING
        ),
    ]


def _moves(family: Family, families: list[Family], number: int, size: int) -> list[Move]:
    def at(track: str, level: int, of: Family = family) -> str:
        return code_of(of, track, level, size)

    neighbour = families[(number + 1) % len(families)]
    across = [Move(at("own", 2), at("own", 2, neighbour), "lateral", Decimal(12))] if neighbour is not family else []
    return [
        *(Move(at("own", level), at("own", level + 1), "promotion", Decimal(24)) for level in range(1, LEVELS)),
        Move(at("own", 3), at("lead", 4), "track switch", Decimal(30)),
        Move(at("lead", 4), at("lead", 5), "promotion", Decimal(36)),
        *across,
    ]
