"""Check a draft: only what was checked as it is can be published."""

from uuid import UUID

from backend.careers.core.framework_access import KEEPING
from backend.careers.frameworks.listing import get_version
from backend.careers.frameworks.schemas import FrameworkVersion
from backend.careers.frameworks.service import expect_draft, expect_sound, expect_version, lock_version
from backend.careers.frameworks.store import read_framework
from backend.kit.audit.service import Subject, record
from backend.kit.database.transactions import write_transaction
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed


async def check_version(*, version_id: UUID, version: int, by: Viewer) -> FrameworkVersion:
    """Note that a draft is checked as the viewer has read it.

    Raises
    ------
    NotFound : there is none of that id.
    NotAllowed : it is not open to the viewer.
    Stale : somebody changed it since `version`.
    Conflict : it is published.
    Invalid : its pieces do not fit together.
    """
    expect_allowed(KEEPING, by)
    async with write_transaction() as connection:
        row = await lock_version(version_id)
        await expect_version(row, version, by=by)
        expect_draft(row)
        expect_sound(await read_framework(version_id))
        if row["state"] == "draft":
            await connection.execute(
                "UPDATE framework_version SET state = 'checked', version = version + 1 WHERE id = $1", version_id
            )
            subject = Subject("framework", row["framework_id"], row["name"])
            await record(by=acting(by), action="framework.checked", subject=subject, detail={"number": row["number"]})
    return await get_version(version_id=version_id, by=by)
