"""Answers of two worlds made comparable: ids, secrets, moments and cursors under names of their own, all else as it is.

A name is given by the order in which something is first shown, so two series of answers are equal exactly where one can
be turned into the other by calling things by other ids.
"""

import base64
import csv
import io
import json
import re
import zipfile
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import httpx

IDENTIFIER = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-f]{32,}|[A-Za-z0-9_-]{40,}")
MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?")
CURSOR = re.compile(r"W[A-Za-z0-9_-]{15,}")

UNTOLD = frozenset({"content-length", "date", "set-cookie", "x-request-id", "server-timing"})
"""Headers that differ from request to request by their nature."""


class Names:
    """The names of everything shown so far."""

    def __init__(self) -> None:
        self._given: dict[str, str] = {}

    def of(self, text: str) -> str:
        """Give the name of an id or a secret."""
        return self._given.setdefault(text.lower(), f"<{len(self._given)}>")

    def answer(self, answer: httpx.Response) -> tuple[object, ...]:
        """Make a whole answer comparable."""
        headers = {
            name: self.text(value) for name, value in sorted(answer.headers.items()) if name.lower() not in UNTOLD
        }
        return answer.status_code, headers, self.body(answer)

    def body(self, answer: httpx.Response) -> object:
        """Make a body comparable: JSON, a table, a workbook, an archive, or text."""
        kind = answer.headers.get("content-type", "")
        if "json" in kind:
            return self.value(answer.json())
        if answer.content[:2] == b"PK":
            return self._archive(answer.content)
        if kind.startswith("text/csv"):
            return [[self.text(cell) for cell in row] for row in csv.reader(io.StringIO(answer.text))]
        return self.text(answer.text) if kind.startswith("text/") else answer.content

    def value(self, value: Any) -> object:
        """Make what JSON holds comparable."""
        if isinstance(value, Mapping):
            return {self.text(str(key)): self.value(each) for key, each in value.items()}
        if isinstance(value, list):
            return [self.value(each) for each in value]
        return self.text(value) if isinstance(value, str) else value

    def text(self, text: str) -> str:
        """Make a text comparable."""
        if CURSOR.fullmatch(text) and (key := _key_of(text)) is not None:
            return f"<cursor {self.value(key)}>"
        return IDENTIFIER.sub(lambda found: self.of(found[0]), MOMENT.sub("<moment>", text))

    def _archive(self, content: bytes) -> object:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return {name: self.text(archive.read(name).decode("utf-8", "replace")) for name in archive.namelist()}


def _key_of(cursor: str) -> list[Any] | None:
    try:
        key = json.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
    except ValueError:
        return None
    return key if isinstance(key, list) else None


def is_id(text: object) -> bool:
    """Whether something is an id."""
    try:
        return isinstance(text, str) and len(text) == len(str(UUID(text)))
    except ValueError:
        return False
