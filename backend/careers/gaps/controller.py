"""Gaps over HTTP."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, get
from litestar.di import NamedDependency
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, QueryParameter

from backend.careers.core.gaps import FACTORS, FactorName
from backend.careers.gaps.organisation import competency_demand
from backend.careers.gaps.reaching import reach_of
from backend.careers.gaps.schemas import Demand, HeatMap, Reach, RoleGaps
from backend.careers.gaps.service import gaps_of
from backend.careers.gaps.team import heat_map, heat_map_file
from backend.kit.clock import today
from backend.kit.errors import FieldError, Invalid
from backend.people.core.access import Viewer

_ADJUSTMENT = re.compile(rf"(?P<factor>{'|'.join(FACTORS)}):(?P<code>.+):(?P<value>[1-9][0-9]?)")
_BY_NAME: Mapping[str, FactorName] = {name: name for name in FACTORS}

Target = Annotated[date | None, QueryParameter(description="By when the role is aimed at; it makes gaps more urgent.")]
Adjust = Annotated[
    list[str] | None,
    QueryParameter(
        max_items=200,
        description="A factor to set, as `factor:competency code:value`, such as `motivation:OPS-ROUTES:3`; factors "
        f"are {', '.join(FACTORS)}, values 1 to 99.",
    ),
]
FILE = {
    200: ResponseSpec(data_container=bytes, description="The file.", media_type="text/csv", generate_examples=False)
}


class GapsController(Controller):
    """Somebody beside roles."""

    path = "/api/people/{person_id:uuid}"
    tags = ("Gaps",)

    @get("/gaps/{role_code:str}", operation_id="getGaps", opt={"problems": (404,)})
    async def gaps(
        self,
        person_id: FromPath[UUID],
        role_code: FromPath[str],
        viewer: NamedDependency[Viewer],
        target: Target = None,
        adjust: Adjust = None,
    ) -> RoleGaps:
        """Give what a role asks for beside what somebody holds; gaps are ranked, each factor is told and can be set."""
        adjusted = adjustments(adjust or ())
        return await gaps_of(person_id=person_id, role_code=role_code, target=target, adjusted=adjusted, by=viewer)

    @get("/reach", operation_id="getReach", opt={"problems": (404,)})
    async def reach(self, person_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Reach:
        """Give where moves lead from somebody's role, what fits, what nearly does, and what would open the most."""
        return await reach_of(person_id=person_id, by=viewer)

    @get("/team-competencies", operation_id="getTeamCompetencies", opt={"problems": (404,)})
    async def team(self, person_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> HeatMap:
        """Give who reports to somebody, and what each holds of what the team's roles ask for."""
        return await heat_map(manager_id=person_id, by=viewer)

    @get(
        "/team-competencies/export",
        operation_id="exportTeamCompetencies",
        responses=FILE,
        opt={"problems": (404,)},
    )
    async def team_file(self, person_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[bytes]:
        """Give the same as a spreadsheet."""
        content = await heat_map_file(manager_id=person_id, by=viewer)
        name = f"team-competencies-{today()}.csv"
        headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
        return Response(content, media_type="text/csv", headers=headers)


class DemandController(Controller):
    """The organisation beside its seats."""

    path = "/api/competency-demand"
    tags = ("Gaps",)

    @get(operation_id="getCompetencyDemand")
    async def demand(self, viewer: NamedDependency[Viewer]) -> Demand:
        """Give by competency how many seats ask for which level, and how many people hold it."""
        return await competency_demand(by=viewer)


def adjustments(said: Sequence[str]) -> Mapping[str, Mapping[FactorName, int]]:
    """Read the factors that a request sets, by competency code.

    Raises
    ------
    Invalid : one that is none.
    """
    found: dict[str, dict[FactorName, int]] = {}
    for each in said:
        parts = _ADJUSTMENT.fullmatch(each)
        if parts is None:
            remedy = f"Write factor:code:value, with one of {', '.join(FACTORS)} and a value from 1 to 99."
            raise Invalid(FieldError("adjust", f"“{each}” is none. {remedy}"))
        found.setdefault(parts["code"], {})[_BY_NAME[parts["factor"]]] = int(parts["value"])
    return found
