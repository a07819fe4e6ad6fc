"""Everything that is done in the background, in one list, and the process that does it."""

import logging
from collections.abc import Collection
from functools import partial
from pathlib import Path

import asyncpg

from backend.careers.awards.reminding import remind_of_ends
from backend.careers.plans.reminders import remind_of_plans
from backend.careers.resources.counting import count_outcomes
from backend.kit.database.migrations import expect_known_schema, read_migrations
from backend.kit.mail.sending import send_due
from backend.kit.mail.server import mail_server
from backend.kit.work.attempt import Job
from backend.kit.work.kinds import Queue
from backend.kit.work.worker import Chore, Duties, Schedule
from backend.kit.work.worker import run_worker as run_duties
from backend.mentoring.answers.settling import settle_offers
from backend.mentoring.publications.sending import send_due_publications
from backend.mentoring.repairs import duties as repairs
from backend.mentoring.repairs.by_rule import repair_by_rule
from backend.mentoring.rounds import duties as rounds
from backend.people.imports import duties as imports
from backend.people.notices.mailing import mail_notices
from backend.people.retention import remove_what_is_over
from backend.settings import Settings

JOBS: list[Job] = [*imports.JOBS, *rounds.JOBS, *repairs.JOBS]

SCHEDULES = [
    Schedule("reminders of awards", "41 * * * *", remind_of_ends),
    Schedule("outcomes of resources", "23 2 * * *", count_outcomes),
    Schedule("retention", "13 * * * *", remove_what_is_over),
    Schedule("plan reminders", "37 * * * *", remind_of_plans),
]

MODULES = (
    "backend.mentoring.rounds.solving",
    "backend.mentoring.repairs.solving",
    "backend.people.imports.check_process",
)
"""What computations import: the engine, and what reads files."""

MIGRATIONS = read_migrations(Path(__file__).parent / "migrations")

CHORES = [
    Chore("send publications", Queue.DEFAULT, 1.0, send_due_publications),
    Chore("settle offers", Queue.DEFAULT, 2.0, settle_offers),
    Chore("repair by rule", Queue.DEFAULT, 15.0, repair_by_rule),
]
"""What comes due by the clock and is looked for again and again, whatever the settings."""

SECONDS_BETWEEN_MAILS = 1.0
"""Between two looks for mail that is due."""

log = logging.getLogger(__name__)


def duties(settings: Settings) -> Duties:
    """Give what is done in the background under these settings.

    Without a mail server, mail waits; in the demo it does so for ever, for its outbox to be read: nobody in it is real.
    """
    make_mails = partial(mail_notices, settings.public_url)
    chores = [Chore("mail notices", Queue.MAIL, SECONDS_BETWEEN_MAILS, make_mails), *CHORES]
    if settings.mail_url is not None and not settings.demo:
        server = mail_server(settings.mail_url.get_secret_value(), sender=settings.mail_from)
        chores.append(Chore("send mail", Queue.MAIL, SECONDS_BETWEEN_MAILS, partial(send_due, server)))
    return Duties(JOBS, SCHEDULES, chores, MODULES)


async def run_worker(settings: Settings, dsn: str, queues: Collection[Queue] = tuple(Queue)) -> None:
    """Be a worker until SIGTERM or SIGINT, which end it within ten seconds; a database that restarts is waited out.

    Raises
    ------
    UnknownSchema : the database is not at this program's schema.
    BadMailUrl : the mail server cannot be understood.
    One of `backend.kit.database.outage.OUTAGE` : the database cannot be reached to begin with.
    """
    todo = duties(settings)
    connection = await asyncpg.connect(dsn)
    try:
        await expect_known_schema(connection, MIGRATIONS)
    finally:
        await connection.close()
    log.info("a worker serves %s", ", ".join(queues))
    await run_duties(dsn, todo, queues)
