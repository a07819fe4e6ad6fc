"""Programmes as what a coordinator's role can be limited to."""

from collections.abc import Mapping

from backend.kit.database.engine import fetch
from backend.people.grants.scopes import Scopes


async def _programmes() -> Mapping[str, str]:
    """Give code to name of every programme that is not closed, by name."""
    rows = await fetch("SELECT code, name FROM programme WHERE state <> 'closed' ORDER BY sort_name, code")
    return {row["code"]: row["name"] for row in rows}


PROGRAMMES = Scopes(_programmes)
