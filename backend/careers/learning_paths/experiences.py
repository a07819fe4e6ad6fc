"""Tick off the experiences of a path: nothing else on record shows them, so their person says so."""

from uuid import UUID

from backend.careers.assessments.standing import expect_past
from backend.careers.learning_paths.reading import STAGES, get_path
from backend.careers.learning_paths.schemas import ExperienceRequest, PathShown
from backend.kit.audit.service import Subject, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import FieldError, Invalid, NotAllowed, NotFound
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Viewer

_SAY = """
INSERT INTO learning_experience (id, person_id, path_id, words, done_on, recorded_at) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (person_id, path_id, words) DO UPDATE SET done_on = excluded.done_on, recorded_at = excluded.recorded_at
"""

_UNSAY = "DELETE FROM learning_experience WHERE person_id = $1 AND path_id = $2 AND words = $3"


async def say_experience(*, path_id: UUID, request: ExperienceRequest, by: Viewer) -> PathShown:
    """Note when the viewer went through an experience of a path, or that they did not after all.

    Raises
    ------
    NotAllowed : nobody employed stands behind the viewer's account.
    NotFound : there is no such path.
    Invalid : the path has no such experience, or a day to come.
    """
    if by.person_id is None:
        raise NotAllowed
    if request.done_on is not None:
        expect_past(request.done_on, "done_on")
    words = request.experience
    async with write_transaction() as connection:
        title = await _expect_experience(path_id, words)
        if request.done_on is None:
            await connection.execute(_UNSAY, by.person_id, path_id, words)
        else:
            await connection.execute(_SAY, new_id(), by.person_id, path_id, words, request.done_on, now())
        action = "experience.unticked" if request.done_on is None else "experience.ticked"
        subject = Subject("person", by.person_id, by.name)
        await record(by=acting(by), action=action, subject=subject, detail={"path": title})
    return await get_path(path_id=path_id, by=by)


async def _expect_experience(path_id: UUID, words: str) -> str:
    """Give the title of a path on which an experience stands, and goes on standing until the transaction ends."""
    row = await current_connection().fetchrow(
        "SELECT title, stages::text AS stages_text FROM learning_path WHERE id = $1 FOR SHARE", path_id
    )
    if row is None:
        raise NotFound("learning path")
    stages = STAGES.validate_json(row["stages_text"])
    if words not in {item.experience for stage in stages for item in stage.items}:
        raise Invalid(FieldError("experience", "It does not stand on this path. Read the path again."))
    return row["title"]
