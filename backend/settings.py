"""All that the environment may change."""

from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What the environment says; every variable but `DATABASE_URL` begins with `TRELLIS_`."""

    model_config = SettingsConfigDict(env_prefix="TRELLIS_", frozen=True, extra="ignore", env_ignore_empty=True)

    database_url: Annotated[
        SecretStr | None,
        Field(
            validation_alias="DATABASE_URL",
            description="PostgreSQL to use, as postgresql://user:password@host:port/name; unset: an embedded server.",
        ),
    ] = None
    data: Annotated[
        Path | None, Field(description="Folder of the embedded database and of files; unset: chosen by the account.")
    ] = None
    demo: Annotated[bool, Field(description="Opens the door of the sample organisation's personas. Never in use.")] = (
        False
    )
    environment: Annotated[
        Literal["development", "production"],
        Field(description="In production, settings that would be unsafe stop the start."),
    ] = "development"
    public_url: Annotated[
        str,
        Field(description="Where people reach Trellis; links in mails begin with it.", pattern=r"^https?://[^/\s]+$"),
    ] = "http://localhost:8000"
    mail_url: Annotated[
        SecretStr | None,
        Field(description="SMTP server, as smtp://user:password@host:587 or smtps://…:465; unset: mail waits."),
    ] = None
    mail_from: Annotated[str, Field(description="Sender of mails.")] = "Trellis <trellis@localhost>"
    pool_size: Annotated[int, Field(ge=2, le=200, description="Database connections of each process.")] = 10
    metrics_token: Annotated[
        SecretStr | None, Field(description="Bearer token that /metrics asks for; unset: from this machine only.")
    ] = None
    log_level: Annotated[Literal["debug", "info", "warning", "error"], Field(description="Least level logged.")] = (
        "info"
    )

    @model_validator(mode="after")
    def _safe_in_production(self) -> Self:
        unsafe = [
            *(["TRELLIS_DEMO opens every persona's account to anybody: unset it"] if self.demo else []),
            *(
                ["TRELLIS_PUBLIC_URL must begin with https:// (cookies need it, and links carry secrets)"]
                if not self.public_url.startswith("https://")
                else []
            ),
            *(["TRELLIS_MAIL_URL is unset: nobody could be invited or set a password"] if not self.mail_url else []),
            *(["DATABASE_URL is unset: name a PostgreSQL that is backed up"] if not self.database_url else []),
        ]
        if self.environment == "production" and unsafe:
            raise ValueError("not safe in production: " + "; ".join(unsafe))
        return self
