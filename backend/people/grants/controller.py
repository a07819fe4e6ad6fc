"""Grants over HTTP."""

from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from litestar.status_codes import HTTP_200_OK

from backend.people.core.access import AccessRole, Viewer
from backend.people.grants import service
from backend.people.grants.schemas import EndRequest, Grant, GrantList, GrantRequest, GrantScope, ScopeList
from backend.people.grants.scopes import Scopes


class GrantsController(Controller):
    """Which roles an account holds, and why."""

    path = "/api"
    tags = ("Accounts",)

    @get("/accounts/{account_id:uuid}/grants", operation_id="listGrants")
    async def list_grants(self, account_id: FromPath[UUID]) -> GrantList:
        """List the roles an account holds and held."""
        rows = await service.list_grants(account_id=account_id)
        return GrantList(items=[Grant.model_validate(dict(row)) for row in rows])

    @post(
        "/accounts/{account_id:uuid}/grants", operation_id="giveRole", opt={"idempotent": True, "problems": (404, 409)}
    )
    async def give(
        self,
        account_id: FromPath[UUID],
        data: JSONBody[GrantRequest],
        viewer: NamedDependency[Viewer],
        scopes: NamedDependency[Scopes],
    ) -> Grant:
        """Give an account a role; the giver can take it back for ten minutes."""
        row = await service.give_role(
            account_id=account_id,
            role=AccessRole(data.role),
            scope=data.scope,
            valid_from=data.valid_from,
            valid_to=data.valid_to,
            reason=data.reason,
            scopes=scopes,
            by=viewer,
        )
        return Grant.model_validate(dict(row))

    @get("/grants/scopes", operation_id="listScopes")
    async def list_scopes(self, scopes: NamedDependency[Scopes]) -> ScopeList:
        """List the programmes that a coordinator's role can be limited to."""
        return ScopeList(items=[GrantScope(code=code, name=name) for code, name in (await scopes.read()).items()])

    @post("/grants/{grant_id:uuid}/end", operation_id="endGrant", status_code=HTTP_200_OK, opt={"problems": (409,)})
    async def end(self, grant_id: FromPath[UUID], data: JSONBody[EndRequest], viewer: NamedDependency[Viewer]) -> Grant:
        """End a grant now; the last administrator's cannot be ended."""
        return Grant.model_validate(dict(await service.end_grant(grant_id=grant_id, reason=data.reason, by=viewer)))
