"""From "Run a round" to the table of pairs on the screen, beside the engine alone on the same snapshot.

The engine alone does in this process, from the snapshot in memory, all that has to be computed for that table and the
page around it: scoring, matching, checking the proof, why people are left out, what each seat is worth, and packing the
run as a file. What is on top: the click, reading who takes part, keeping the snapshot, a worker that takes the work up,
writing the result, hearing of it, and drawing. Of the engine, scoring, matching and proof are told apart as well.
"""

import asyncio
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from statistics import median
from uuid import UUID

import asyncpg
import numpy as np
from playwright.sync_api import Page, expect

from backend.careers.competencies.adding import NewCompetency, insert_competencies
from backend.demo.filling import POOL, add_organisation
from backend.demo.organisation.large import large_organisation
from backend.kit.audit.service import SYSTEM
from backend.kit.clock import now, today
from backend.kit.database.engine import connection_pool, fetch
from backend.kit.database.transactions import write_transaction
from backend.matching.objective import Objective
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.participants import NOTHING_DECIDED
from backend.mentoring.enrolments.adding import NewEnrolment, insert_enrolments
from backend.mentoring.enrolments.application_schemas import FreeTime, Goal, Teaching
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.programmes.schemas import ProgrammeRequest, StateChange
from backend.mentoring.programmes.service import add_programme, move_programme
from backend.mentoring.rounds.solving import Task, solve_round
from backend.people.accounts.service import add_account
from backend.people.core.access import AccessRole, Viewer
from backend.people.sign_in.passwords import hashed
from tests import database
from tests.bench.row import Row, seconds, spoken
from tests.browsing import started_browser
from tests.e2e.processes.served import answering, start

SIZES = ((500, 500, 1, 2.0), (5_000, 2_500, 2, 1.3))
"""Mentees, mentors, seats of each, and how much longer than the engine alone it may take."""

COMPETENCIES = 40
TIMES = 5
PATIENCE = 300_000
"""Milliseconds."""


EMAIL, PASSWORD = "coordinator@bench.example", "seven grey herons wait"

SIGN_IN = """
async body => {
  const headers = { 'Content-Type': 'application/json' }
  return (await fetch('/api/sign-in', { method: 'POST', headers, body: JSON.stringify(body) })).status
}
"""


def measure() -> list[Row]:
    """Both sizes, each with a server and a worker of its own."""
    with database.server() as url:
        template = database.make_template(url)
        return [_row(url, template, *size) for size in SIZES]


def _row(url: str, template: str, mentees: int, mentors: int, seats: int, target: float) -> Row:
    with database.copy_of(url, template) as dsn:
        programme = asyncio.run(_fill(dsn, mentees, mentors, seats))
        with answering(_server(dsn)) as served, _page(served.address) as page:
            page.goto("/favicon.svg")
            assert page.evaluate(SIGN_IN, {"email": EMAIL, "password": PASSWORD}) == 200
            on_screen = median(_to_the_table(page, programme) for _ in range(TIMES))
        alone, matching = asyncio.run(_engine_alone(dsn))
    ratio = on_screen / alone
    return Row(
        f'"Run a round" to its table on the screen: {mentees:,} + {mentors:,} / engine alone',
        f"≤ {target:g}",
        f"{spoken(alone)}, of which matching {spoken(matching)}",
        spoken(on_screen),
        ratio,
        ratio <= target,
        True,
    )


def _server(dsn: str) -> "subprocess.Popen[str]":
    return start(["serve", "--port", "0"], {"DATABASE_URL": dsn}, subprocess.STDOUT)


@contextmanager
def _page(address: str) -> Iterator[Page]:
    with started_browser() as browser:
        page = browser.new_context(base_url=address, locale="en-GB", timezone_id="Europe/London").new_page()
        page.set_default_timeout(PATIENCE)
        yield page


def _to_the_table(page: Page, programme: UUID) -> float:
    """Seconds from the click to the first row of pairs; the browser has the page at hand."""
    page.goto(f"/mentoring/programmes/{programme}?part=rounds")
    button = page.get_by_role("button", name="Run a round")
    expect(button).to_be_enabled(timeout=PATIENCE)
    page.wait_for_load_state("networkidle")
    begin = time.perf_counter()
    button.click()
    page.get_by_role("table", name="Pairs").locator("tbody tr[data-index]").first.wait_for()
    return time.perf_counter() - begin


