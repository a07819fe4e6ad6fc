"""Tables of a TOML file checked against models, every fault told by its key."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from backend.kit.faults import Fault, Faults, quoted
from backend.kit.sheets.file_kind import kind_of
from backend.kit.sheets.unreadable import Unreadable
from backend.kit.spelling import did_you_mean

MOST_BYTES = 1_000_000

MOST_SHOWN = 60
"""Characters of a bad value that a fault repeats."""

BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")

PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")


class TomlTable(BaseModel):
    """A table of a TOML file: no key that is not listed, no value of another type."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


Model = TypeVar("Model", bound=TomlTable)


class TomlFile:
    """A TOML file under examination: what is wrong is noted, and the rest is looked at all the same."""

    def __init__(self, file: str, faults: Faults) -> None:
        self.file = file
        self.is_at_fault = False
        self._faults = faults

    def text(self, path: Path) -> str | None:
        """Read the file itself."""
        try:
            if kind_of(path, MOST_BYTES) == "workbook":
                return self._cut_short("this is a workbook, not a text file", "Write it as a TOML file.")
            return path.read_bytes().decode("utf-8-sig")
        except Unreadable as error:
            return self._cut_short(error.problem, error.remedy)
        except UnicodeDecodeError as error:
            line = 1 + error.object.count(b"\n", 0, error.start)
            return self._cut_short("this is not UTF-8 text", "Save the file in UTF-8.", line)
        except FileNotFoundError:
            return self._cut_short("there is no such file", "Check the name and the folder.")
        except OSError as error:
            return self._cut_short(f"the file cannot be read ({error.strerror})", "Check the name and the folder.")

    def document(self, text: str) -> dict[str, Any] | None:
        """Parse TOML; `None` and a fault where it is none."""
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            place = PLACE.search(str(error))
            line = int(place[1]) if place and place[1] else None
            problem = f"this is not TOML ({PLACE.sub('', str(error))})"
            return self._cut_short(problem, 'Texts stand in quotes, such as: column = "grade".', line)
        except RecursionError:
            return self._cut_short("tables are nested too deeply", "Write them one after the other.")

    def fault(self, keys: tuple[str, ...], problem: str, remedy: str) -> None:
        """Note what is wrong with a key."""
        self._note(f"{path_of(keys)} {problem}", remedy)

    def remark(self, keys: tuple[str, ...], sentence: str) -> None:
        """Note a fault of a policy as the scoring library words it: what is wrong; what would be right."""
        problem, _, remedy = sentence.partition("; ")
        self._note(f"{path_of(keys)}: {problem[0].lower()}{problem[1:]}", f"{remedy[:1].upper()}{remedy[1:]}")

    def _note(self, problem: str, remedy: str) -> None:
        self.is_at_fault = True
        self._faults.add(Fault(self.file, None, None, problem, remedy))

    def tables(self, document: Mapping[str, Any], *keys: str) -> dict[str, dict[str, Any]]:
        """Take a table of tables, empty where it is missing; what is no table is left out."""
        found = document.get(keys[-1], {})
        if not isinstance(found, dict):
            self.fault(keys, "is not a table", f"Write [{path_of((*keys, 'some name'))}] before its settings.")
            return {}
        for name, table in found.items():
            if not isinstance(table, dict):
                self.fault((*keys, name), "is not a table", f"Write [{path_of((*keys, name))}] before its settings.")
        return {name: table for name, table in found.items() if isinstance(table, dict)}

    def table(self, model: type[Model], value: object, *keys: str) -> Model | None:
        """Check one table; `None` and faults where it does not fit."""
        if not isinstance(value, dict):
            self.fault(keys, "is not a table", f"Write [{path_of(keys)}] before its settings.")
            return None
        try:
            return model.model_validate(value)
        except ValidationError as error:
            told: set[tuple[str, ...]] = set()
            for detail in error.errors():
                where = _keys_of(detail, value)
                if where not in told:
                    told.add(where)
                    self._tell(model, detail, keys, where)
            return None

    def one_of(self, names: Mapping[str, object], table: dict[str, Any], *keys: str) -> str | None:
        """Take the `kind` of a table, which must be one of `names`."""
        kind = table.get("kind")
        if isinstance(kind, str) and kind in names:
            return kind
        problem = "is missing" if kind is None else f"is {_shown(kind)}"
        hint = did_you_mean(kind, list(names)) if isinstance(kind, str) else ""
        self.fault((*keys, "kind"), problem, f"Write one of {', '.join(map(_shown, names))}.{hint}")
        return None

    def _tell(
        self, model: type[TomlTable], detail: ErrorDetails, keys: tuple[str, ...], where: tuple[str, ...]
    ) -> None:
        settings = _settings(_owner(model, where))
        match detail["type"]:
            case "extra_forbidden":
                remedy = f"The settings here are: {', '.join(settings)}.{did_you_mean(where[-1], list(settings))}"
                self.fault((*keys, *where), "is no setting", remedy)
            case "missing":
                self.fault((*keys, *where), "is missing", f"Write {settings[where[-1]].description}.")
            case "value_error":
                problem, _, remedy = str(detail.get("ctx", {}).get("error")).partition("; ")
                self.fault((*keys, *where), problem, remedy)
            case _:
                field = settings.get(where[-1]) or _settings(model)[where[0]]
                self.fault((*keys, *where), f"is {_shown(detail['input'])}", f"Write {field.description}.")

    def _cut_short(self, problem: str, remedy: str, row: int | None = None) -> None:
        self._faults.cut_short(Fault(self.file, row, None, problem, remedy))


def path_of(keys: tuple[str, ...]) -> str:
    """Write a key as TOML does: `criteria."same grade".weight`."""
    return ".".join(key if BARE_KEY.fullmatch(key) else text_of(key) for key in keys)


def text_of(text: str) -> str:
    """Write a text as TOML does, in quotes."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _keys_of(detail: ErrorDetails, value: object) -> tuple[str, ...]:
    """Take of pydantic's location what stands in the file; it also names branches of unions."""
    keys: list[str] = []
    for element in detail["loc"]:
        if not (isinstance(value, dict) and isinstance(element, str)):
            break
        if element in value or detail["type"] == "missing":
            keys.append(element)
            value = value.get(element, value)
    return tuple(keys)


def _owner(model: type[TomlTable], keys: tuple[str, ...]) -> type[TomlTable]:
    """Find the table that the last key is a setting of: `model`, or one within it at any depth."""
    for key in keys[:-1]:
        field = _settings(model).get(key)
        model = model if field is None else next(_tables_in(field.annotation), model)
    return model


def _tables_in(annotation: object) -> Iterator[type[TomlTable]]:
    """Give the tables that an annotation names, in unions and annotations too."""
    if isinstance(annotation, type) and issubclass(annotation, TomlTable):
        yield annotation
    for part in get_args(annotation):
        yield from _tables_in(part)


def _settings(model: type[TomlTable]) -> dict[str, FieldInfo]:
    return {field.alias or name: field for name, field in model.model_fields.items()}


def _shown(value: object) -> str:
    return quoted(value) if isinstance(value, str) else json.dumps(value, default=str, ensure_ascii=False)[:MOST_SHOWN]
