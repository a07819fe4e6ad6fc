"""Signing in over HTTP."""

from typing import Any
from uuid import UUID

from litestar import Controller, Request, Response, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from litestar.status_codes import HTTP_200_OK, HTTP_204_NO_CONTENT

from backend.kit.errors import NotSignedIn
from backend.people.core.access import Viewer
from backend.people.sign_in import links, service
from backend.people.sign_in.cookies import browser_of, with_sign_in, without_sign_in
from backend.people.sign_in.me import who_is
from backend.people.sign_in.schemas import (
    Ended,
    Link,
    LinkRequest,
    Me,
    PasswordChange,
    ResetRequest,
    SignInList,
    SignInRequest,
    SignInRow,
    UseLinkRequest,
)
from backend.people.sign_in.sign_ins import viewer_of
from backend.settings import Settings


class SignInController(Controller):
    """Sign in, sign out, and who is signed in."""

    path = "/api"
    tags = ("Signing in",)

    @post("/sign-in", operation_id="signIn", opt={"problems": (409, 429)}, status_code=HTTP_200_OK)
    async def sign_in(
        self, request: Request[Any, Any, Any], data: JSONBody[SignInRequest], settings: NamedDependency[Settings]
    ) -> Response[Me]:
        """Sign in with e-mail and password; the answer sets the cookie."""
        tokens = await service.sign_in(email=data.email, password=data.password, browser=browser_of(request))
        return await answer_signed_in(tokens, settings)

    @delete("/sign-in", operation_id="signOut")
    async def sign_out(self, viewer: NamedDependency[Viewer]) -> Response[None]:
        """Sign this browser out."""
        await service.sign_out(by=viewer)
        return without_sign_in(Response(None, status_code=204))

    @get("/me", operation_id="getMe")
    async def me(self, viewer: NamedDependency[Viewer], settings: NamedDependency[Settings]) -> Me:
        """Say who is signed in and what they may open."""
        return await who_is(viewer, settings)


class SignInsController(Controller):
    """The viewer's browsers that are signed in."""

    path = "/api/sign-ins"
    tags = ("Signing in",)

    @get(operation_id="listSignIns")
    async def list_sign_ins(self, viewer: NamedDependency[Viewer]) -> SignInList:
        """List the viewer's own sign-ins, the latest used first."""
        rows = await service.list_sign_ins(by=viewer)
        return SignInList(items=[SignInRow.model_validate(row) for row in rows])

    @delete("/{sign_in_id:uuid}", operation_id="endSignIn")
    async def end_sign_in(self, sign_in_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> None:
        """End one of the viewer's own sign-ins."""
        await service.end_sign_in(sign_in_id=sign_in_id, by=viewer)

    @delete(operation_id="endOtherSignIns", status_code=HTTP_200_OK)
    async def end_other_sign_ins(self, viewer: NamedDependency[Viewer]) -> Ended:
        """End all of the viewer's sign-ins but this one."""
        return Ended(ended=await service.end_other_sign_ins(by=viewer))


class PasswordController(Controller):
    """Passwords: forgotten, set by a mailed link, changed."""

    path = "/api"
    tags = ("Signing in",)

    @post("/password-resets", operation_id="requestPasswordReset", status_code=HTTP_204_NO_CONTENT)
    async def request_reset(self, data: JSONBody[ResetRequest], settings: NamedDependency[Settings]) -> None:
        """Mail a link to set a new password, if the e-mail belongs to an account; the answer is always the same."""
        links.mail_reset_soon(email=data.email, public_url=settings.public_url)

    @post("/mail-links/look", operation_id="lookAtLink", opt={"problems": (404,)}, status_code=HTTP_200_OK)
    async def look(self, data: JSONBody[LinkRequest]) -> Link:
        """Say whose password a mailed link sets."""
        link = await service.look_at_link(token=data.token)
        return Link(purpose=link.purpose, name=link.name, email=link.email)

    @post("/mail-links/use", operation_id="useLink", opt={"problems": (404, 429)}, status_code=HTTP_200_OK)
    async def use(
        self, request: Request[Any, Any, Any], data: JSONBody[UseLinkRequest], settings: NamedDependency[Settings]
    ) -> Response[Me]:
        """Set a password with a mailed link and sign in."""
        tokens = await service.use_link(token=data.token, password=data.password, browser=browser_of(request))
        return await answer_signed_in(tokens, settings)

    @put("/me/password", operation_id="changePassword", opt={"problems": (429,)}, status_code=HTTP_204_NO_CONTENT)
    async def change(self, data: JSONBody[PasswordChange], viewer: NamedDependency[Viewer]) -> None:
        """Change one's own password; every other browser is signed out."""
        await service.change_password(current=data.current, new=data.new, by=viewer)


async def answer_signed_in(tokens: service.Tokens, settings: Settings) -> Response[Me]:
    """Answer a sign-in: who it is, and the cookies."""
    viewer = await viewer_of(tokens.sign_in)
    if viewer is None:
        raise NotSignedIn
    return with_sign_in(Response(await who_is(viewer, settings), status_code=HTTP_200_OK), tokens)
