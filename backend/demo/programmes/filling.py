"""Make the programmes of the sample organisation, each as far along as it is shown."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

from backend.demo.mentoring_round.applications import SampleRound, sample_round
from backend.demo.organisation.model import Organisation
from backend.demo.organisation.personas import PERSONAS, Part
from backend.demo.programmes.asking import add_requests
from backend.demo.programmes.competencies import add_competencies, competency_id
from backend.demo.programmes.long_ago import AGO as LONG_AGO
from backend.demo.programmes.long_ago import newcomers_then, run_long_ago
from backend.demo.programmes.matched import matched
from backend.demo.programmes.peers import buddies_of, equals_of, swapping_of
from backend.demo.programmes.published import publish_some_days_ago
from backend.demo.programmes.shown import BUDDIES, CLOSED, COACHING, CODES, MAIN, OPEN, PUBLISHED, STATES, SWAP, Shown
from backend.demo.programmes.taking_part import NEW_LEADERS, enrolments_of, late_of, leaders_of, newcomers_of
from backend.kit.audit.service import SYSTEM, Subject, record
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.mentoring.enrolments.adding import NewEnrolment, insert_enrolments
from backend.mentoring.programmes.listing import get_programme
from backend.mentoring.programmes.schemas import Programme, ProgrammeChange, ProgrammeRequest, State, StateChange
from backend.mentoring.programmes.service import add_programme, change_programme, move_programme
from backend.people.core.access import Viewer


async def add_programmes(
    organisation: Organisation, dsn: str, *, viewers: Mapping[Part, Viewer], public_url: str
) -> None:
    """Make the competencies and programmes that are not there yet, and let people apply.

    Parameters
    ----------
    dsn : of the database, for the worker that matches.
    viewers : the personas; the coordinator makes the programmes, and the mentor is asked.
    public_url : where people reach Trellis; links in mails begin with it.
    """
    await add_competencies(organisation)
    by = replace(viewers["coordinator"], programmes=CODES)
    sample = sample_round()
    leading = await _made(OPEN, organisation, by)
    await _enrol(leading.id, leading.name, organisation, leaders_of(sample), undecided=NEW_LEADERS - 9)
    await _move(leading, "open", by)
    await _add_run(organisation, sample, dsn, by, public_url)
    main = await _made(MAIN, organisation, by)
    await _enrol(main.id, main.name, organisation, sample)
    await _move(main, "matching", by, days_ago=0)
    people = {part: viewer.person_id for part, viewer in viewers.items() if viewer.person_id}
    await add_requests(main.id, people["mentor"], but=list(people.values()))
    await _add_peers(organisation, sample, dsn, by)


async def _add_run(organisation: Organisation, sample: SampleRound, dsn: str, by: Viewer, public_url: str) -> None:
    """Make the programme that was run a year ago, and the one in which the personas are still asked.

    Their rounds are matched at once, which takes half the time.
    """
    closed = await _made(CLOSED, organisation, by)
    newcomers = partial(newcomers_then, sample, organisation, closed.id)
    await _add(closed.id, closed.name, newcomers, days_ago=LONG_AGO + 14)
    await _move(closed, "matching", by, days_ago=LONG_AGO)
    programme = await _made(PUBLISHED, organisation, by)
    emails = {each.email for each in PERSONAS if each.part in ("mentee", "mentor")}
    asked = [each.number for each in organisation.people if each.email in emails]
    await _enrol(programme.id, programme.name, organisation, newcomers_of(sample, asked))
    await _move(programme, "matching", by, days_ago=10)
    coaching = await _made(COACHING, organisation, by)
    equals = partial(equals_of, sample, organisation, coaching.id, asked)
    await _add(coaching.id, coaching.name, lambda people, applied_at: equals(people, applied_at)[:-1])
    await _move(coaching, "matching", by, days_ago=12)
    personas = {row["id"] for row in await fetch("SELECT id FROM person WHERE number = ANY ($1)", asked)}
    then, lately, coached = await matched([closed.id, programme.id, coaching.id], dsn, by)
    if then.state == "proposed":
        await run_long_ago(then, by=by, public_url=public_url)
    await _move(closed, "closed", by)
    if lately.state == "proposed":
        await publish_some_days_ago(lately, personas=personas, by=by, public_url=public_url)
    if coached.state == "proposed":
        await publish_some_days_ago(coached, personas=personas, by=by, public_url=public_url)
    people = {row["number"]: row["id"] for row in await fetch("SELECT number, id FROM person")}
    yesterday = now() - timedelta(days=1)
    late = late_of(sample, asked)
    await _join_late(programme, enrolments_of(late, organisation, people, programme.id, yesterday))
    await _join_late(coaching, equals(people, yesterday)[-1:])


async def _join_late(programme: Programme, joined: Sequence[NewEnrolment]) -> None:
    """Let some take part who came after the round; where they do already, nothing is done."""
    known = "SELECT 1 FROM enrolment WHERE programme_id = $1 AND person_id = $2 AND side = $3"
    if await fetch_one(known, programme.id, joined[0].person_id, joined[0].side):
        return
    async with write_transaction():
        await insert_enrolments(joined)
        subject = Subject("programme", programme.id, programme.name)
        await record(by=SYSTEM, action="enrolments.added", subject=subject, detail={"count": len(joined)})


async def _add_peers(organisation: Organisation, sample: SampleRound, dsn: str, by: Viewer) -> None:
    """Make the programmes of those who meet as equals, each with a round that nobody has published."""
    made: list[UUID] = []
    for shown, taking_part in ((BUDDIES, buddies_of), (SWAP, swapping_of)):
        programme = await _made(shown, organisation, by)
        await _add(programme.id, programme.name, partial(taking_part, sample, organisation, programme.id))
        await _move(programme, shown.state, by, days_ago=None if shown is BUDDIES else 2)
        made.append(programme.id)
    await matched(made, dsn, by)


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
        if STATES.index(programme.state) >= STATES.index(following) or f"to_{following}" not in programme.actions:
            continue
        programme = await move_programme(
            programme_id=programme.id, change=StateChange(state=following), version=programme.version, by=by
        )
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
    decided = len(sample.mentees) - undecided

    def applied(people: Mapping[str, UUID], applied_at: datetime) -> list[NewEnrolment]:
        found = enrolments_of(sample, organisation, people, programme_id, applied_at)
        waiting = {each.id for each in found[decided : len(sample.mentees)]}
        return [replace(each, state="applied") if each.id in waiting else each for each in found]

    await _add(programme_id, name, applied)


async def _add(
    programme_id: UUID,
    name: str,
    applied: Callable[[Mapping[str, UUID], datetime], Sequence[NewEnrolment]],
    *,
    days_ago: int = 14,
) -> None:
    """Let those take part who are made of everybody's ids by number; where somebody does already, nothing is done."""
    if await fetch_one("SELECT 1 FROM enrolment WHERE programme_id = $1 LIMIT 1", programme_id):
        return
    people = {row["number"]: row["id"] for row in await fetch("SELECT number, id FROM person")}
    enrolments = applied(people, now() - timedelta(days=days_ago))
    async with write_transaction():
        await insert_enrolments(enrolments)
        subject = Subject("programme", programme_id, name)
        await record(by=SYSTEM, action="enrolments.added", subject=subject, detail={"count": len(enrolments)})
