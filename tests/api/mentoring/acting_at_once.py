"""A process in which several people act at the same moment; one of several in a race.

Arguments: the database, and a file of what each of them does. Says when it is ready, waits for a line, and
prints how many of each deed were done.
"""

import asyncio
import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from pydantic import TypeAdapter

from backend.kit.database.engine import connection_pool, fetch
from backend.kit.errors import Conflict, Stale
from backend.mentoring.answers.service import answer_offer
from backend.mentoring.offers.schemas import AnswerRequest
from backend.mentoring.publications.schemas import PublishRequest
from backend.mentoring.publications.service import publish_round
from backend.mentoring.requests.schemas import MentorRequest
from backend.mentoring.requests.service import ask_for_mentor
from backend.people.core.access import Viewer


@dataclass(frozen=True)
class Deed:
    """What somebody does.

    Attributes
    ----------
    subject : id of the programme that is asked in, of the round that is published, or of the offer that is answered.
    choices : whom they ask.
    version : of what they have seen.
    """

    name: str
    by: Viewer
    subject: UUID
    choices: tuple[UUID, ...] = ()
    version: int = 1

    async def do(self) -> None:
        """Do it."""
        if self.name == "ask":
            request = MentorRequest(choices=list(self.choices))
            await ask_for_mentor(programme_id=self.subject, request=request, by=self.by)
        elif self.name == "publish":
            await publish_round(round_id=self.subject, request=PublishRequest(), version=self.version, by=self.by)
        else:
            why = {"reason": "other"} if self.name == "declined" else {}
            request = AnswerRequest.model_validate({"answer": self.name, **why})
            await answer_offer(offer_id=self.subject, request=request, version=self.version, by=self.by)


DEEDS = TypeAdapter(list[Deed])


async def tried(deed: Deed) -> str | None:
    """Do it, unless somebody was faster."""
    try:
        await deed.do()
    except (Conflict, Stale):
        return None
    return deed.name


async def main(dsn: str, deeds: list[Deed]) -> None:
    """Let everybody act at once."""
    async with connection_pool(dsn, 8):
        await fetch("SELECT 1")
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.readline)
        done = Counter(filter(None, await asyncio.gather(*map(tried, deeds))))
    sys.stdout.write(json.dumps(done))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], DEEDS.validate_json(Path(sys.argv[2]).read_bytes())))
