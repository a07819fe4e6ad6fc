"""Keep talent pools: make them, change them, take people in and let them go."""

from uuid import UUID

import asyncpg

from backend.kit.audit.service import Subject
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed
from backend.succession.core.pool_access import KEEPING_POOLS
from backend.succession.pools.reading import get_pool, role_families
from backend.succession.pools.schemas import (
    MOST_MEMBERS,
    MOST_POOLS,
    MemberRequest,
    MembershipEnd,
    Pool,
    PoolChange,
    PoolRequest,
    PoolTerms,
)
from backend.succession.recording import record_confidentially

_INSERT = """
INSERT INTO talent_pool (id, family, name, purpose, state, made_at, version) VALUES ($1, $2, $3, $4, 'open', $5, 1)
"""

_UPDATE = """
UPDATE talent_pool SET family = $2, name = $3, purpose = $4, state = $5, version = version + 1 WHERE id = $1
"""

_INSERT_MEMBER = """
INSERT INTO pool_membership (id, pool_id, person_id, account_id, added_by, joined_on, joined_because)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""

_END = """
UPDATE pool_membership SET left_on = $3, left_because = $4
WHERE id = $1 AND pool_id = $2 AND left_on IS NULL AND person_id IS DISTINCT FROM $5::uuid RETURNING person_id
"""


async def add_pool(*, request: PoolRequest, by: Viewer) -> Pool:
    """Make a pool for a role family.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : a family that there is not.
    Conflict : there are as many pools as there can be.
    """
    expect_allowed(KEEPING_POOLS, by)
    await _expect_family(request)
    pool_id = new_id()
    async with write_transaction() as connection:
        if (await connection.fetchval("SELECT count(*) FROM talent_pool") or 0) >= MOST_POOLS:
            raise Conflict(f"There are {MOST_POOLS} pools already. Use one of them.")
        await connection.execute(_INSERT, pool_id, request.family, request.name, request.purpose, now())
        await _note("talent_pool.added", pool_id, request.name, by)
    return await get_pool(pool_id=pool_id, by=by)


async def change_pool(*, pool_id: UUID, change: PoolChange, version: int, by: Viewer) -> Pool:
    """Change what a pool is, or whether it takes people in.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is none of that id.
    Stale : somebody changed it since `version`.
    Invalid : a family that there is not.
    """
    expect_allowed(KEEPING_POOLS, by)
    async with write_transaction() as connection:
        row = await _lock(pool_id)
        if row["version"] != version:
            raise Stale(await get_pool(pool_id=pool_id, by=by))
        if change.family != row["family"]:
            await _expect_family(change)
        await connection.execute(_UPDATE, pool_id, change.family, change.name, change.purpose, change.state)
        await _note("talent_pool.changed", pool_id, change.name, by)
    return await get_pool(pool_id=pool_id, by=by)


async def add_member(*, pool_id: UUID, request: MemberRequest, by: Viewer) -> Pool:
    """Take somebody in; they are told nothing of it.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is no such pool.
    Invalid : nobody who works here, or the viewer themselves, in it or not.
    Conflict : the pool is closed or full, or they are in it.
    """
    expect_allowed(KEEPING_POOLS, by)
    if request.person_id == by.person_id:
        raise Invalid(FieldError("person_id", "Nobody takes themselves into a pool. Choose somebody else."))
    async with write_transaction() as connection:
        row = await _lock(pool_id)
        if row["state"] != "open":
            raise Conflict("This pool is closed. Open it again first.")
        await _expect_person(request.person_id)
        if await _others_in(pool_id, by) >= MOST_MEMBERS:
            raise Conflict(f"This pool has {MOST_MEMBERS} people. Let somebody go first, or make another.")
        try:
            values = (request.person_id, by.account_id, by.name, today(), request.reason)
            await connection.execute(_INSERT_MEMBER, new_id(), pool_id, *values)
        except asyncpg.UniqueViolationError:
            raise Conflict("They are in this pool already.") from None
        await _note("talent_pool.member_added", pool_id, row["name"], by, person=request.person_id)
    return await get_pool(pool_id=pool_id, by=by)


async def end_membership(*, pool_id: UUID, membership_id: UUID, end: MembershipEnd, by: Viewer) -> Pool:
    """Let somebody go; that they were in it stays on record.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is no such pool, or nobody in it by that id whom the viewer sees.
    """
    expect_allowed(KEEPING_POOLS, by)
    async with write_transaction() as connection:
        row = await _lock(pool_id)
        person = await connection.fetchval(_END, membership_id, pool_id, today(), end.reason, by.person_id)
        if person is None:
            raise NotFound("membership")
        await _note("talent_pool.member_left", pool_id, row["name"], by, person=person)
    return await get_pool(pool_id=pool_id, by=by)


async def _lock(pool_id: UUID) -> asyncpg.Record:
    row = await current_connection().fetchrow("SELECT * FROM talent_pool WHERE id = $1 FOR UPDATE", pool_id)
    if row is None:
        raise NotFound("talent pool")
    return row


async def _others_in(pool_id: UUID, by: Viewer) -> int:
    """Count those in a pool but for the viewer, who would otherwise learn of themselves from a pool that is full."""
    found = await current_connection().fetchval(
        "SELECT count(*) FROM pool_membership WHERE pool_id = $1 AND left_on IS NULL "
        "AND person_id IS DISTINCT FROM $2::uuid",
        *(pool_id, by.person_id),
    )
    return found or 0


async def _expect_family(terms: PoolTerms) -> None:
    if terms.family not in await role_families():
        raise Invalid(FieldError("family", "No role is of this family. Choose one that is listed."))


async def _expect_person(person_id: UUID) -> None:
    if await fetch_one("SELECT id FROM person WHERE id = $1 AND state = 'active'", person_id) is None:
        raise Invalid(FieldError("person_id", "There is nobody of that id who works here. Choose somebody listed."))


async def _note(action: str, pool_id: UUID, name: str, by: Viewer, *, person: UUID | None = None) -> None:
    detail = {} if person is None else {"person": str(person)}
    await record_confidentially(by=by, action=action, subject=Subject("talent pool", pool_id, name), detail=detail)
