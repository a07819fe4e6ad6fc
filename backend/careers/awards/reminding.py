"""Remind the holders of awards of their end, each time once."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from backend.careers.awards.reading import validity_of
from backend.careers.core.validity import REMINDED_DAYS, reminder_due
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.identifiers import new_id
from backend.kit.work.apart import each_apart
from backend.people.notices.notice import Notice
from backend.people.notices.service import send_notice

PAGE = "/career/certifications"

_ENDING = """
SELECT a.*, c.name, ARRAY(SELECT days FROM certification_reminder r WHERE r.award_id = a.id) AS sent
FROM certification_award a JOIN certification c ON c.id = a.certification_id JOIN person p ON p.id = a.person_id
WHERE a.revoked_on IS NULL AND a.valid_until BETWEEN $1 AND $2 AND p.state = 'active'
AND NOT EXISTS (SELECT FROM certification_award n WHERE n.renews_id = a.id)
ORDER BY a.valid_until, a.id
"""


async def remind_of_ends() -> int:
    """Tell everybody whose award comes to its end, or has come; what was told is not told again.

    Returns
    -------
    How many awards were looked at.
    """
    day, reach = today(), timedelta(days=REMINDED_DAYS[0])
    rows = await fetch(_ENDING, day - reach, day + reach)
    return await each_apart("reminding of the end of awards", rows, lambda row: _remind(row, day))


async def _remind(row: Mapping[str, Any], day: date) -> None:
    days = reminder_due(validity_of(row), day, row["sent"])
    if days is None:
        return
    async with write_transaction() as connection:
        written = await connection.fetchval(
            "INSERT INTO certification_reminder (id, award_id, days) VALUES ($1, $2, $3) "
            "ON CONFLICT (award_id, days) DO NOTHING RETURNING id",
            *(new_id(), row["id"], days),
        )
        if written is not None:
            await send_notice(person_id=row["person_id"], notice=_notice(row, day))


def _notice(row: Mapping[str, Any], day: date) -> Notice:
    is_over = row["valid_until"] <= day
    name = row["name"]
    return Notice(
        kind="award.expired" if is_over else "award.ending",
        about=name,
        href=f"{PAGE}/{row['certification_id']}",
        reason="You have this certification.",
        subject=f"Your certification {name} has expired" if is_over else f"Your certification {name} ends soon",
        text=f"It ended on {row['valid_until']} and proves nothing any more. For six months it can still be renewed."
        if is_over
        else f"It holds until {row['valid_until']}, that day not counted. It can be renewed now, and nothing is lost.",
    )
