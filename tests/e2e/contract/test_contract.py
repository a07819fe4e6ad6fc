"""Every operation of the API, called with what its document allows and forbids, as three kinds of people."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.e2e.processes.served import showing

CONFIG = Path(__file__).with_name("schemathesis.toml")

UNCALLED = {
    "signOut": "ends the sign-in that the other calls need; tests/api/people/test_sign_in.py calls it",
    "endSignIn": "the fuzzer finds the id of its own sign-in; tests/api/people/test_sign_in.py calls it",
    "endOtherSignIns": "ends the sign-ins of tests that run beside it",
    "followWork": "a stream that stays open; tests/api/people/test_work.py follows it",
    "changePassword": "each call with a wrong password counts as a try; tests/api/people/test_sign_in.py calls it",
}
"""Operations that are left out, and why."""

APART = (
    "Succession",
    "Programmes",
    "Enrolments",
    "Rounds",
    "Publishing",
    "Offers and relationships",
    "Repairs",
    "Requests",
)
"""Tags whose operations are called by themselves, so that no test takes long; the other half is all the others."""

EXAMPLES = 100 if os.environ.get("TRELLIS_PROPERTIES") == "campaign" else 4
"""Random calls of each operation, beside those that its document's limits give rise to."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The sample organisation, served."""
    data = tmp_path_factory.mktemp("contract") / "data"
    with showing(data) as served:
        yield served.address


@pytest.mark.parametrize("half", ["include", "exclude"])
@pytest.mark.parametrize("persona", [None, "employee", "administrator"])
def test_the_api_does_what_its_document_says(address: str, persona: str | None, half: str, tmp_path: Path) -> None:
    command = [
        str(Path(sys.executable).with_name("schemathesis")),
        *("--config-file", str(CONFIG)),
        *("run", f"{address}/api/openapi.json"),
        *("--max-examples", str(EXAMPLES), "--phases", "examples,coverage,fuzzing", "--seed", "1"),
        *("--no-color", "--workers", "1", "--request-timeout", "60"),
    ]
    for tag in APART:
        command += [f"--{half}-tag", tag]
    for operation in UNCALLED:
        command += ["--exclude-operation-id", operation]
    if persona is not None:
        command += ["--header", f"Cookie: {_cookie(address, persona)}"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 0, _failures(done.stdout + done.stderr)


def _failures(said: str) -> str:
    """What went wrong, with the call that shows it; the warnings after it are long."""
    return said.partition(" FAILURES ")[2].partition(" WARNINGS ")[0] or said


def _cookie(address: str, persona: str) -> str:
    answer = httpx.post(f"{address}/api/demo/sign-in", json={"persona": persona})
    assert answer.status_code == 200, answer.text
    return answer.headers["set-cookie"].split(";")[0]
