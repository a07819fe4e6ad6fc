"""People and their policy as JSON: every value as it is typed, every part under the name of its kind."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Annotated, Any, get_args

from pydantic import BaseModel, ConfigDict, PlainValidator, TypeAdapter

from backend.matching.scoring.criteria import Criterion
from backend.matching.scoring.people import Column, People
from backend.matching.scoring.policy import Policy, Programme
from backend.matching.scoring.rules import Rule


def stored(value: object) -> Any:
    """Put frozen values into JSON's own types, the same for equal values: sets sorted, dataclasses with their kind."""
    if is_dataclass(value) and not isinstance(value, type):
        parts = {part.name: stored(getattr(value, part.name)) for part in fields(value)}
        return {"kind": type(value).__name__, **parts}
    if isinstance(value, Mapping):
        return {str(key): stored(part) for key, part in value.items()}
    if isinstance(value, frozenset):
        return sorted(stored(part) for part in value)
    if isinstance(value, tuple | list):
        return [stored(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value


def _by_kind(union: object) -> PlainValidator:
    """Any member of a union of dataclasses, told by its kind."""
    forms = {member.__name__: TypeAdapter(member) for member in get_args(union)}

    def read(value: object) -> object:
        kind = value.get("kind") if isinstance(value, dict) else None
        if not isinstance(kind, str) or kind not in forms:
            raise ValueError("of no known kind")
        return forms[kind].validate_python(value)

    return PlainValidator(read)


class StoredPeople(BaseModel):
    """One side of a round."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    ids: tuple[str, ...]
    names: tuple[str, ...]
    columns: dict[str, Annotated[Column, _by_kind(Column)]]

    def people(self) -> People:
        """Return the people themselves.

        Raises
        ------
        ValueError
            where ids, names and columns do not fit together.
        """
        return People(self.ids, self.names, self.columns)


class StoredPolicy(BaseModel):
    """Criteria, rules and weeks of a round."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    criteria: tuple[Annotated[Criterion, _by_kind(Criterion)], ...]
    rules: tuple[Annotated[Rule, _by_kind(Rule)], ...]
    programme: Programme | None

    def policy(self) -> Policy:
        """Return the policy itself."""
        return Policy(self.criteria, self.rules, self.programme)


PEOPLE_FORM, POLICY_FORM = TypeAdapter(StoredPeople), TypeAdapter(StoredPolicy)
