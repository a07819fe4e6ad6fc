"""What every answer has in common, and what is closed."""

import pytest
from litestar import Litestar

from backend.kit.database.engine import engine
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def test_the_process_lives_and_is_ready(visitor: Visitor) -> None:
    assert (await visitor.get("/livez")).text == "ok"
    assert (await visitor.get("/readyz")).text == "ok"
    for path in ("/livez", "/readyz"):
        head = await visitor.send("HEAD", path)
        assert (head.status_code, head.content) == (200, b""), path


async def test_nobody_signed_in_is_told_to_sign_in(visitor: Visitor) -> None:
    answer = await visitor.get("/api/me")
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"] == "Sign in first."
    assert answer.json()["request_id"] == answer.headers["x-request-id"]


async def test_an_unknown_address_is_a_problem_document_with_every_header(visitor: Visitor) -> None:
    answer = await visitor.get("/api/nowhere")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert "default-src 'self'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_what_the_framework_refuses_has_an_id_and_every_header(visitor: Visitor) -> None:
    as_json = {"content-type": "application/json"}
    answers = [
        await visitor.send("PUT", "/api/sign-in"),
        await visitor.post("/api/sign-in", content=b"{", headers=as_json),
        await visitor.post("/api/sign-in", content=b"x" * 2_000_000, headers=as_json),
    ]
    assert [answer.status_code for answer in answers] == [405, 400, 413]
    for answer in answers:
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["request_id"] == answer.headers["x-request-id"]
        assert answer.headers["x-frame-options"] == "DENY"


async def test_another_site_cannot_make_a_browser_act(visitor: Visitor) -> None:
    for headers in ({"sec-fetch-site": "cross-site"}, {"origin": "https://evil.example"}):
        answer = await visitor.post("/api/demo/sign-in", json={"persona": "coordinator"}, headers=headers)
        assert answer.status_code == 403, headers


async def test_an_unknown_field_is_named(visitor: Visitor) -> None:
    answer = await visitor.post("/api/demo/sign-in", json={"person": "coordinator"})
    assert answer.status_code == 400
    assert {error["field"] for error in answer.json()["errors"]} == {"persona", "person"}


async def test_the_document_names_each_error(visitor: Visitor) -> None:
    document = (await visitor.get("/api/openapi.json")).json()
    assert document["openapi"].startswith("3.1")
    operation = document["paths"]["/api/sign-in"]["post"]
    assert operation["operationId"] == "signIn"
    assert operation["responses"]["400"] == {"$ref": "#/components/responses/Problem400"}
    assert "application/problem+json" in document["components"]["responses"]["Problem400"]["content"]
    assert document["components"]["schemas"]["SignInRequest"]["additionalProperties"] is False


async def test_metrics_name_routes_as_written_and_what_waits(visitor: Visitor) -> None:
    await visitor.get("/api/accounts/0190c5a2-0000-7000-8000-000000000000")
    text = (await visitor.get("/metrics")).text
    assert 'path="/api/accounts/{account_id}"' in text
    assert "0190c5a2" not in text
    assert 'trellis_waiting{kind="mail_queued"} 0.0' in text


async def test_metrics_are_not_for_whom_a_proxy_passes_on(visitor: Visitor) -> None:
    assert (await visitor.get("/metrics", headers={"x-forwarded-for": "203.0.113.9"})).status_code == 403


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        ({"email": "a@b.example"}, 400, "Is required."),
        ({"email": "a@b.example", "password": "x", "more": 1}, 400, "Is not a field of this request."),
        ({"email": 7, "password": "x"}, 400, "Input should be a valid string."),
        ({"email": "", "password": "x"}, 422, "Must not be blank."),
        ({"email": "a" * 255, "password": "x"}, 400, "Use at most 254 characters."),
        ({"email": " \u00a0", "password": "x"}, 422, "Must not be blank."),
        ({"email": "a\u0000b", "password": "x"}, 422, "Must not contain the character NUL."),
        ({"email": "a\nb", "password": "x"}, 422, "Must be one line of printable text."),
    ],
)
async def test_a_body_is_read_strictly_and_each_fault_said(
    visitor: Visitor, body: dict, status: int, words: str
) -> None:
    answer = await visitor.post("/api/sign-in", json=body)
    assert answer.status_code == status
    assert [error["message"] for error in answer.json()["errors"]] == [words]


async def test_the_reference_is_a_page_of_the_front_end(visitor: Visitor) -> None:
    answer = await visitor.get("/api/reference")
    assert (answer.status_code, answer.headers["location"]) == (302, "/admin/reference")


@pytest.mark.parametrize("body", [b'{"email": "\xff"}', b"[" * 100_000, b'{"email": ' + b"[" * 400 + b"]" * 400 + b"}"])
async def test_what_no_program_can_read_is_refused_as_of_no_shape(visitor: Visitor, body: bytes) -> None:
    for path in ("/api/sign-in", "/api/password-resets", "/api/mail-links/look", "/api/demo/sign-in"):
        answer = await visitor.post(path, content=body, headers={"content-type": "application/json"})
        assert answer.status_code == 400, (path, answer.text)
        assert [error["field"] for error in answer.json()["errors"]] == ["body"]


async def test_bytes_that_are_no_text_are_refused_wherever_they_stand(visitor: Visitor) -> None:
    answers = [
        await visitor.get("/api/people?q=%ff"),
        await visitor.get("/api/%ff"),
        await visitor.get("/api/people", headers={"cookie": b"__Host-trellis=\xff\xfe"}),
        await visitor.get("/api/people", headers={"if-match": b"\xff"}),
    ]
    assert [answer.status_code for answer in answers] == [401, 404, 401, 401]


async def test_while_the_database_is_out_of_reach_requests_are_asked_to_come_back(app: Litestar) -> None:
    account = await signed_in(app)
    assert engine.pool is not None
    await engine.pool.close()
    answers = [
        await account.get("/api/people"),
        await account.get("/api/me"),
        await account.post("/api/sign-in", json={"email": "ana@x.example", "password": "any of these"}),
        await account.post("/api/imports?source=HR&file_name=a.csv", content=b"a", headers={"idempotency-key": "1"}),
    ]
    for answer in answers:
        assert answer.status_code == 503, answer.text
        assert int(answer.headers["retry-after"]) > 0
        assert "Try again in a few seconds" in answer.json()["detail"]


async def test_the_document_says_that_the_database_can_be_out_of_reach(visitor: Visitor) -> None:
    document = (await visitor.get("/api/openapi.json")).json()
    operations = [operation for path in document["paths"].values() for operation in path.values()]
    assert [each["operationId"] for each in operations if "503" not in each["responses"]] == []


async def test_a_parameter_at_fault_is_called_as_requests_call_it(app: Litestar) -> None:
    partner = await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    for path in ("/api/people", "/api/positions", "/api/programmes"):
        answer = await partner.get(path, params={"state": "nonsense"})
        assert (answer.status_code, [error["field"] for error in answer.json()["errors"]]) == (400, ["state"]), path
