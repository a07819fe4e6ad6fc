"""Who is signed in, and what they may open."""

from backend.kit.database.engine import fetch_one
from backend.people.core.access import Viewer
from backend.people.core.areas import areas_of
from backend.people.sign_in.schemas import Me, MyPerson
from backend.settings import Settings


async def who_is(viewer: Viewer, settings: Settings) -> Me:
    """Describe the viewer to their own browser."""
    row = await fetch_one(
        "SELECT p.id, p.name, p.time_zone, (SELECT count(*) FROM notification n WHERE n.account_id = a.id "
        "AND n.read_at IS NULL) AS unread FROM account a LEFT JOIN person p ON p.id = $2 WHERE a.id = $1",
        *(viewer.account_id, viewer.person_id),
    )
    person = MyPerson(id=row["id"], name=row["name"], time_zone=row["time_zone"]) if row["id"] is not None else None
    return Me(
        account_id=viewer.account_id,
        name=viewer.name,
        email=viewer.email,
        person=person,
        roles=sorted(viewer.roles),
        areas=list(areas_of(viewer)),
        unread=row["unread"],
        demo=settings.demo,
    )
