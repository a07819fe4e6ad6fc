"""Errors as problem documents (RFC 9457): what happened, what to do, which field, and the request's id."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, get_args, get_type_hints

import structlog
from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException
from litestar.params import ParameterKwarg
from litestar.types import ExceptionHandlersMap
from pydantic import Field

from backend.kit.database.outage import OUTAGE
from backend.kit.errors import (
    Conflict,
    FieldError,
    Invalid,
    Malformed,
    MissingCondition,
    NotAllowed,
    NotFound,
    NotSignedIn,
    Refusal,
    Stale,
    TooLarge,
    TooMany,
)
from backend.kit.request_id import request_id
from backend.kit.schemas import Schema

MEDIA_TYPE = "application/problem+json"

GONE = "client disconnected prematurely"
"""What the framework says of a request whose body never arrived."""

STATUS: Mapping[type[Refusal], int] = {
    Invalid: 422,
    Malformed: 400,
    NotSignedIn: 401,
    NotAllowed: 403,
    NotFound: 404,
    Conflict: 409,
    Stale: 412,
    TooLarge: 413,
    MissingCondition: 428,
    TooMany: 429,
}

TITLES: Mapping[int, str] = {
    400: "Not of the documented shape",
    401: "Nobody is signed in",
    403: "Not allowed",
    404: "Not found",
    405: "Not a method of this address",
    409: "The present state does not allow it",
    412: "Changed by somebody else",
    413: "Too large",
    415: "Not a format that this takes",
    422: "Some of what was sent cannot be accepted",
    428: "Say which version you change",
    429: "Too many tries",
    500: "Something went wrong here",
    503: "Not ready at the moment",
}

OUTAGE_SECONDS = 5
"""After so long a database that was restarted is usually back."""

log = structlog.get_logger("trellis.problems")


class ProblemField(Schema):
    """One field at fault."""

    field: Annotated[str, Field(description="Its name in the request, with dots into nested values.")]
    message: Annotated[str, Field(description="What is wrong and what would be right.")]


class Problem(Schema):
    """A problem document, RFC 9457."""

    type: Annotated[str, Field(description="`about:blank`: the status says the kind.")]
    title: Annotated[str, Field(description="The kind of problem; the same for the same status.")]
    status: Annotated[int, Field(description="The HTTP status.")]
    detail: Annotated[str, Field(description="What happened and what to do.")]
    request_id: Annotated[str, Field(description="Name it when you ask for help: the logs know it.")]
    errors: Annotated[list[ProblemField], Field(description="Each field at fault; empty where none is.")]
    current: Annotated[Any, Field(description="After a 412: the thing as it is now. Otherwise null.")]


def answer_refusal(_request: Request[Any, Any, Any], refusal: Refusal) -> Response[Problem]:
    """Answer what a use case refused."""
    headers = {"Retry-After": str(refusal.retry_after)} if isinstance(refusal, TooMany) else {}
    return _problem(
        STATUS[type(refusal)],
        refusal.detail,
        refusal.errors if isinstance(refusal, Invalid) else (),
        current=refusal.current if isinstance(refusal, Stale) else None,
        headers=headers,
    )


def answer_validation(request: Request[Any, Any, Any], exception: ValidationException) -> Response[Problem]:
    """Answer parameters that are not of the documented shape; `backend.kit.http.bodies` reads the bodies."""
    extra = exception.extra if isinstance(exception.extra, list) else []
    errors = [
        FieldError(_public(request, str(part.get("key", "body"))), _sentence(str(part.get("message", ""))))
        for part in extra
    ]
    detail = " ".join(f"{error.field}: {error.message}" for error in errors)
    return _problem(400, detail or _sentence(exception.detail), errors)


def _public(request: Request[Any, Any, Any], name: str) -> str:
    """Give the name by which requests say a parameter, whatever its handler calls it."""
    hints = get_type_hints(request.route_handler.fn, include_extras=True)
    declared = [part for part in get_args(hints.get(name)) if isinstance(part, ParameterKwarg)]
    return next((part.name for part in declared if part.name), name)


def answer_http(_request: Request[Any, Any, Any], exception: HTTPException) -> Response[Problem]:
    """Answer what the framework refused: an unknown address, a wrong method, a body that is no JSON."""
    details = {
        404: "There is nothing at this address.",
        405: "This address does not take that method.",
        413: "The body is larger than this operation takes.",
    }
    detail = details.get(exception.status_code, _sentence(exception.detail))
    if exception.detail == GONE:
        # A browser that drops a request, as it does on every key pressed in a search: nobody reads the answer.
        log.info("client went away", path=_request.url.path, method=_request.method)
        return _problem(400, "The connection ended before all of the request had arrived.")
    if exception.status_code >= 500:
        return answer_failure(_request, exception)
    return _problem(exception.status_code, detail, headers=dict(exception.headers or {}))


def answer_failure(request: Request[Any, Any, Any], exception: Exception) -> Response[Problem]:
    """Log what nobody expected, with its trace; tell the person nothing but the id to ask by."""
    log.error("request failed", path=request.url.path, method=request.method, exc_info=exception)
    return _problem(500, "Nothing was changed. Try again; if it stays, give the administrator this request's id.")


def answer_outage(request: Request[Any, Any, Any], exception: Exception) -> Response[Problem]:
    """Say that the database is out of reach: it restarts, or has no connection to spare."""
    log.warning("database out of reach", path=request.url.path, method=request.method, error=type(exception).__name__)
    detail = (
        "The database cannot be reached at the moment. Try again in a few seconds; after a change, look first whether "
        "it was made."
    )
    return _problem(503, detail, headers={"Retry-After": str(OUTAGE_SECONDS)})


EXCEPTION_HANDLERS: ExceptionHandlersMap = {
    **dict.fromkeys(OUTAGE, answer_outage),
    Refusal: answer_refusal,
    ValidationException: answer_validation,
    HTTPException: answer_http,
    Exception: answer_failure,
}


def in_words(part: Mapping[str, Any]) -> str:
    """Say what pydantic finds wrong with a field, and what would be right."""
    limits = part.get("ctx", {})
    unit = "entries" if limits.get("field_type") in ("List", "Dictionary") else "characters"
    known = {
        "missing": "Is required.",
        "extra_forbidden": "Is not a field of this request.",
        **dict.fromkeys(("date_parsing", "date_from_datetime_parsing", "date_from_datetime_inexact"), "Give a day."),
        **dict.fromkeys(("datetime_parsing", "datetime_from_date_parsing"), "Give a day and a time."),
        "greater_than_equal": f"Use {limits.get('ge')} at least.",
        "less_than_equal": f"Use {limits.get('le')} at most.",
        **dict.fromkeys(("string_too_long", "too_long"), f"Use at most {limits.get('max_length')} {unit}."),
        **dict.fromkeys(("string_too_short", "too_short"), _at_least(limits.get("min_length"), unit)),
    }
    return known.get(part["type"]) or _sentence(str(part["msg"]))


def _at_least(least: int | None, unit: str) -> str:
    return "Must not be empty." if least == 1 else f"Use at least {least} {unit}."


def _problem(
    status: int,
    detail: str,
    errors: Sequence[FieldError] = (),
    *,
    current: object = None,
    headers: Mapping[str, str] | None = None,
) -> Response[Problem]:
    problem = Problem(
        type="about:blank",
        title=TITLES.get(status, "The request cannot be served"),
        status=status,
        detail=detail,
        request_id=request_id.get(),
        errors=[ProblemField(field=error.field, message=error.message) for error in errors],
        current=current,
    )
    return Response(problem, status_code=status, media_type=MEDIA_TYPE, headers={**(headers or {})})


def _sentence(text: str) -> str:
    text = text.removeprefix("Value error, ").strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".") if text else "Not valid."
