"""The OpenAPI 3.1 document: every operation with its shapes and each error it can answer with."""

from collections.abc import Mapping, Sequence
from typing import Any

from litestar import Litestar, Request, Router, get
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import OpenAPIConfig
from litestar.openapi.datastructures import ResponseSpec
from litestar.openapi.spec import Tag
from litestar.plugins import ReceiveRoutePlugin
from litestar.routes import BaseRoute, HTTPRoute
from litestar.types import ControllerRouterHandler

from backend.kit.http.component_schemas import described
from backend.kit.http.idempotency import LONGEST_KEY
from backend.kit.http.problems import MEDIA_TYPE, TITLES, Problem

DOCUMENT = "/api/openapi.json"

_IDEMPOTENCY_KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "A new UUID for each thing to create. Sent again with the same key, the request has one effect.",
    "schema": {"type": "string", "minLength": 1, "maxLength": LONGEST_KEY},
}

_BYTES = {"type": "string", "format": "binary"}


@get(DOCUMENT, operation_id="readOpenApi", include_in_schema=False, sync_to_thread=False, media_type="application/json")
def read_openapi(request: Request[Any, Any, Any]) -> dict[str, Any]:
    """Give the document."""
    return openapi_document(request.app)


def openapi_document(app: Litestar) -> dict[str, Any]:
    """Give the document of an application.

    To the framework's come pydantic's description of the shapes, the header that lets creating requests be sent again
    (`opt["idempotent"]`), a body of plain bytes (`opt["takes"]`), and further formats of an answer
    (`opt["media_types"]`).
    """
    document = app.openapi_schema.to_schema()
    handlers = {
        handler.operation_id: handler
        for route in app.routes
        if isinstance(route, HTTPRoute)
        for handler in route.route_handlers
    }
    for path in document["paths"].values():
        for operation in path.values():
            _complete(operation, handlers[operation["operationId"]].opt)
    document["components"]["schemas"] = described(document)
    document["components"]["responses"] = _shared_problems(document)
    return document


def _shared_problems(document: Mapping[str, Any]) -> dict[str, Any]:
    """Say each problem once, by its status, and let the operations refer to it: the document is a third shorter."""
    shared: dict[str, Any] = {}
    for path in document["paths"].values():
        for operation in path.values():
            for status, response in operation["responses"].items():
                if MEDIA_TYPE in response.get("content", {}):
                    name = f"Problem{status}"
                    if shared.setdefault(name, response) == response:
                        operation["responses"][status] = {"$ref": f"#/components/responses/{name}"}
    return dict(sorted(shared.items()))


def _complete(operation: dict[str, Any], opt: Mapping[str, Any]) -> None:
    if opt.get("idempotent"):
        operation.setdefault("parameters", []).append(_IDEMPOTENCY_KEY)
    if "takes" in opt:
        operation["requestBody"] = {"required": True, "content": {opt["takes"]: {"schema": _BYTES}}}
    for media_type in opt.get("media_types", ()):
        operation["responses"]["200"]["content"][media_type] = {"schema": _BYTES}


def openapi_config(*, title: str, version: str, tags: Sequence[Tag]) -> OpenAPIConfig:
    """Describe the document; the framework's own pages, which load scripts from elsewhere, stay off."""
    return OpenAPIConfig(
        title=title,
        version=version,
        description=(
            "Every operation answers errors as problem documents (RFC 9457). Updates name the version they change "
            "(`If-Match`); creating posts may be sent again with the same `Idempotency-Key`; lists come in pages of "
            "at most 200 with a cursor. Sign in first: the cookie opens the rest."
        ),
        tags=list(tags),
        openapi_router=_NoPages("/framework-docs", route_handlers=[]),
        use_handler_docstrings=True,
        create_examples=False,
    )


class _NoPages(Router):
    """Takes the framework's own pages and serves none of them."""

    def register(self, value: ControllerRouterHandler) -> list[BaseRoute]:
        """Take a handler and make no route of it."""
        del value
        return []


class DocumentProblems(ReceiveRoutePlugin):
    """Adds to each operation the problems that it can answer with: by its shape, and by `opt["problems"]`."""

    def receive_route(self, route: BaseRoute) -> None:
        """Look at the handlers of one route."""
        if not isinstance(route, HTTPRoute):
            return
        for handler in route.route_handlers:
            if handler.include_in_schema is False or handler.operation_id is None:
                continue
            handler.responses = {**_problems(handler, route), **(handler.responses or {})}


def _problems(handler: HTTPRouteHandler, route: HTTPRoute) -> Mapping[int, ResponseSpec]:
    statuses = {400, 401, 403, 422, 500, 503, *handler.opt.get("problems", ())}
    if route.path_parameters:
        statuses.add(404)
    if "if_match" in handler.parsed_fn_signature.parameters:
        statuses |= {412, 428}
    if "data" in handler.parsed_fn_signature.parameters or "body" in handler.parsed_fn_signature.parameters:
        statuses.add(413)
    if handler.opt.get("idempotent"):
        statuses.add(409)
    return {
        status: ResponseSpec(
            data_container=Problem, description=TITLES[status], media_type=MEDIA_TYPE, generate_examples=False
        )
        for status in sorted(statuses)
    }
