"""SQL that another package brings along, taken into a step of the schema's history by name instead of by copy.

A line of a step such as

    -- include procrastinate.sql.migrations from 00.00.00_01_initial to 03.04.00_50_post_add_retry

stands for the package's numbered files in that range, both ends included. A later release of the package brings
further files; a later step of ours takes those. So each file is taken once, and the order of all steps stays one line.
"""

import re
from importlib import resources

_LINE = re.compile(r"^-- include (?P<package>\S+) from (?P<first>\S+) to (?P<last>\S+)$", re.MULTILINE)


class MissingSql(Exception):
    """An installed package lacks a file that a step takes; the message says which."""


def with_included(sql: str) -> str:
    """Put in place of each `-- include` line what it stands for.

    Raises
    ------
    MissingSql : the package is not installed, or in a release that lacks the first or the last file of the range.
    """
    return _LINE.sub(lambda line: _files(line["package"], line["first"], line["last"]), sql)


def _files(package: str, first: str, last: str) -> str:
    names = included_names(package)
    for name in (first, last):
        if name not in names:
            raise MissingSql(f"{package} has no {name}.sql: install the release that requirements.lock names.")
    folder = resources.files(package)
    return "\n".join((folder / f"{name}.sql").read_text("utf-8") for name in names if first <= name <= last)


def included_names(package: str) -> tuple[str, ...]:
    """Give the names, without `.sql`, of the SQL files that `package` brings, in order."""
    try:
        files = [entry.name for entry in resources.files(package).iterdir()]
    except ModuleNotFoundError:
        raise MissingSql(f"{package} is not installed: install what requirements.lock names.") from None
    return tuple(sorted(name.removesuffix(".sql") for name in files if name.endswith(".sql")))
