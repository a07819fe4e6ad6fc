"""Shapes of framework files, of what was read from them, and of what the check found."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from backend.careers.core.framework_check.findings import FindingKind
from backend.careers.frameworks.schemas import FrameworkCounts
from backend.kit.schemas import Line, Schema

LARGEST_BODY = 20_000_000
"""Bytes of all files together, as they are sent."""


class FrameworkFile(Schema):
    """A file."""

    name: Annotated[Line, Field(description="What it is called.", examples=["roles.csv"])]
    content: Annotated[
        str,
        StringConstraints(pattern=r"^[A-Za-z0-9+/]*={0,2}$"),
        Field(description="Its bytes in Base64.", examples=["Um9sZSxMZXZlbAo="]),
    ]


class FrameworkFiles(Schema):
    """A framework in files: tables and their mapping, O*NET's files and theirs, or one JSON document."""

    files: Annotated[
        list[FrameworkFile],
        Field(min_length=1, max_length=30, description="All of them; a mapping is the one whose name ends in `.toml`."),
    ]


class FrameworkFileFault(Schema):
    """Something that has to be mended before the files can be brought in."""

    file: Annotated[str, Field(description="Which file.", examples=["roles.csv"])]
    row: Annotated[int | None, Field(description="As a spreadsheet numbers it; null: the whole file.")]
    column: Annotated[str | None, Field(description="Which column, or which field of which piece.")]
    problem: Annotated[str, Field(description="What is wrong.", examples=["'Superb' is no level of its scale"])]
    remedy: Annotated[str, Field(description="What would be right.", examples=["Write one of 1 (Working)."])]


class FrameworkRemark(Schema):
    """Something untidy that was dealt with."""

    file: Annotated[str, Field(description="Which file.", examples=["roles.csv"])]
    column: Annotated[str | None, Field(description="Which column; null: the whole row or file.")]
    problem: Annotated[str, Field(description="What was found.", examples=["spaces around a value"])]
    handled: Annotated[str, Field(description="What was done about it.", examples=["Taken away."])]
    count: Annotated[int, Field(description="How often.", examples=[13])]
    rows: Annotated[list[int], Field(description="The first of them, as a spreadsheet numbers them.")]


class NamedPlace(Schema):
    """A role or a competency that a finding is about."""

    code: Annotated[str, Field(description="Its code.", examples=["CAR-C3"])]
    name: Annotated[str, Field(description="Its name.", examples=["Senior Care Specialist"])]


class FrameworkFinding(Schema):
    """Something that the authors of a framework should look at."""

    kind: Annotated[FindingKind, Field(description="What sort it is.")]
    is_hint: Annotated[bool, Field(description="Worth knowing rather than wrong.")]
    about: Annotated[Literal["role", "competency"], Field(description="What it names.")]
    where: Annotated[list[NamedPlace], Field(description="What it is about; of two levels the lower first.")]
    why: Annotated[str, Field(description="The reason.")]
    fix: Annotated[str, Field(description="What would be right.")]


class FrameworkFindings(Schema):
    """What the check finds in a version as it is now."""

    items: Annotated[list[FrameworkFinding], Field(description="By kind, then in the order of the framework.")]
    neighbouring_levels: Annotated[int, Field(description="Steps from level to level on its ladders.", examples=[137])]


class FrameworkReading(Schema):
    """What was read from files: what bringing them in would do, and what is wrong."""

    code: Annotated[str | None, Field(description="Code of the framework; null where it could not be read.")]
    name: Annotated[str | None, Field(description="Its name.")]
    number: Annotated[int | None, Field(description="The version that it would become; 1: a new framework.")]
    counts: Annotated[FrameworkCounts | None, Field(description="How much there is in it.")]
    requirements: Annotated[int, Field(description="How many levels roles ask for.", examples=[1781])]
    faults: Annotated[list[FrameworkFileFault], Field(description="What has to be mended, the first fifty.")]
    fault_count: Annotated[int, Field(description="How many there are; with any, nothing can be brought in.")]
    remarks: Annotated[list[FrameworkRemark], Field(description="What was untidy, and what was done about it.")]
    findings: Annotated[list[FrameworkFinding], Field(description="What the check finds in it.")]
