"""Publish a version of a framework for good, and move people to it by a mapping that was shown."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.careers.competencies.keeping import put_competencies, retire_competencies
from backend.careers.core.framework import Framework, Role
from backend.careers.core.framework_access import KEEPING
from backend.careers.core.successors import suggested_successor
from backend.careers.frameworks.listing import get_version
from backend.careers.frameworks.schemas import (
    FrameworkPublication,
    FrameworkPublicationPreview,
    FrameworkVersion,
    VanishingRole,
)
from backend.careers.frameworks.service import expect_version, lock_version
from backend.careers.frameworks.store import read_framework
from backend.kit.audit.service import Subject, record
from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.organisation import lock_organisation
from backend.people.positions.adding import NewRole
from backend.people.positions.roles import put_roles, retire_roles
from backend.people.standing import expect_allowed

NOT_CHECKED = "It was changed since it was checked, or never was. Check it first."


async def preview_publication(*, version_id: UUID, by: Viewer) -> FrameworkPublicationPreview:
    """Say what publishing a version would do.

    Raises
    ------
    NotFound : there is no draft of that id.
    NotAllowed : it is not open to the viewer.
    """
    expect_allowed(KEEPING, by)
    row = await fetch_one("SELECT * FROM framework_version WHERE id = $1", version_id)
    if row is None or row["state"] not in ("draft", "checked"):
        raise NotFound("draft of a framework")
    now_, after = await _in_force(row["framework_id"]), await read_framework(version_id)
    before = now_ or Framework(after.code, after.name)
    hindrances = [] if row["state"] == "checked" else [NOT_CHECKED]
    hindrances += await _owned_by_others(after, row["framework_id"])
    return FrameworkPublicationPreview(
        added_roles=len(after.role_by_code.keys() - before.role_by_code.keys()),
        changed_roles=sum(each != after.role_by_code.get(each.code, each) for each in before.roles),
        vanishing=await _vanishing(before, after),
        added_competencies=len(after.competency_by_code.keys() - before.competency_by_code.keys()),
        retired_competencies=len(before.competency_by_code.keys() - after.competency_by_code.keys()),
        hindrances=hindrances,
    )


async def publish_version(
    *, version_id: UUID, publication: FrameworkPublication, version: int, by: Viewer
) -> FrameworkVersion:
    """Publish a checked draft for good: its roles and competencies are those that people have from now on.

    Raises
    ------
    NotFound : there is none of that id.
    NotAllowed : it is not open to the viewer.
    Stale : somebody changed it since `version`.
    Conflict : it is not checked, or a code in it belongs to another framework.
    Invalid : a vanishing role with seats has no line in the mapping, or one that leads nowhere.
    """
    expect_allowed(KEEPING, by)
    async with write_transaction():
        await lock_organisation()
        row = await lock_version(version_id)
        await expect_version(row, version, by=by)
        if row["state"] != "checked":
            raise Conflict(NOT_CHECKED)
        before, after = await _in_force(row["framework_id"]), await read_framework(version_id)
        for hindrance in await _owned_by_others(after, row["framework_id"]):
            raise Conflict(hindrance)
        vanishing = await _vanishing(before, after) if before else []
        successors = _successors(publication, vanishing, after)
        await _bring_into_force(row, after, successors)
        await _keep_mapping(version_id, vanishing, successors)
        await _set_states(row, by)
        await record(
            by=acting(by),
            action="framework.published",
            subject=Subject("framework", row["framework_id"], row["name"]),
            detail={"number": row["number"], "mapping": dict(successors)},
        )
    return await get_version(version_id=version_id, by=by)


async def _in_force(framework_id: UUID) -> Framework | None:
    row = await fetch_one(
        "SELECT id FROM framework_version WHERE framework_id = $1 AND state = 'published'", framework_id
    )
    return row and await read_framework(row["id"])


async def _owned_by_others(framework: Framework, framework_id: UUID) -> list[str]:
    """Say which codes belong to another framework already: a role or a competency has one home."""
    rows = await fetch(
        "SELECT 'role' AS kind, r.code, f.name FROM framework_role x JOIN role r ON r.id = x.role_id "
        "JOIN framework f ON f.id = x.framework_id WHERE x.framework_id <> $1 AND r.code = ANY ($2) "
        "UNION ALL SELECT 'competency', c.code, f.name FROM competency c JOIN framework f ON f.id = c.framework_id "
        "WHERE c.framework_id <> $1 AND c.code = ANY ($3) ORDER BY 1, 2 LIMIT 20",
        *(framework_id, list(framework.role_by_code), list(framework.competency_by_code)),
    )
    return [f"The {each['kind']} {each['code']} belongs to {each['name']}. Give it another code." for each in rows]


async def _vanishing(before: Framework, after: Framework) -> list[VanishingRole]:
    gone = [role for role in before.roles if role.code not in after.role_by_code]
    seats = {
        row["code"]: row["n"]
        for row in await fetch(
            "SELECT r.code, count(o.id) AS n FROM role r JOIN position o ON o.role_id = r.id "
            "WHERE r.code = ANY ($1) GROUP BY r.code",
            [role.code for role in gone],
        )
    }
    return [
        VanishingRole(
            code=role.code,
            name=role.name,
            seats=seats.get(role.code, 0),
            suggested=suggested_successor(role, after),
        )
        for role in gone
    ]


def _successors(
    publication: FrameworkPublication, vanishing: Sequence[VanishingRole], after: Framework
) -> Mapping[str, str | None]:
    """Give where the people of each vanishing role go.

    Raises
    ------
    Invalid
    """
    said = {each.role: each.successor for each in publication.mapping}
    errors = [
        FieldError(f"mapping.{role}", f"There is no role {successor} in this version. Choose one that there is.")
        for role, successor in said.items()
        if successor is not None and successor not in after.role_by_code
    ]
    errors += [
        FieldError(f"mapping.{role}", "This role does not vanish. Leave it out.")
        for role in said.keys() - {each.code for each in vanishing}
    ]
    errors += [
        FieldError(f"mapping.{each.code}", f"{each.seats} positions have it. Say where their people go, or null.")
        for each in vanishing
        if each.seats and each.code not in said
    ]
    if errors:
        raise Invalid(*errors)
    return {each.code: said.get(each.code) for each in vanishing}


async def _bring_into_force(row: Mapping[str, Any], after: Framework, successors: Mapping[str, str | None]) -> None:
    """Write the roles and competencies that people have from now on."""
    families = {each.code: each.name for each in after.families}
    tracks = {each.code: each.name for each in after.tracks}
    ids = await put_roles([_role(each, families, tracks) for each in after.roles])
    connection = current_connection()
    await connection.execute(
        "INSERT INTO framework_role (role_id, framework_id) SELECT x, $2 FROM unnest($1::uuid[]) x "
        "ON CONFLICT DO NOTHING",
        *(list(ids.values()), row["framework_id"]),
    )
    gone = await connection.fetch("SELECT id, code FROM role WHERE code = ANY ($1)", list(successors))
    await retire_roles({each["id"]: ids.get(successors[each["code"]] or "") for each in gone})
    await put_competencies(after, row["framework_id"])
    await retire_competencies(row["framework_id"], keeping=[each.code for each in after.holdable])


def _role(role: Role, families: Mapping[str, str], tracks: Mapping[str, str]) -> NewRole:
    return NewRole(role.code, role.name, families[role.family], tracks[role.track], role.level)


async def _keep_mapping(
    version_id: UUID, vanishing: Sequence[VanishingRole], successors: Mapping[str, str | None]
) -> None:
    await current_connection().executemany(
        "INSERT INTO framework_mapping (version_id, role_code, successor_code, seats) VALUES ($1, $2, $3, $4)",
        [(version_id, each.code, successors[each.code], each.seats) for each in vanishing],
    )


async def _set_states(row: Mapping[str, Any], by: Viewer) -> None:
    connection = current_connection()
    await connection.execute(
        "UPDATE framework_version SET state = 'superseded', version = version + 1 "
        "WHERE framework_id = $1 AND state = 'published'",
        row["framework_id"],
    )
    await connection.execute(
        "UPDATE framework_version SET state = 'published', published_at = $2, published_by = $3, version = version + 1 "
        "WHERE id = $1",
        *(row["id"], now(), by.name),
    )
