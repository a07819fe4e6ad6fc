"""Over HTTP: when the viewer wants mail."""

from litestar import Controller, Response, get, patch
from litestar.di import NamedDependency
from litestar.params import JSONBody

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.people.core.access import Viewer
from backend.people.notices import choosing
from backend.people.notices.schemas import NoticeSettings, NoticeSettingsChange


class NoticesController(Controller):
    """When notices are mailed to the viewer."""

    path = "/api/me/notices"
    tags = ("Inbox and activity",)

    @get(operation_id="getNoticeSettings")
    async def get_settings(self, viewer: NamedDependency[Viewer]) -> Response[NoticeSettings]:
        """Give when the viewer wants mail; only for people who work here."""
        return versioned(await choosing.get_settings(by=viewer))

    @patch(operation_id="updateNoticeSettings")
    async def update(
        self, data: JSONBody[NoticeSettingsChange], viewer: NamedDependency[Viewer], if_match: IfMatch = None
    ) -> Response[NoticeSettings]:
        """Choose when to get mail; fields that are left out stay."""
        version = required_version(if_match)
        return versioned(await choosing.change_settings(change=data, version=version, by=viewer))
