"""Tokens that somebody carries: the carrier has the token, the database only its hash."""

import hashlib
import secrets

TOKEN_BYTES = 32
"""Random bytes of a token: 256 bits, beyond guessing, so that a plain hash is enough to store it by."""


def new_token() -> str:
    """Give a token for a cookie or a link: 43 URL-safe characters."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def token_hash(token: str) -> bytes:
    """Give what is stored of a token: its SHA-256, 32 bytes."""
    return hashlib.sha256(token.encode()).digest()
