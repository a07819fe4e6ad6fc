"""Check a draft: only what was checked as it is can be published."""

from uuid import UUID

from backend.careers.core.framework_access import KEEPING
from backend.careers.frameworks.listing import get_version
from backend.careers.frameworks.schemas import FrameworkVersion
from backend.careers.frameworks.service import expect_draft, expect_sound, lock_version
from backend.careers.frameworks.store import read_framework
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed


async def check_version(*, version_id: UUID, by: Viewer) -> FrameworkVersion:
    """Note that a draft is checked as it is now.

    Raises
    ------
    NotFound : there is none of that id.
    NotAllowed : it is not open to the viewer.
    Conflict : it is published.
    Invalid : its pieces do not fit together.
    """
    expect_allowed(KEEPING, by)
    async with write_transaction() as connection:
        expect_draft(await lock_version(version_id))
        expect_sound(await read_framework(version_id))
        await connection.execute(
            "UPDATE framework_version SET state = 'checked', version = version + 1 WHERE id = $1 AND state = 'draft'",
            version_id,
        )
    return await get_version(version_id=version_id, by=by)
