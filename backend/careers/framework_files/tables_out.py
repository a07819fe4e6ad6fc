"""A version of a framework as tables that a spreadsheet opens, with the mapping that reads them back."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO, StringIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from backend.careers.core.framework import Framework
from backend.kit.sheets.csv_writing import Value, write_csv

Rows = Callable[[Framework], Iterator[Sequence[Value]]]

ONE_DAY = (2000, 1, 1, 0, 0, 0)
"""The day that every file in an archive bears, so that the same version gives the same bytes."""


def archive_of(framework: Framework) -> bytes:
    """Give a framework as a ZIP of CSV files, whose cells no spreadsheet runs, and `mapping.toml`."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, text in tables_of(framework).items():
            archive.writestr(ZipInfo(name, ONE_DAY), text.encode(), ZIP_DEFLATED)
    return stream.getvalue()


def tables_of(framework: Framework) -> dict[str, str]:
    """Give the texts of all tables and of the mapping, by the names of their files."""
    texts = {"mapping.toml": _head(framework) + MAPPING}
    for name, (header, rows) in TABLES.items():
        stream = StringIO()
        write_csv(stream, header, rows(framework))
        texts[name] = stream.getvalue()
    return texts


def _families(framework: Framework) -> Iterator[Sequence[Value]]:
    return ((each.code, each.name) for each in framework.families)


def _tracks(framework: Framework) -> Iterator[Sequence[Value]]:
    return ((each.code, each.name) for each in framework.tracks)


def _scales(framework: Framework) -> Iterator[Sequence[Value]]:
    for scale in framework.scales:
        for rank, level in enumerate(scale.levels, 1):
            yield scale.code, scale.name, rank, level.name, level.description


def _competencies(framework: Framework) -> Iterator[Sequence[Value]]:
    for each in framework.competencies:
        yield (
            *(each.code, each.name, str(each.kind), each.scale, each.parent, each.description),
            ";".join(each.prerequisites),
        )


def _descriptors(framework: Framework) -> Iterator[Sequence[Value]]:
    for each in framework.competencies:
        yield from ((each.code, level, text) for level, text in sorted(each.descriptors.items()))


def _roles(framework: Framework) -> Iterator[Sequence[Value]]:
    for each in framework.roles:
        yield (
            *(each.code, each.name, each.family, each.track, each.level, each.description),
            ";".join(each.certifications),
        )


def _requirements(framework: Framework) -> Iterator[Sequence[Value]]:
    for role in framework.roles:
        for each in role.requirements:
            yield role.code, each.competency, each.level, each.weight, "yes" if each.must_have else "no"


def _moves(framework: Framework) -> Iterator[Sequence[Value]]:
    return ((each.source, each.target, each.kind, f"{each.months:f}") for each in framework.moves)


TABLES: Mapping[str, tuple[Sequence[str], Rows]] = {
    "families.csv": (("code", "name"), _families),
    "tracks.csv": (("code", "name"), _tracks),
    "scales.csv": (("scale", "scale name", "level", "name", "description"), _scales),
    "competencies.csv": (
        ("code", "name", "kind", "scale", "part of", "description", "prerequisites"),
        _competencies,
    ),
    "descriptors.csv": (("competency", "level", "text"), _descriptors),
    "roles.csv": (("code", "name", "family", "track", "level", "description", "certifications"), _roles),
    "requirements.csv": (("role", "competency", "level", "weight", "must have"), _requirements),
    "moves.csv": (("from", "to", "kind", "months"), _moves),
}


def _head(framework: Framework) -> str:
    name = json.dumps(framework.name, ensure_ascii=False).replace("\x7f", "\\u007f")
    return f'code = "{framework.code}"\nname = {name}\n'


MAPPING = """
[[tables]]
file = "families.csv"
families = { name = "name", code = "code" }

[[tables]]
file = "tracks.csv"
tracks = { name = "name", code = "code" }

[[tables]]
file = "scales.csv"
scales = { scale = "scale name", code = "scale", level = "level", name = "name", description = "description" }

[[tables]]
file = "competencies.csv"

[tables.competencies]
name = "name"
code = "code"
kind = "kind"
scale = "scale"
parent = "part of"
description = "description"
prerequisites = "prerequisites"

[[tables]]
file = "descriptors.csv"
descriptors = { competency = "competency", level = "level", text = "text" }

[[tables]]
file = "roles.csv"

[tables.roles]
name = "name"
code = "code"
family = "family"
track = "track"
level = "level"
description = "description"
certifications = "certifications"

[[tables]]
file = "requirements.csv"
requirements = { role = "role", competency = "competency", level = "level", weight = "weight", must_have = "must have" }

[[tables]]
file = "moves.csv"
moves = { from = "from", to = "to", kind = "kind", months = "months" }
"""
