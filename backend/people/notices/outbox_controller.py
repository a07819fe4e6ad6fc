"""The outbox of the sample organisation; with demo mode off it is not built."""

from typing import Annotated

from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import QueryParameter

from backend.people.notices.outbox import read_outbox
from backend.people.notices.schemas import Outbox
from backend.settings import Settings

Query = Annotated[str, QueryParameter(max_length=200, description="Part of the recipient's address or of the subject.")]


class OutboxController(Controller):
    """What would have been mailed."""

    path = "/api/demo/outbox"
    tags = ("Sample organisation",)

    @get(operation_id="readOutbox")
    async def read(self, settings: NamedDependency[Settings], q: Query = "") -> Outbox:
        """Give the latest mails that would have been sent, whoever they are for: none of these people is real."""
        return Outbox(items=await read_outbox(q=q, public_url=settings.public_url))
