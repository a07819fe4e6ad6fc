"""The address of the interactive API reference, which is a page of the front end."""

from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.response import Redirect

REFERENCE = "/api/reference"


def reference_at(page: str) -> HTTPRouteHandler:
    """Send whoever looks for the reference to the page that shows it.

    Parameters
    ----------
    page : address of that page.
    """

    @get(REFERENCE, operation_id="readReference", include_in_schema=False, sync_to_thread=False, status_code=302)
    def read_reference() -> Redirect:
        return Redirect(page)

    return read_reference
