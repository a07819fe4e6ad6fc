"""Every operation, called as everybody: the guard holds what the access table says, and the document says the same."""

import re
from uuid import uuid4

import pytest
from litestar import Litestar

from backend.app import ACCESS
from backend.people.core.access import GRANTABLE, AccessRole, Relation
from tests.access_document import DOCUMENT, PRINCIPALS, handlers, lines, viewer_with
from tests.api.accounts import signed_in
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

LAST = "signOut"
"""After it, the caller is nobody."""


def test_every_operation_is_in_the_table_and_nothing_else_is() -> None:
    assert set(ACCESS) == set(handlers())


def test_the_document_is_drawn_from_the_table() -> None:
    assert DOCUMENT.read_text("utf-8").splitlines() == list(lines()), "run ./dev access"


def test_nobody_signed_in_may_only_do_what_is_public() -> None:
    public = {operation for operation, rule in ACCESS.items() if rule.could_allow(None)}
    assert public == {
        *("isAlive", "isReady", "readMetrics", "readOpenApi", "readReference", "readFrontEnd"),
        "verifyAward",
        *("lookAtOfferLink", "answerByLink"),
        *("signIn", "requestPasswordReset", "lookAtLink", "useLink", "listPersonas", "signInAsPersona"),
    }


@pytest.mark.parametrize("principal", PRINCIPALS)
async def test_everybody_is_let_in_or_refused_as_the_table_says(app: Litestar, principal: str) -> None:
    roles = PRINCIPALS[principal]
    visitor = await _visitor(app, roles)
    for operation, (method, path, _) in sorted(handlers().items(), key=lambda item: item[0] == LAST):
        url = re.sub(r"\{\w+:uuid\}", str(uuid4()), path)
        url = re.sub(r"\{\w+:\w+\}", "1", url)
        async with visitor.http.stream(method, url, headers={"sec-fetch-site": "same-origin"}) as answer:
            status = answer.status_code
        viewer = viewer_with(roles)
        if ACCESS[operation].allows(viewer, Relation.OTHER):
            assert status not in (401, 403) or operation == "readMetrics", (operation, status)
        elif ACCESS[operation].could_allow(viewer):
            assert status in (400, 403, 404), (operation, status)
        else:
            assert status == (401 if roles is None else 403), (operation, status)


async def _visitor(app: Litestar, roles: frozenset[AccessRole] | None) -> Visitor:
    if roles is None:
        return Visitor(app)
    return await signed_in(app, "Pat Principal", [role for role in roles if role in GRANTABLE])


def test_only_those_above_somebody_differ_by_relation() -> None:
    employee = viewer_with(PRINCIPALS["employee"])
    for operation, rule in ACCESS.items():
        assert not rule.allows(employee, Relation.OTHER) or rule.allows(employee, Relation.SELF), operation
