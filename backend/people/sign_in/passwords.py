"""Passwords: what is refused, and how they are kept (argon2id, RFC 9106)."""

import asyncio

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError
from zxcvbn import zxcvbn

from backend.kit.errors import FieldError, Invalid

SHORTEST, LONGEST = 12, 1024

GUESSES = 10**8
"""A password that the estimate (zxcvbn: lists of common passwords, names, patterns) breaks in fewer is refused."""

ESTIMATED = 72
"""Characters that the estimate looks at: it takes longer than linear time, and what is strong so far stays so."""

HASHES_AT_ONCE = 4
"""Each takes 64 MiB and a core for some 50 ms; more at once would let sign-ins take the memory."""

_hasher = PasswordHasher()
_turns = asyncio.Semaphore(HASHES_AT_ONCE)
_nobody = _hasher.hash("the password of nobody")


def password_fault(password: str, personal: list[str]) -> FieldError | None:
    """Say why a new password is refused, or give `None`.

    Parameters
    ----------
    personal : the account's e-mail and name, which a guesser would try first.
    """
    if len(password) < SHORTEST:
        return FieldError("password", f"Use at least {SHORTEST} characters; a few words in a row are easy to keep.")
    if len(password) > LONGEST:
        return FieldError("password", f"Use at most {LONGEST:,} characters.")
    estimate = zxcvbn(password[:ESTIMATED], user_inputs=personal, max_length=ESTIMATED)
    if estimate["guesses"] < GUESSES:
        return FieldError("password", "A guesser tries this early. Take words that do not belong together.")
    return None


def expect_strong(password: str, personal: list[str]) -> None:
    """Refuse a new password that `password_fault` finds fault with (`Invalid`)."""
    fault = password_fault(password, personal)
    if fault is not None:
        raise Invalid(fault)


async def hashed(password: str) -> str:
    """Give the argon2id hash to store, made beside the event loop."""
    async with _turns:
        return await asyncio.to_thread(_hasher.hash, password)


async def matches(password: str, stored: str | None) -> bool:
    """Whether a password is the one that was stored; takes as long where none was, so that nobody learns which."""
    async with _turns:
        return await asyncio.to_thread(_verify, password[: LONGEST + 1], stored)


def is_outdated(stored: str) -> bool:
    """Whether a hash was made with weaker parameters than today's, so that it is to be made again."""
    return _hasher.check_needs_rehash(stored)


def _verify(password: str, stored: str | None) -> bool:
    try:
        return _hasher.verify(stored or _nobody, password) and stored is not None
    except (VerifyMismatchError, VerificationError, InvalidHashError):
        return False
