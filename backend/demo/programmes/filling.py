"""Make the programmes of the sample organisation, each as far along as it is shown."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.demo.mentoring_round.applications import SampleRound, sample_round
from backend.demo.organisation.model import Organisation
from backend.demo.organisation.personas import PERSONAS, Part
from backend.demo.programmes.asking import add_requests
from backend.demo.programmes.competencies import add_competencies, competency_id
from backend.demo.programmes.published import publish_some_days_ago
from backend.demo.programmes.taking_part import NEW_LEADERS, enrolments_of, leaders_of, newcomers_of
from backend.kit.audit.service import SYSTEM, Subject, record
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.mentoring.enrolments.adding import insert_enrolments
from backend.mentoring.programmes.listing import get_programme
from backend.mentoring.programmes.schemas import Kind, Programme, ProgrammeChange, ProgrammeRequest, State
from backend.mentoring.programmes.service import add_programme, change_programme, move_programme
from backend.people.core.access import Viewer

AGREEMENT = """We meet every two weeks for about an hour, and tell each other in good time when we cannot.
What we speak of stays between us.
After three meetings we look back: if it does not help, either may end it without giving a reason."""

STATES: tuple[State, ...] = ("draft", "open", "matching", "running", "closed")


@dataclass(frozen=True)
class Shown:
    """A programme, and how far it has come.

    Attributes
    ----------
    change : of its first terms; days count from today.
    """

    code: str
    name: str
    kind: Kind
    state: State
    starts_in: int
    change: Mapping[str, Any]
    topics: tuple[str, ...] = ()


MAIN = Shown(
    "MENTORING-2026",
    "Tidewell mentoring 2026",
    "one_to_one",
    "matching",
    35,
    {
        "description": "Nine months with somebody who has been where you want to go. Everybody can apply, and "
        "whoever has been here for a while can offer to be a mentor.",
        "objective": "skill_development",
        "eligibility": {"mentor": {"months_here": 6}},
        "agreement": AGREEMENT,
    },
)

OPEN = Shown(
    "LEADERSHIP-2027",
    "First time leading",
    "one_to_one",
    "open",
    60,
    {
        "description": "For those who lead people for the first time, or soon will: half a year with a leader from "
        "another part of Tidewell. Places are few, so a coordinator reads every application.",
        "objective": "leadership",
        "months": 6,
        "needs_approval": True,
        "places": 20,
        "eligibility": {"mentee": {"months_here": 6}, "mentor": {"level_from": 4}},
        "agreement": AGREEMENT,
    },
    ("coaching", "delegation", "giving feedback", "stakeholder management"),
)

PUBLISHED = Shown(
    "ONBOARDING-2026",
    "Finding your feet 2026",
    "one_to_one",
    "matching",
    20,
    {
        "description": "Half a year with somebody who knows how things are done here, for everybody who is new to "
        "their task.",
        "objective": "integration",
        "months": 6,
        "agreement": AGREEMENT,
    },
)

CLOSED = Shown(
    "BUDDIES-2025",
    "Buddies for newcomers 2025",
    "buddy",
    "closed",
    30,
    {
        "description": "Three months with a colleague who shows where everything is.",
        "objective": "integration",
        "months": 3,
        "cadence": "weekly",
    },
)

CODES = frozenset({MAIN.code, OPEN.code, PUBLISHED.code, CLOSED.code})
"""Of all programmes; their coordinator makes them."""


async def add_programmes(organisation: Organisation, dsn: str, *, viewers: Mapping[Part, Viewer]) -> None:
    """Make the competencies and programmes that are not there yet, and let people apply.

    Parameters
    ----------
    dsn : of the database, for the worker that matches.
    viewers : the personas; the coordinator makes the programmes, and the mentor is asked.
    """
    await add_competencies(organisation)
    by = replace(viewers["coordinator"], programmes=CODES)
    closed = await _made(CLOSED, organisation, by)
    await _move(closed, "closed", by, days_ago=400)
    sample = sample_round()
    leading = await _made(OPEN, organisation, by)
    await _enrol(leading.id, leading.name, organisation, leaders_of(sample), undecided=NEW_LEADERS - 9)
    await _move(leading, "open", by)
    await _add_published(organisation, sample, dsn, by)
    main = await _made(MAIN, organisation, by)
    await _enrol(main.id, main.name, organisation, sample)
    await _move(main, "matching", by, days_ago=0)
    people = {part: viewer.person_id for part, viewer in viewers.items() if viewer.person_id}
    await add_requests(main.id, people["mentor"], but=list(people.values()))


async def _add_published(organisation: Organisation, sample: SampleRound, dsn: str, by: Viewer) -> None:
    """Make the programme whose round was published some days ago, and in which the personas are still asked."""
    programme = await _made(PUBLISHED, organisation, by)
    emails = {each.email for each in PERSONAS if each.part in ("mentee", "mentor")}
    asked = [each.number for each in organisation.people if each.email in emails]
    await _enrol(programme.id, programme.name, organisation, newcomers_of(sample, asked))
    await _move(programme, "matching", by, days_ago=10)
    personas = {row["id"] for row in await fetch("SELECT id FROM person WHERE number = ANY ($1)", asked)}
    await publish_some_days_ago(programme.id, dsn, personas=personas, by=by)


async def _made(shown: Shown, organisation: Organisation, by: Viewer) -> Programme:
    known = await fetch_one("SELECT id FROM programme WHERE code = $1", shown.code)
    if known is not None:
        return await get_programme(programme_id=known["id"], by=by)
    starts_on = today() + timedelta(days=shown.starts_in)
    request = ProgrammeRequest(code=shown.code, name=shown.name, kind=shown.kind, starts_on=starts_on)
    made = await add_programme(request=request, by=by)
    topics = [competency_id(organisation, name) for name in shown.topics]
    change = ProgrammeChange.model_validate({**shown.change, "topics": topics})
    return await change_programme(programme_id=made.id, change=change, version=made.version, by=by)


async def _move(programme: Programme, state: State, by: Viewer, days_ago: int | None = None) -> None:
    """Bring a programme as far as it is shown; with `days_ago`, its applications ended that long ago."""
    for following in STATES[1 : STATES.index(state) + 1]:
        programme = await get_programme(programme_id=programme.id, by=by)
        if f"to_{following}" not in programme.actions:
            continue
        programme = await move_programme(programme_id=programme.id, state=following, version=programme.version, by=by)
        if following == "open" and days_ago is not None:
            closes_on = today() - timedelta(days=days_ago)
            days = {"closes_on": closes_on, "opens_on": closes_on - timedelta(days=21)}
            starts_on = {"starts_on": closes_on + timedelta(days=30)}
            change = ProgrammeChange.model_validate({**days, **starts_on})
            await change_programme(programme_id=programme.id, change=change, version=programme.version, by=by)


async def _enrol(
    programme_id: UUID, name: str, organisation: Organisation, sample: SampleRound, undecided: int = 0
) -> None:
    """Let the people of a sample take part, but for the last so many mentees, on whom nobody has decided yet."""
    if await fetch_one("SELECT 1 FROM enrolment WHERE programme_id = $1 LIMIT 1", programme_id):
        return
    people = {row["number"]: row["id"] for row in await fetch("SELECT number, id FROM person")}
    applied_at = now() - timedelta(days=14)
    enrolments = enrolments_of(sample, organisation, people, programme_id, applied_at)
    decided = len(sample.mentees) - undecided
    waiting = {each.id for each in enrolments[decided : len(sample.mentees)]}
    enrolments = [replace(each, state="applied") if each.id in waiting else each for each in enrolments]
    async with write_transaction():
        await insert_enrolments(enrolments)
        subject = Subject("programme", programme_id, name)
        await record(by=SYSTEM, action="enrolments.added", subject=subject, detail={"count": len(enrolments)})
