"""Write the careers of Tidewell: its framework, where people were before, and what was said of what they can do."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time
from uuid import UUID

from backend.careers.assessments.adding import NewAssessment, insert_assessments
from backend.careers.frameworks.checking import check_version
from backend.careers.frameworks.listing import get_version
from backend.careers.frameworks.making import add_version_of
from backend.careers.frameworks.publishing import publish_version
from backend.careers.frameworks.schemas import FrameworkPublication
from backend.demo.careers.ability import abilities
from backend.demo.careers.asked import add_asked_statements
from backend.demo.careers.certifications import add_certifications
from backend.demo.careers.framework import tidewell_framework
from backend.demo.careers.history import History, earlier_posts
from backend.demo.careers.learning import add_learning
from backend.demo.careers.learning_paths import add_learning_paths
from backend.demo.careers.plans import add_plans
from backend.demo.careers.statements import Stated, statements
from backend.demo.mentoring_round.applications import sample_round
from backend.demo.organisation.model import Organisation
from backend.demo.organisation.personas import Part
from backend.demo.stored import id_of
from backend.kit.audit.service import SYSTEM, Subject, record
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import Viewer
from backend.people.positions.adding import NewIncumbency, NewPosition, add_positions

SOURCE = "Written by the talent partners with every family, and agreed in spring."


async def add_careers(organisation: Organisation, *, viewers: Mapping[Part, Viewer]) -> None:
    """Write what is not there yet.

    Parameters
    ----------
    viewers : the personas; the talent partner publishes the framework.
    """
    await _publish(by=viewers["talent_partner"])
    history = earlier_posts(organisation)
    await _add_earlier_posts(organisation, history)
    await _add_statements(organisation, history)
    await add_plans(viewers=viewers)
    await add_learning(viewers)
    await add_certifications(viewers)
    await add_learning_paths(viewers)
    await add_asked_statements(viewers)


async def _publish(*, by: Viewer) -> None:
    """Publish the framework; where that was broken off, it is gone on with."""
    framework = tidewell_framework()
    row = await fetch_one(
        "SELECT v.id FROM framework_version v JOIN framework f ON f.id = v.framework_id WHERE f.code = $1",
        framework.code,
    )
    version_id = row["id"] if row else await add_version_of(framework, source=SOURCE, by=by)
    version = await get_version(version_id=version_id, by=by)
    if version.state == "draft":
        version = await check_version(version_id=version_id, version=version.version, by=by)
    if version.state == "checked":
        publication = FrameworkPublication(mapping=[])
        await publish_version(version_id=version_id, publication=publication, version=version.version, by=by)


async def _add_earlier_posts(organisation: Organisation, history: History) -> None:
    seats = [position.code for position in history.positions]
    if await fetch_one("SELECT 1 FROM position WHERE code = ANY ($1)", seats):
        return
    roles = await _ids("SELECT code, id FROM role")
    new = [
        NewPosition(
            code=each.code,
            title=each.title,
            org_unit_id=id_of(organisation, "org unit", each.org_unit),
            role_id=roles[each.role],
            state=each.state,
            id=id_of(organisation, "position", each.code),
        )
        for each in history.positions
    ]
    positions = await _ids("SELECT code, id FROM position") | {each.code: each.id for each in new}
    people = await _ids("SELECT number, id FROM person")
    posts = [
        NewIncumbency(positions[each.position], people[each.person], each.valid_from, each.valid_to)
        for each in history.incumbencies
    ]
    await add_positions(new, posts, by=SYSTEM)


async def _add_statements(organisation: Organisation, history: History) -> None:
    if await fetch_one("SELECT 1 FROM assessment LIMIT 1"):
        return
    people = await _ids("SELECT number, id FROM person")
    competencies = await _ids("SELECT code, id FROM competency")
    said = statements(organisation, abilities(organisation, history, sample_round().mentors), today())
    async with write_transaction():
        await insert_assessments(list(_assessments(said, people, competencies)))
        subject = Subject("organisation", None, organisation.org_units[0].name)
        await record(by=SYSTEM, action="assessments.added", subject=subject, detail={"count": len(said)})


def _assessments(
    said: Iterable[Stated], people: Mapping[str, UUID], competencies: Mapping[str, UUID]
) -> Iterable[NewAssessment]:
    """Give statements as they are stored, each recorded at noon of its day."""
    return (
        NewAssessment(
            person_id=people[each.person],
            competency_id=competencies[each.competency],
            level=each.level,
            source=each.source,
            assessor_id=people[each.assessor] if each.assessor else None,
            assessor_name=each.assessor_name,
            stated_on=each.on,
            confidence=each.confidence,
            evidence=each.evidence,
            recorded_at=datetime.combine(each.on, time(12), UTC),
        )
        for each in said
    )


async def _ids(query: str) -> dict[str, UUID]:
    """Give ids by code or number."""
    return {row[0]: row[1] for row in await fetch(query)}
