"""Passwords: what is refused, and how they are kept (argon2id, RFC 9106)."""

import asyncio
import re
from collections.abc import Set as AbstractSet

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError
from zxcvbn import zxcvbn

from backend.kit.errors import FieldError, Invalid

SHORTEST, LONGEST = 12, 1024

GUESSES = 10**10
"""A password that the estimate (zxcvbn: lists of common passwords, names, patterns) breaks in fewer is refused."""

WORDS = re.findall(
    r"\w+",
    """
    mentor mentoring welcome letmein password changeme company office summer winter spring autumn
    passwort kennwort willkommen firma sommer herbst fruehling geheim motdepasse bienvenue soleil printemps hiver
    contrasena bienvenido verano invierno primavera otono senha bemvindo verao inverno benvenuto estate autunno
    wachtwoord welkom zomer lente heslo haslo salasana losenord
    """,
)
"""What people put digits behind, beyond what the estimate's lists of English have."""

_WORD = re.compile(r"[^\W\d_]{3,}")

PRODUCT = "Trellis"

REST = 10**8
"""Guesses that what is left must take once the words of the account, the organisation and the product are out."""

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
    personal : the account's e-mail and name and the organisation's, whose words a guesser would try first.
    """
    if len(password) < SHORTEST:
        return FieldError("password", f"Use at least {SHORTEST} characters; a few words in a row are easy to keep.")
    if len(password) > LONGEST:
        return FieldError("password", f"Use at most {LONGEST:,} characters.")
    own = {word.lower() for text in (*personal, PRODUCT) for word in _WORD.findall(text)}
    if _guesses(password, [*WORDS, *personal, *own]) < GUESSES or _guesses(_without(own, password), WORDS) < REST:
        return FieldError("password", "A guesser tries this early. Take words that do not belong together.")
    return None


def _guesses(password: str, known: list[str]) -> float:
    if not password:
        return 0
    return float(zxcvbn(password[:ESTIMATED], user_inputs=known, max_length=ESTIMATED)["guesses"])


def _without(words: AbstractSet[str], password: str) -> str:
    """Leave out what everybody knows of the account: what is left has to be a password still."""
    if not words:
        return password
    return re.sub("|".join(sorted(map(re.escape, words), key=len, reverse=True)), "", password, flags=re.IGNORECASE)


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
