"""Time zones as people write them."""

from functools import lru_cache
from zoneinfo import available_timezones

from backend.kit.faults import quoted
from backend.kit.spelling import did_you_mean
from backend.mentoring.files.misread import Misread


@lru_cache(maxsize=4096)
def zone_of(text: str) -> str:
    """Read the name of an IANA time zone, whatever its case, with spaces or underscores.

    Raises
    ------
    Misread
        for what is no such name.
    """
    found = _zones().get(text.replace(" ", "_").casefold())
    if found is None:
        problem = f"{quoted(text)} is not a time zone"
        raise Misread(problem, f"Write one such as Europe/London.{did_you_mean(text, _zones().values())}")
    return found


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    return {name.casefold(): name for name in sorted(available_timezones())}
