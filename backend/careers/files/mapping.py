"""A mapping as a talent partner writes it, in TOML: which files and columns give a framework, and by which rules."""

from collections.abc import Mapping as Table
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from backend.careers.files.mapping_tables import (
    CleanTable,
    DerivedMovesTable,
    FileTable,
    HeadTable,
    ScaleTable,
)
from backend.careers.files.onet_tables import OnetTable
from backend.kit.faults import Faults
from backend.kit.spelling import did_you_mean
from backend.kit.toml_tables import TomlFile

HEAD = ("code", "name")
TABLES = ("clean", "scales", "tables", "moves", "onet")


@dataclass(frozen=True)
class Mapping:
    """What a mapping file says.

    Attributes
    ----------
    file : as the person named it.
    scales : those that it writes out, by code.
    tables : one for each use of a file.
    moves : rules for moves that no file states.
    onet : how O*NET's files are read; `None` where they are not among them.
    """

    file: str
    head: HeadTable
    clean: CleanTable
    scales: Table[str, ScaleTable] = field(default_factory=dict[str, ScaleTable])
    tables: tuple[FileTable, ...] = ()
    moves: tuple[DerivedMovesTable, ...] = ()
    onet: OnetTable | None = None


def read_mapping(path: Path, faults: Faults) -> Mapping | None:
    """Read a mapping file; `None` and faults where it does not hold."""
    toml = TomlFile(str(path), faults)
    text = toml.text(path)
    return None if text is None else _mapping(toml, text)


def mapping_of(text: str, file: str, faults: Faults) -> Mapping | None:
    """Read a mapping that is at hand as text, of which `file` is told as the name."""
    return _mapping(TomlFile(file, faults), text)


def _mapping(toml: TomlFile, text: str) -> Mapping | None:
    document = toml.document(text)
    if document is None:
        return None
    for key in (key for key in document if key not in (*HEAD, *TABLES)):
        remedy = f"The settings are: {', '.join((*HEAD, *TABLES))}.{did_you_mean(key, (*HEAD, *TABLES))}"
        toml.fault((key,), "is no setting of a mapping", remedy)
    head = toml.table(HeadTable, {key: document[key] for key in HEAD if key in document})
    clean = toml.table(CleanTable, document.get("clean", {}), "clean")
    found = {code: toml.table(ScaleTable, each, "scales", code) for code, each in _scales(toml, document).items()}
    files = [toml.table(FileTable, each, "tables", place) for place, each in _listed(toml, document, "tables")]
    rules = [toml.table(DerivedMovesTable, each, "moves", place) for place, each in _listed(toml, document, "moves")]
    onet = toml.table(OnetTable, document["onet"], "onet") if "onet" in document else None
    if head is None or clean is None or toml.is_at_fault:
        return None
    return Mapping(
        toml.file,
        head,
        clean,
        {code: scale for code, scale in found.items() if scale is not None},
        tuple(each for each in files if each is not None),
        tuple(each for each in rules if each is not None),
        onet,
    )


def _scales(toml: TomlFile, document: Table[str, Any]) -> dict[str, dict[str, Any]]:
    return toml.tables(document, "scales")


def _listed(toml: TomlFile, document: Table[str, Any], key: str) -> list[tuple[str, object]]:
    """Take a list of tables, each with its number as people count."""
    found = document.get(key, [])
    if isinstance(found, list):
        return [(str(place), each) for place, each in enumerate(found, 1)]
    toml.fault((key,), "is no list of tables", f"Write [[{key}]] before each.")
    return []
