"""Scenarios over HTTP."""

from uuid import UUID

from litestar import Controller, Response, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.people.core.access import Viewer
from backend.succession.scenarios import service
from backend.succession.scenarios.reading import get_scenario, list_scenarios, list_starts
from backend.succession.scenarios.schemas import (
    Scenario,
    ScenarioList,
    ScenarioRequest,
    ScenarioResult,
    ScenarioTerms,
    StartList,
)


class ScenariosController(Controller):
    """What if people left: private to whoever asks."""

    path = "/api/succession/scenarios"
    tags = ("Succession",)

    @get(operation_id="listScenarios")
    async def list_own(self, viewer: NamedDependency[Viewer]) -> ScenarioList:
        """List the scenarios that the viewer keeps, and what a new one reckons with."""
        return await list_scenarios(by=viewer)

    @get("/starts", operation_id="listScenarioStarts")
    async def starts(self, viewer: NamedDependency[Viewer]) -> StartList:
        """List holders of critical positions that the viewer sees, whose leaving is worth a thought."""
        return await list_starts(by=viewer)

    @post("/result", operation_id="tryScenario", status_code=200)
    async def attempt(self, data: JSONBody[ScenarioTerms], viewer: NamedDependency[Viewer]) -> ScenarioResult:
        """Work out who would move where if people left; nothing is kept, and nobody is told."""
        return await service.try_scenario(terms=data, by=viewer)

    @post(operation_id="keepScenario", opt={"idempotent": True, "problems": (409,)})
    async def keep(self, data: JSONBody[ScenarioRequest], viewer: NamedDependency[Viewer]) -> Response[Scenario]:
        """Keep a scenario; nobody else sees it, whatever their role."""
        return versioned(await service.keep_scenario(request=data, by=viewer), 201)

    @get("/{scenario_id:uuid}", operation_id="getScenario")
    async def get_one(self, scenario_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Scenario]:
        """Give a scenario of the viewer's own with what would follow from it today."""
        return versioned(await get_scenario(scenario_id=scenario_id, by=viewer))

    @put("/{scenario_id:uuid}", operation_id="changeScenario")
    async def change(
        self,
        scenario_id: FromPath[UUID],
        data: JSONBody[ScenarioRequest],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Scenario]:
        """Keep a scenario as it is asked now."""
        version = required_version(if_match)
        return versioned(
            await service.change_scenario(scenario_id=scenario_id, request=data, version=version, by=viewer)
        )

    @delete("/{scenario_id:uuid}", operation_id="deleteScenario")
    async def delete(self, scenario_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> None:
        """Delete a scenario for good."""
        await service.delete_scenario(scenario_id=scenario_id, by=viewer)
