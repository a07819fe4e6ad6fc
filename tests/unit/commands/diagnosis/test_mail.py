import asyncio
from collections.abc import AsyncIterator

import pytest

from backend.commands.diagnosis.finding import State
from backend.commands.diagnosis.mail import look_at_mail
from backend.settings import Settings

pytestmark = pytest.mark.anyio


@pytest.fixture
async def port() -> AsyncIterator[int]:
    """A mail server that greets and says goodbye."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 here\r\n")
        while line := await reader.readline():
            writer.write(b"221 bye\r\n" if line.startswith(b"QUIT") else b"250 ok\r\n")
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


@pytest.fixture
def mail_at(monkeypatch: pytest.MonkeyPatch):
    def settings(url: str) -> Settings:
        monkeypatch.setenv("TRELLIS_MAIL_URL", url)
        return Settings()

    return settings


async def test_without_a_mail_server_mail_waits(mail_at):
    finding = await look_at_mail(mail_at(""))
    assert finding.state is State.WARN
    assert "TRELLIS_MAIL_URL" in finding.remedy


async def test_a_server_that_answers_is_well(mail_at, port: int):
    finding = await look_at_mail(mail_at(f"smtp://127.0.0.1:{port}"))
    assert (finding.state, finding.what) == (State.OK, f"the mail server 127.0.0.1:{port} takes us")


async def test_a_server_that_does_not_answer_fails(mail_at):
    finding = await look_at_mail(mail_at("smtp://127.0.0.1:1"))
    assert finding.state is State.FAIL


async def test_an_address_that_is_none_fails_without_showing_the_password(mail_at):
    finding = await look_at_mail(mail_at("http://me:secret@example.org"))
    assert finding.state is State.FAIL
    assert "secret" not in f"{finding.what} {finding.remedy}"
