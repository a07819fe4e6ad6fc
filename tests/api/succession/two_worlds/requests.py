"""Requests at random over every operation of the OpenAPI document, with ids that were shown, and ids of nothing."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import UUID

from tests.api.succession.two_worlds.canonical import is_id

NOTHING = [str(UUID(int=number)) for number in (1, 2)]
"""Ids of nothing."""

WORDS = (
    *("Nora Nominee", "Nora", "Ben Dock", "Gus", "Harbour", "nominee", "succession", "Night lead", "nomination"),
    *("Something", "A word.", "BEN-1", "desk", "calibration", "ready_now", "AGENT", "LEAD"),
)
DAYS = ("2026-03-02", "2031-05-06")
SINGULAR = {"people": "person", "org_units": "unit", "competencies": "competency", "resources": "resource"}
TABLE = b"Number,Name,E-mail\nT-1,Somebody New,new@tidewell.example\n"

NEVER = frozenset({"signIn", "signInAsPersona", "useLink", "readMetrics", "requestPasswordReset"})
"""What makes the visitor somebody else, or tells of the process and not of the world."""

LAST = ("endSignIn", "endOtherSignIns", "changePassword", "updateAccount", "endGrant", "signOut")
"""What can end the visitor's being here at all."""


@dataclass(frozen=True)
class Operation:
    """One operation as the document has it."""

    id: str
    method: str
    path: str
    parameters: Sequence[Mapping[str, Any]]
    body: Mapping[str, Any] | None
    tag: str

    @property
    def is_reading(self) -> bool:
        """Whether it changes nothing."""
        return self.method == "GET"


@dataclass(frozen=True)
class Request:
    """What is sent."""

    method: str
    url: str
    headers: Mapping[str, str]
    query: Mapping[str, Any]
    json: object
    content: bytes | None


@dataclass
class Known:
    """What the viewer was shown so far, in the order in which it was.

    Attributes
    ----------
    own : id of herself.
    ids, versions, cursors : by what they are of; versions and cursors by the address that gave them.
    secret : ids of what is said of her, or invented ones.
    """

    own: str
    ids: dict[str, list[str]] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    cursors: dict[str, str] = field(default_factory=dict)
    secret: list[str] = field(default_factory=list)

    def learn(self, kind: str, text: str) -> None:
        """Keep an id."""
        kept = self.ids.setdefault(kind, [])
        if text not in kept:
            kept.append(text)

    def learn_from(self, value: object, kind: str) -> None:
        """Keep every id of an answer; `kind`: of what those at its top are."""
        if isinstance(value, list):
            for each in value:
                self.learn_from(each, kind)
        if not isinstance(value, Mapping):
            return
        for key, each in value.items():
            name = str(key)
            if is_id(each):
                self.learn(kind if name == "id" else name.removesuffix("_id"), str(each))
            else:
                self.learn_from(
                    each, kind if name in ("items", "current") else SINGULAR.get(name, name.removesuffix("s"))
                )


def operations_of(document: Mapping[str, Any]) -> list[Operation]:
    """Give every operation of a document, by id."""
    found = [
        Operation(
            id=each["operationId"],
            method=method.upper(),
            path=path,
            parameters=each.get("parameters", ()),
            body=each.get("requestBody", {}).get("content"),
            tag=each["tags"][0],
        )
        for path, methods in document["paths"].items()
        for method, each in methods.items()
    ]
    return sorted(found, key=lambda each: each.id)


def kind_of(path: str) -> str:
    """Give what the ids at the top of an answer are of, by the last plain part of an address."""
    parts = [part for part in path.split("/") if part and not part.startswith("{")]
    name = parts[-1].replace("-", "_")
    return SINGULAR.get(name, name.removesuffix("s"))


