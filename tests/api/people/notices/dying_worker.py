"""A worker that is killed once it has made a mail, before that is noted: `python -m …dying_worker DSN`."""

import asyncio
import os
import signal
import sys

from backend.kit.database.engine import connection_pool
from backend.people.notices import mailing

queue_mail = mailing.queue_mail


async def queue_and_die(**mail: str) -> None:
    await queue_mail(**mail)
    os.kill(os.getpid(), signal.SIGKILL)


async def work(dsn: str) -> None:
    async with connection_pool(dsn, 2):
        await mailing.mail_notices("https://trellis.example")


if __name__ == "__main__":
    mailing.queue_mail = queue_and_die
    asyncio.run(work(sys.argv[1]))
