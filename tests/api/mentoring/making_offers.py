"""A process that makes offers of one mentor to many mentees at once; one of several in a race.

Arguments: the database, the programme, the mentor, the mentees. Prints how many offers it made.
"""

import asyncio
import sys
from uuid import UUID

from backend.kit.database.engine import connection_pool
from backend.kit.database.transactions import write_transaction
from backend.mentoring.offers.making import CannotOffer, Party, make_offer


async def make(programme: UUID, mentor: UUID, mentee: UUID) -> bool:
    try:
        async with write_transaction():
            await make_offer(
                programme_id=programme,
                parties=[Party(mentee, "mentee"), Party(mentor, "mentor")],
                opens="held",
                answer_by=None,
                points=None,
            )
    except CannotOffer:
        return False
    return True


async def main(dsn: str, programme: str, mentor: str, *mentees: str) -> None:
    async with connection_pool(dsn, 8):
        made = await asyncio.gather(*(make(UUID(programme), UUID(mentor), UUID(each)) for each in mentees))
    sys.stdout.write(f"{sum(made)}\n")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