class Requests:
    """Makes requests up, from what was shown so far."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._schemas: Mapping[str, Any] = document["components"]["schemas"]

    def make(
        self,
        operation: Operation,
        known: Known,
        rng: Random,
        *,
        secret: str | None = None,
        turn: int | None = None,
        is_plain: bool = False,
    ) -> Request:
        """Make one request up.

        Parameters
        ----------
        secret : what the last id of its address shall be.
        turn : which of the ids that were shown its address has, counted from 0 and again from the first; without it,
            any that chance gives.
        is_plain : whether to ask for nothing that need not be.
        """
        path = {
            each["name"]: self._of_path(each, operation, known, rng, turn)
            for each in operation.parameters
            if each["in"] == "path"
        }
        if secret is not None:
            path[[name for name in path if "{" + name + "}" in operation.path][-1]] = secret
        url = operation.path.format(**path)
        headers = dict[str, str]()
        if any(each["name"] == "If-Match" for each in operation.parameters):
            headers["If-Match"] = known.versions.get(_thing(url), '"1"') if rng.random() < 0.9 else '"7"'
        content, body = None, None
        for media_type, shape in (operation.body or {}).items():
            if media_type == "application/json":
                body = self.value(shape["schema"], known, rng, "")
            else:
                content, headers["Content-Type"] = TABLE, media_type
        query = {} if is_plain else self._query(operation, known, rng)
        return Request(operation.method, url, headers, query, body, content)

    def value(self, schema: Mapping[str, Any], known: Known, rng: Random, name: str) -> Any:
        """Make a value up of a shape; `name`: of the field that holds it."""
        if "$ref" in schema:
            return self.value(self._schemas[schema["$ref"].rsplit("/", 1)[1]], known, rng, name)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return rng.choice(schema["enum"])
        for many in ("allOf", "oneOf", "anyOf"):
            if many in schema:
                said = [each for each in schema[many] if each.get("type") != "null"]
                return (
                    None
                    if len(said) < len(schema[many]) and rng.random() < 0.2
                    else self.value(rng.choice(said), known, rng, name)
                )
        kind = schema.get("type", "object")
        kind = rng.choice(kind) if isinstance(kind, list) else kind
        makers = {"object": self._object, "array": self._array, "string": self._string}
        if kind in makers:
            return makers[kind](schema, known, rng, name)
        least = schema.get("minimum", 0)
        most = min(schema.get("maximum", least + 3), least + 3)
        numbers = {"integer": rng.randint(int(least), int(most)), "number": rng.uniform(least, most)}
        return {"boolean": rng.random() < 0.5, "null": None, **numbers}[kind]

    def _object(self, schema: Mapping[str, Any], known: Known, rng: Random, _name: str) -> dict[str, Any]:
        required = schema.get("required", ())
        return {
            name: self.value(each, known, rng, name)
            for name, each in schema.get("properties", {}).items()
            if name in required or rng.random() < (0.8 if name.endswith("_id") else 0.3)
        }

    def _array(self, schema: Mapping[str, Any], known: Known, rng: Random, name: str) -> list[Any]:
        least = schema.get("minItems", 0)
        count = rng.randint(least, max(least, min(schema.get("maxItems", 2), least + 2)))
        return [self.value(schema.get("items", {}), known, rng, name.removesuffix("s")) for _ in range(count)]

    def _string(self, schema: Mapping[str, Any], known: Known, rng: Random, name: str) -> str:
        form = schema.get("format")
        if form == "uuid":
            return _some_id(name, known, rng)
        if form == "date":
            return rng.choice(DAYS)
        if form == "date-time":
            return f"{rng.choice(DAYS)}T09:00:00Z"
        words = [word for word in WORDS if re.search(schema.get("pattern", ""), word)] or ["key"]
        return rng.choice(words)[: schema.get("maxLength", 200)]

    def _of_path(
        self, parameter: Mapping[str, Any], operation: Operation, known: Known, rng: Random, turn: int | None
    ) -> str:
        schema = parameter["schema"]
        if schema.get("format") == "uuid":
            name = parameter["name"]
            start = operation.path.split("{" + name + "}")[0]
            kind = name if name.removesuffix("_id") in known.ids else kind_of(start)
            return _some_id(kind, known, rng) if turn is None else _id_in_turn(kind, known, turn)
        return "1" if schema.get("type") == "integer" else rng.choice(WORDS[-3:])

    def _query(self, operation: Operation, known: Known, rng: Random) -> dict[str, Any]:
        query = dict[str, Any]()
        for each in operation.parameters:
            if each["in"] != "query" or (not each.get("required") and rng.random() < 0.6):
                continue
            name = each["name"]
            value = (
                known.cursors.get(operation.path) if name == "cursor" else self.value(each["schema"], known, rng, name)
            )
            if value is not None:
                query[name] = value
        return query


def _some_id(name: str, known: Known, rng: Random) -> str:
    """Choose an id: mostly of the sort that is asked for, at times another, one of nothing, or a secret one."""
    chance = rng.random()
    if chance < 0.12 and known.secret:
        return rng.choice(known.secret)
    if chance < 0.16:
        return rng.choice(NOTHING)
    kind = name.removesuffix("_ids").removesuffix("_id")
    if kind == "person" and chance < 0.45:
        return known.own
    kept = _kept(kind, known)
    if chance < 0.22:
        return rng.choice([each for kinds in known.ids.values() for each in kinds] or NOTHING)
    return rng.choice(kept)


def _id_in_turn(name: str, known: Known, turn: int) -> str:
    kept = _kept(name.removesuffix("_id"), known)
    return kept[turn % len(kept)]


def _kept(kind: str, known: Known) -> Sequence[str]:
    return known.ids.get(kind) or known.ids.get(KIN.get(kind, "person")) or NOTHING


KIN = {
    "critical_position": "critical_position",
    "cycle": "calibration_cycle",
    "version": "framework",
    "target_role": "role",
    "manager": "person",
    "parent": "unit",
    "org_unit": "unit",
}
"""What else an id may be of, where none of its own sort was shown."""


def _thing(url: str) -> str:
    """Give the address of what a part of it belongs to, as versions are kept by it."""
    found = re.match(r"(/api/.*?/[0-9a-f-]{36})", url)
    return found[1] if found else url
