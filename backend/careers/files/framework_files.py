"""The one door for frameworks in files: tables with a mapping, O*NET's files, CASE packages, our own documents."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from backend.careers.core.framework import Framework
from backend.careers.files.case import framework_of_case, is_case
from backend.careers.files.framework_json import framework_of, parsed
from backend.careers.files.mapped_framework import read_mapped
from backend.careers.files.mapped_rows import Reading
from backend.careers.files.mapping import Mapping
from backend.careers.files.onet import read_onet
from backend.careers.files.pieces_read import fitting
from backend.careers.files.remarks import Remark, Remarks
from backend.kit.faults import Fault, Faults

LARGEST_DOCUMENT = 50_000_000
"""Bytes of a JSON document."""


@dataclass(frozen=True)
class ReadFramework:
    """A framework that was read from files.

    Attributes
    ----------
    remarks : what was untidy in them, and what was done about it.
    """

    framework: Framework
    remarks: tuple[Remark, ...]


def read_framework(paths: Sequence[Path], mapping: Mapping | None, faults: Faults) -> ReadFramework | None:
    """Read a framework; `None` and faults where the files do not hold one.

    A JSON document stands alone and says itself what it is. Tables need a mapping.
    """
    remarks = Remarks()
    framework = _read(paths, mapping, faults, remarks)
    if framework is None or faults.count:
        return None
    fits = fitting(framework, str(paths[0]), faults)
    return None if fits is None else ReadFramework(fits, tuple(remarks.all()))


def _read(paths: Sequence[Path], mapping: Mapping | None, faults: Faults, remarks: Remarks) -> Framework | None:
    documents = [path for path in paths if path.suffix.casefold() == ".json"]
    if documents:
        if len(paths) > 1:
            problem = "a JSON document holds a whole framework and stands alone"
            faults.add(Fault(str(documents[0]), None, None, problem, "Give it without other files."))
            return None
        return _document(documents[0], faults, remarks)
    if mapping is None:
        problem = "tables need a mapping, which says what their columns are"
        faults.add(
            Fault(
                str(paths[0]),
                None,
                None,
                problem,
                "Give a file mapping.toml with them, which says which column is what.",
            )
        )
        return None
    reading = Reading(faults, remarks, mapping.clean)
    if mapping.onet is not None:
        return read_onet(paths, mapping, mapping.onet, reading)
    return read_mapped(paths, mapping, reading)


def _document(path: Path, faults: Faults, remarks: Remarks) -> Framework | None:
    file = str(path)
    try:
        size = path.stat().st_size
        if size > LARGEST_DOCUMENT:
            problem = f"the file has {size:,} bytes, the limit is {LARGEST_DOCUMENT:,}"
            faults.add(Fault(file, None, None, problem, "Leave out what is not needed."))
            return None
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        faults.add(Fault(file, None, None, "this is not UTF-8 text", "Save the file in UTF-8."))
        return None
    except OSError as error:
        faults.add(Fault(file, None, None, f"the file cannot be read ({error.strerror})", "Check its name."))
        return None
    document = parsed(text, file, faults)
    if document is None:
        if not faults.count:
            faults.add(Fault(file, None, None, "the document is null", "Give the file as it was exported."))
        return None
    if is_case(document):
        return framework_of_case(document, file, faults, remarks)
    return framework_of(document, file, faults)
