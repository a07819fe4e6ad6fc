"""Headers that every answer carries, errors and files included."""

from litestar.types import Message, Scope

CONTENT_POLICY = "; ".join(
    [
        "default-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    ]
)
"""Everything from here; styles also inline, since overlays are placed by style attributes."""

ALWAYS = {
    "content-security-policy": CONTENT_POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
}
"""Browsers heed the last only over https."""

_ENCODED = [(name.encode(), value.encode()) for name, value in ALWAYS.items()]
_UNCACHED = (b"cache-control", b"no-store")


async def add_security_headers(message: Message, _scope: Scope) -> None:
    """Put the headers on an answer about to be sent; what says nothing of caches stays out of them."""
    if message["type"] != "http.response.start":
        return
    headers = [*message["headers"], *_ENCODED]
    if not any(name.lower() == b"cache-control" for name, _ in headers):
        headers.append(_UNCACHED)
    message["headers"] = headers
