"""Mentees and mentors of a programme that takes requests."""

from typing import Any

from litestar import Litestar

from tests.api.mentoring.test_enrolments import HOURS, applied, begin, competency, deed, opened, save, somebody
from tests.api.mentoring.test_programmes import change, coordinator
from tests.api.visitor import Visitor


class Asking:
    """A programme, its coordinator, and who takes part."""

    def __init__(self, app: Litestar, cleo: Visitor, programme: dict[str, Any], skill: str) -> None:
        self.app, self.cleo, self.programme, self.skill = app, cleo, programme, skill

    @property
    def path(self) -> str:
        return f"/api/programmes/{self.programme['id']}"

    async def mentor(self, name: str, *, level: int = 5, seats: int = 1, **fields: object) -> Visitor:
        """Let somebody offer to be a mentor."""
        mentor = await somebody(self.app, name)
        said = {"teaches": [{"competency_id": self.skill, "level": level}], "hours": HOURS, "seats": seats, **fields}
        begun = (await save(mentor, await begin(mentor, self.programme, "mentor"), **said)).json()
        assert (await deed(mentor, begun, "application")).status_code == 200
        return mentor

    async def mentee(self, name: str, **fields: object) -> Visitor:
        """Let somebody take part as a mentee."""
        mentee = await somebody(self.app, name)
        await applied(mentee, self.programme, **{"goals": [{"competency_id": self.skill, "level": 3}], **fields})
        return mentee

    async def suggested(self, by: Visitor, **said: object) -> Any:
        """Ask whom somebody could ask."""
        answer = await (by.post(f"{self.path}/suggestions", json=said) if said else by.get(f"{self.path}/suggestions"))
        assert answer.status_code == 200, answer.text
        return answer.json()


async def asking(app: Litestar, **fields: object) -> Asking:
    """Open a programme."""
    cleo = await coordinator(app)
    return Asking(app, cleo, await opened(cleo, **fields), await competency())


def identity(visitor: Visitor) -> str:
    """Give the id of the person behind a browser."""
    assert visitor.viewer is not None
    return str(visitor.viewer.person_id)


def names(found: list[dict[str, Any]]) -> list[str]:
    """Give who was suggested."""
    return [each["mentor"]["name"] for each in found]


__all__ = ["Asking", "asking", "change", "identity", "names"]
