"""What the seats of the whole organisation ask for beside what its people hold."""

from collections import Counter

from backend.careers.assessments.holders import holders
from backend.careers.core.assessment_policy import PARTNERS
from backend.careers.core.demand import demand, worst_level
from backend.careers.core.small_groups import SMALLEST_GROUP
from backend.careers.gaps.profiles import competency_names, profiles
from backend.careers.gaps.schemas import CompetencyDemand, Demand, DemandLevel
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed

_SEATS = "SELECT e.code FROM position o JOIN role e ON e.id = o.role_id WHERE o.state = 'open'"


async def competency_demand(*, by: Viewer) -> Demand:
    """Give by competency how many seats ask for which level, and how many people hold it; few people are not told.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    """
    expect_allowed(PARTNERS, by)
    known = await profiles()
    seats = Counter(row["code"] for row in await fetch(_SEATS) if row["code"] in known.roles)
    people: int = (await fetch_one("SELECT count(*) FROM person WHERE state = 'active'"))["count"]
    found = demand(seats, known.roles.values(), await holders(today()), people)
    names = await competency_names(found)
    items = [
        CompetencyDemand(
            competency=names[code],
            short=worst.seats_above - (worst.holders or 0) if worst else None,
            short_at=worst.level if worst else None,
            levels=[DemandLevel.model_validate(each) for each in levels],
        )
        for code, levels in found.items()
        for worst in (worst_level(levels),)
        if code in names
    ]
    items.sort(key=lambda each: (each.short is None, -(each.short or 0), each.competency.code))
    return Demand(people=people, seats=sum(seats.values()), smallest_group=SMALLEST_GROUP, items=items)
