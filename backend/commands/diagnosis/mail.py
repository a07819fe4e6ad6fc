"""Mail: whether it is set up, and whether the server takes us."""

import aiosmtplib

from backend.commands.diagnosis.finding import Finding, fail, ok, warn
from backend.kit.mail.server import BadMailUrl, mail_server
from backend.settings import Settings


async def look_at_mail(settings: Settings) -> Finding:
    """Connect to the mail server and sign in, and send nothing."""
    if settings.mail_url is None:
        return warn("mail is not set up", "Set TRELLIS_MAIL_URL: until then invitations and links wait.")
    try:
        server = mail_server(settings.mail_url.get_secret_value(), sender=settings.mail_from)
    except BadMailUrl as error:
        return fail("TRELLIS_MAIL_URL names no mail server", str(error))
    try:
        async with server.client():
            return ok(f"the mail server {server.host}:{server.port} takes us")
    except (OSError, aiosmtplib.SMTPException) as error:
        return fail(f"the mail server {server.host}:{server.port} does not take us ({error})", "Mend TRELLIS_MAIL_URL.")
