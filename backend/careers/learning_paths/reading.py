"""How learning paths are read, with how far somebody is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from backend.careers.assessments.standing import expect_seen
from backend.careers.awards.statements import certificates_held
from backend.careers.certifications.schemas import CertificationRef
from backend.careers.competencies.schemas import CompetencyRef
from backend.careers.core.learning_policy import KEEPING, keeping_actions, path_actions
from backend.careers.learning_paths.schemas import (
    PathItem,
    PathItemRequest,
    PathList,
    PathProgress,
    PathShown,
    PathStage,
    PathStageRequest,
    PathSummary,
)
from backend.careers.resources.listing import ref_of
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.references import PersonRef, RoleRef

STAGES = TypeAdapter(list[PathStageRequest])

Experience = tuple[UUID, str]
"""Id of a path, and the words of an experience on it."""

PATHS = """
SELECT p.*, p.stages::text AS stages_text, r.code AS role_code, r.name AS role_name, m.name AS competency_name,
       c.code AS certification_code, c.name AS certification_name, c.level AS certification_level
FROM learning_path p LEFT JOIN role r ON r.id = p.role_id LEFT JOIN competency m ON m.id = p.competency_id
LEFT JOIN certification c ON c.id = p.certification_id
"""


@dataclass(frozen=True)
class Named:
    """What the items of paths name, and what somebody has done of it.

    Attributes
    ----------
    said : when they had the experiences that they say they had, by path and words.
    done : ids of the resources completed and of the certifications held; experiences by path and words.
    """

    resources: Mapping[UUID, Mapping[str, Any]]
    certifications: Mapping[UUID, CertificationRef]
    said: Mapping[Experience, date]
    done: frozenset[UUID | Experience]


async def list_paths(*, by: Viewer) -> PathList:
    """Give the paths that are offered, and how far the viewer is on each; who keeps them sees the others too."""
    state = None if KEEPING.allows(by) else "offered"
    rows = await fetch(f"{PATHS} WHERE ($1::text IS NULL OR p.state = $1) ORDER BY lower(p.title), p.code", state)
    stages = [STAGES.validate_json(row["stages_text"]) for row in rows]
    named = await named_in([item for some in stages for stage in some for item in stage.items], by.person_id)
    return PathList(
        items=[PathSummary(**_summary(row, some, named)) for row, some in zip(rows, stages, strict=True)],
        actions=keeping_actions(by),
    )


async def get_path(
    *, path_id: UUID, person_id: UUID | None = None, by: Viewer, undo_id: UUID | None = None
) -> PathShown:
    """Give a path with how far somebody is on it: the viewer, or a person whose learning they may see.

    Raises
    ------
    NotFound : there is no such path, or nobody of that id whose learning the viewer may see.
    """
    row = await fetch_one(f"{PATHS} WHERE p.id = $1", path_id)
    if row is None:
        raise NotFound("learning path")
    person = PersonRef(id=by.person_id, name=by.name) if by.person_id else None
    if person_id is not None:
        person = (await expect_seen(person_id, today(), by=by)).person
    stages = STAGES.validate_json(row["stages_text"])
    named = await named_in([item for stage in stages for item in stage.items], person and person.id)
    return PathShown(
        **_summary(row, stages, named),
        person=person,
        stages=[_stage(each, path_id, named) for each in stages],
        version=row["version"],
        actions=path_actions(by, person and person.id),
        undo_id=undo_id,
    )


async def named_in(items: Sequence[PathItemRequest], person_id: UUID | None) -> Named:
    """Read what items name, and what of it somebody has done."""
    resource_ids = [each.resource_id for each in items if each.resource_id]
    certification_ids = [each.certification_id for each in items if each.certification_id]
    resources = await fetch("SELECT * FROM learning_resource WHERE id = ANY ($1)", resource_ids)
    certifications = await fetch(
        "SELECT id, code, name, level FROM certification WHERE id = ANY ($1)", certification_ids
    )
    done = await completed_of(person_id, resource_ids)
    held = (await certificates_held([person_id], today()))[person_id] if person_id else frozenset[str]()
    said = await _said_by(person_id)
    return Named(
        said=said,
        resources={row["id"]: row for row in resources},
        certifications={row["id"]: CertificationRef(**row) for row in certifications},
        done=frozenset({*done, *said, *(row["id"] for row in certifications if row["code"] in held)}),
    )


async def _said_by(person_id: UUID | None) -> dict[Experience, date]:
    rows = await fetch("SELECT path_id, words, done_on FROM learning_experience WHERE person_id = $1", person_id)
    return {(row["path_id"], row["words"]): row["done_on"] for row in rows}


async def completed_of(person_id: UUID | None, resource_ids: Sequence[UUID]) -> dict[UUID, date]:
    """Give those of some resources that somebody has completed, with the last day each."""
    rows = await fetch(
        "SELECT resource_id, max(done_on) AS done_on FROM learning_completion "
        "WHERE person_id = $1 AND resource_id = ANY ($2) GROUP BY resource_id",
        *(person_id, list(resource_ids)),
    )
    return {row["resource_id"]: row["done_on"] for row in rows}


def _summary(row: Mapping[str, Any], stages: Sequence[PathStageRequest], named: Named) -> dict[str, Any]:
    role = row["role_id"] and RoleRef(id=row["role_id"], code=row["role_code"], name=row["role_name"])
    return {
        **{name: row[name] for name in ("id", "code", "title", "description", "state")},
        "role": role,
        "competency": row["competency_id"] and CompetencyRef(id=row["competency_id"], name=row["competency_name"]),
        "certification": row["certification_id"]
        and CertificationRef(
            id=row["certification_id"],
            code=row["certification_code"],
            name=row["certification_name"],
            level=row["certification_level"],
        ),
        "weeks": sum(each.weeks for each in stages),
        "stage_count": len(stages),
        "progress": _progress([item for each in stages for item in each.items], row["id"], named),
    }


def _progress(items: Sequence[PathItemRequest], path_id: UUID, named: Named) -> PathProgress:
    counted = {_key(each, path_id) for each in items}
    return PathProgress(done=len(counted & named.done), all=len(counted))


def _key(item: PathItemRequest, path_id: UUID) -> UUID | Experience:
    return item.resource_id or item.certification_id or (path_id, item.experience or "")


def _stage(stage: PathStageRequest, path_id: UUID, named: Named) -> PathStage:
    return PathStage(
        title=stage.title,
        weeks=stage.weeks,
        items=[_item(each, path_id, named) for each in stage.items],
        progress=_progress(stage.items, path_id, named),
    )


def _item(item: PathItemRequest, path_id: UUID, named: Named) -> PathItem:
    resource = named.resources[item.resource_id] if item.resource_id else None
    return PathItem(
        resource=ref_of(resource) if resource else None,
        minutes=resource["minutes"] if resource else None,
        certification=named.certifications[item.certification_id] if item.certification_id else None,
        experience=item.experience,
        is_done=_key(item, path_id) in named.done,
        said_on=named.said.get((path_id, item.experience)) if item.experience else None,
    )
