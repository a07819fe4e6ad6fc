"""Files that were sent, read as a framework: in a folder of their own that is gone afterwards."""

from base64 import b64decode
from binascii import Error as NoBase64
from collections.abc import Sequence
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from backend.careers.files.framework_files import ReadFramework, read_framework
from backend.careers.files.mapping import read_mapping
from backend.careers.framework_files.schemas import FrameworkFile
from backend.kit.faults import BadInput, Fault, Faults

MAPPING = ".toml"


def read_sent(files: Sequence[FrameworkFile]) -> ReadFramework | BadInput:
    """Read the files of a framework, or say what is wrong; takes seconds for the largest, so not on the event loop."""
    faults = Faults()
    with TemporaryDirectory(prefix="trellis-framework-") as folder:
        paths = [path for each in files if (path := _written(each, Path(folder), faults)) is not None]
        mappings = [path for path in paths if path.suffix.casefold() == MAPPING]
        tables = [path for path in paths if path not in mappings]
        if len(mappings) > 1:
            problem = "there is more than one mapping"
            faults.add(Fault(mappings[1].name, None, None, problem, "Give one, in a file that ends in .toml."))
        if not tables and not faults.count:
            problem = "there is nothing but a mapping"
            faults.add(Fault(mappings[0].name, None, None, problem, "Give the tables that it is for, too."))
        mapping = read_mapping(mappings[0], faults) if mappings and not faults.count else None
        read = None if faults.count else read_framework(tables, mapping, faults)
    return faults.error() if read is None else read


def named(file: str) -> str:
    """Give the name under which a file was sent."""
    return PurePath(file).name


def _written(file: FrameworkFile, folder: Path, faults: Faults) -> Path | None:
    path = folder / PurePath(file.name.replace("\\", "/")).name
    try:
        if path.parent != folder or path.name == "..":
            return _told(file, "this is no name of a file", "Give it one, such as roles.csv.", faults)
        if path.exists():
            return _told(file, "another file has the same name", "Give each file a name of its own.", faults)
        path.write_bytes(b64decode(file.content, validate=True))
    except NoBase64:
        return _told(file, "its content is not Base64", "Send the file again.", faults)
    except OSError:
        return _told(file, "no file can have this name", "Give it a shorter one.", faults)
    return path


def _told(file: FrameworkFile, problem: str, remedy: str, faults: Faults) -> None:
    faults.add(Fault(file.name, None, None, problem, remedy))
