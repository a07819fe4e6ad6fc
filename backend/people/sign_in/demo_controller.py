"""The door of the sample organisation; with demo mode off it is not built."""

from typing import Any

from litestar import Controller, Request, Response, get, post
from litestar.di import NamedDependency
from litestar.params import JSONBody
from litestar.status_codes import HTTP_200_OK

from backend.people.sign_in import service
from backend.people.sign_in.controller import answer_signed_in
from backend.people.sign_in.cookies import browser_of
from backend.people.sign_in.schemas import Me, Persona, PersonaList, PersonaRequest
from backend.settings import Settings


class DemoController(Controller):
    """Enter the sample organisation as one of its people."""

    path = "/api/demo"
    tags = ("Sample organisation",)

    @get("/personas", operation_id="listPersonas")
    async def list_personas(self) -> PersonaList:
        """List the people of the sample organisation as whom a visitor can sign in."""
        rows = await service.list_personas()
        return PersonaList(items=[Persona.model_validate(dict(row)) for row in rows])

    @post("/sign-in", operation_id="signInAsPersona", opt={"problems": (404,)}, status_code=HTTP_200_OK)
    async def sign_in(
        self, request: Request[Any, Any, Any], data: JSONBody[PersonaRequest], settings: NamedDependency[Settings]
    ) -> Response[Me]:
        """Sign in as one of them; the answer sets the cookie."""
        tokens = await service.sign_in_as_persona(persona=data.persona, browser=browser_of(request))
        return await answer_signed_in(tokens, settings)
