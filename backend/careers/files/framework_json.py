"""A framework as one JSON document of our own: whatever is written is read back as it was."""

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from backend.careers.core.framework import (
    Competency,
    CompetencyKind,
    Family,
    Framework,
    MoveKind,
    Requirement,
    Role,
    Scale,
    ScaleLevel,
    Track,
)
from backend.careers.core.lattice import Move
from backend.kit.faults import Fault, Faults, quoted

FORMAT = "trellis.framework/1"

Code = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", description="up to 100 letters and digits")]
Name = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00]*$")]
Text = Annotated[str, Field(max_length=10_000, pattern=r"^[^\x00]*$")]
Level = Annotated[int, Field(ge=1, le=20)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class _Named(_Part):
    code: Code
    name: Name


class _ScaleLevel(_Part):
    name: Name
    description: Text = ""


class _Scale(_Named):
    levels: list[_ScaleLevel]


class _Competency(_Named):
    scale: Code
    kind: Annotated[CompetencyKind, Field(strict=False)] = CompetencyKind.TECHNICAL
    parent: Code | None = None
    description: Text = ""
    descriptors: dict[Annotated[str, Field(pattern="^[1-9][0-9]{0,2}$")], Text] = {}
    prerequisites: list[Code] = []


class _Requirement(_Part):
    competency: Code
    level: Level
    weight: Annotated[int, Field(ge=1, le=100)] = 1
    must_have: bool = False


class _Role(_Named):
    family: Code
    track: Code
    level: Level
    description: Text = ""
    requirements: list[_Requirement] = []
    certifications: list[Code] = []


class _Move(_Part):
    source: Code = Field(alias="from")
    target: Code = Field(alias="to")
    kind: Annotated[MoveKind, Field(strict=False)]
    months: Annotated[Decimal, Field(ge=0, le=600, strict=False)]


class _Document(_Named):
    format: Literal["trellis.framework/1"]
    families: list[_Named] = []
    tracks: list[_Named] = []
    scales: list[_Scale] = []
    competencies: list[_Competency] = []
    roles: list[_Role] = []
    moves: list[_Move] = []


def framework_document(framework: Framework) -> dict[str, object]:
    """Give a framework as JSON holds it."""
    return {
        "format": FORMAT,
        "code": framework.code,
        "name": framework.name,
        "families": [_named(each) for each in framework.families],
        "tracks": [_named(each) for each in framework.tracks],
        "scales": [_scale(each) for each in framework.scales],
        "competencies": [_competency(each) for each in framework.competencies],
        "roles": [_role(each) for each in framework.roles],
        "moves": [_move(each) for each in framework.moves],
    }


def framework_of(document: object, file: str, faults: Faults) -> Framework | None:
    """Read a document of our own; `None` and faults, each with the place, where it is none."""
    try:
        read = _Document.model_validate(document)
    except ValidationError as error:
        for detail in error.errors():
            faults.add(_fault(detail, file))
        return None
    return Framework(
        read.code,
        read.name,
        tuple(Family(each.code, each.name) for each in read.families),
        tuple(Track(each.code, each.name) for each in read.tracks),
        tuple(_scale_of(each) for each in read.scales),
        tuple(_competency_of(each) for each in read.competencies),
        tuple(_role_of(each) for each in read.roles),
        tuple(Move(each.source, each.target, str(each.kind), each.months) for each in read.moves),
    )


def parsed(text: str, file: str, faults: Faults) -> Any:
    """Parse JSON, numbers as they are written; `None` and a fault where it is none."""
    try:
        return json.loads(text, parse_float=Decimal)
    except json.JSONDecodeError as error:
        problem = f"this is not JSON ({error.msg}, column {error.colno})"
        faults.cut_short(Fault(file, error.lineno, None, problem, "Give the file as it was exported."))
    except RecursionError:
        faults.cut_short(Fault(file, None, None, "it is nested too deeply", "Give the file as it was exported."))
    except ValueError:
        faults.cut_short(Fault(file, None, None, "a number in it is too long", "Give the file as it was exported."))
    return None


def number_of(months: Decimal) -> int | float:
    """Give months as a number of JSON: whole where they are, and exact up to fifteen digits."""
    return int(months) if months == months.to_integral_value() else float(months)


def _fault(detail: ErrorDetails, file: str) -> Fault:
    place = ".".join(str(each + 1) if isinstance(each, int) else each for each in detail["loc"])
    value = detail["input"]
    match detail["type"]:
        case "missing":
            return Fault(
                file, None, place, "it is missing", "Write it; a framework that is downloaded as JSON shows the form."
            )
        case "extra_forbidden":
            return Fault(file, None, place, "there is no such setting", "Take it out.")
        case _:
            shown = quoted(value) if isinstance(value, str) else quoted(str(value))
            return Fault(file, None, place, f"it is {shown}", f"{detail['msg']}.")


def _named(thing: Family | Track) -> dict[str, object]:
    return {"code": thing.code, "name": thing.name}


def _scale(scale: Scale) -> dict[str, object]:
    levels = [{"name": each.name, "description": each.description} for each in scale.levels]
    return {"code": scale.code, "name": scale.name, "levels": levels}


def _competency(competency: Competency) -> dict[str, object]:
    return {
        "code": competency.code,
        "name": competency.name,
        "scale": competency.scale,
        "kind": str(competency.kind),
        "parent": competency.parent,
        "description": competency.description,
        "descriptors": {str(level): text for level, text in sorted(competency.descriptors.items())},
        "prerequisites": list(competency.prerequisites),
    }


def _role(role: Role) -> dict[str, object]:
    return {
        "code": role.code,
        "name": role.name,
        "family": role.family,
        "track": role.track,
        "level": role.level,
        "description": role.description,
        "requirements": [
            {"competency": each.competency, "level": each.level, "weight": each.weight, "must_have": each.must_have}
            for each in role.requirements
        ],
        "certifications": list(role.certifications),
    }


def _move(move: Move) -> dict[str, object]:
    return {"from": move.source, "to": move.target, "kind": move.kind, "months": number_of(move.months)}


def _scale_of(read: _Scale) -> Scale:
    return Scale(read.code, read.name, tuple(ScaleLevel(each.name, each.description) for each in read.levels))


def _competency_of(read: _Competency) -> Competency:
    return Competency(
        *(read.code, read.name, read.scale, read.kind, read.parent, read.description),
        descriptors=_by_level(read.descriptors),
        prerequisites=tuple(read.prerequisites),
    )


def _by_level(descriptors: Mapping[str, str]) -> dict[int, str]:
    return {int(level): text for level, text in descriptors.items()}


def _role_of(read: _Role) -> Role:
    asked = tuple(Requirement(each.competency, each.level, each.weight, each.must_have) for each in read.requirements)
    return Role(
        *(read.code, read.name, read.family, read.track, read.level, read.description),
        requirements=asked,
        certifications=tuple(read.certifications),
    )