async def _engine_alone(dsn: str) -> tuple[float, float]:
    """Seconds of all that a run computes, and of scoring, matching and proof alone, for the latest round's snapshot."""
    async with connection_pool(dsn, 1):
        [row] = await fetch("SELECT * FROM round ORDER BY number DESC LIMIT 1")
        [programme] = await fetch("SELECT starts_on, months FROM programme WHERE id = $1", row["programme_id"])
    policy = Policy.model_validate_json(row["policy"])
    days = (programme["starts_on"], programme["months"])
    task = Task(row["input"], policy, row["objective"], *days, NOTHING_DECIDED, str(row["id"]))

    def whole() -> None:
        solve_round(lambda _progress, _step="": None, task)

    def matching() -> None:
        match_round(task.round(), Wanted(Objective(task.objective)))

    return seconds(whole), seconds(matching)


async def _fill(dsn: str, mentees: int, mentors: int, seats: int) -> UUID:
    """Make an organisation in which so many take part in one programme."""
    async with connection_pool(dsn, POOL):
        await add_organisation(large_organisation(mentees + mentors + 50))
        async with write_transaction() as connection:
            competencies = [NewCompetency(f"C{n}", f"Competency {n}", "Trade") for n in range(COMPETENCIES)]
            await insert_competencies(competencies)
            account = await add_account(email=EMAIL, name="Co", person_id=None, by=SYSTEM)
            secret = await hashed(PASSWORD)
            await connection.execute(
                "UPDATE account SET state = 'active', password_hash = $2 WHERE id = $1", account, secret
            )
        viewer = Viewer(
            account_id=account,
            sign_in_id=account,
            person_id=None,
            name="Co",
            email=EMAIL,
            roles=frozenset({AccessRole.EMPLOYEE, AccessRole.COORDINATOR, AccessRole.ADMINISTRATOR}),
            programmes=frozenset({"BENCH"}),
        )
        request = ProgrammeRequest(
            code="BENCH", name="Bench", kind="one_to_one", starts_on=today() + timedelta(days=30)
        )
        programme = await add_programme(request=request, by=viewer)
        programme = await move_programme(
            programme_id=programme.id, change=StateChange(state="open"), version=programme.version, by=viewer
        )
        people = [row["id"] for row in await fetch("SELECT id FROM person ORDER BY number")]
        async with write_transaction():
            await insert_enrolments(
                _enrolments(programme.id, people, [each.id for each in competencies], mentees, mentors, seats)
            )
        await move_programme(
            programme_id=programme.id, change=StateChange(state="matching"), version=programme.version, by=viewer
        )
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute("VACUUM ANALYZE")
    finally:
        await connection.close()
    return programme.id


def _enrolments(
    programme: UUID, people: list[UUID], competencies: list[UUID], mentees: int, mentors: int, seats: int
) -> list[NewEnrolment]:
    random = np.random.default_rng(1)

    def known(count: int) -> list[tuple[UUID, int]]:
        chosen = random.choice(len(competencies), count, replace=False)
        return [(competencies[c], int(level)) for c, level in zip(chosen, random.integers(1, 6, count), strict=True)]

    def hours() -> list[FreeTime]:
        days = random.choice(5, 3, replace=False)
        return [
            FreeTime(weekday=int(day), start=int(540 + 60 * random.integers(0, 6)), end=960) for day in sorted(days)
        ]

    def enrolment(number: int) -> NewEnrolment:
        is_mentee = number < mentees
        return NewEnrolment(
            programme_id=programme,
            person_id=people[number],
            side="mentee" if is_mentee else "mentor",
            state="enrolled",
            applied_at=now(),
            goals=[Goal(competency_id=each, level=level) for each, level in known(3)] if is_mentee else (),
            teaches=() if is_mentee else [Teaching(competency_id=each, level=level) for each, level in known(8)],
            seats=1 if is_mentee else seats,
            hours=hours(),
            languages=["en"],
        )

    return [enrolment(number) for number in range(mentees + mentors)]
