"""A small line of people whose plans they are."""

import pytest
from litestar import Litestar

from tests.api.careers.planning import Team, a_team


@pytest.fixture
async def team(app: Litestar) -> Team:
    """A director, a manager, an employee and a peer, a talent partner and an administrator."""
    return await a_team(app)
