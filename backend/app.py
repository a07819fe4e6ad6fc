"""The composition root: everything the application is made of, put together once."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
from litestar import Litestar, Request
from litestar.di import Provide
from litestar.openapi.spec import Tag
from litestar.plugins.pydantic import PydanticInitPlugin, PydanticSchemaPlugin
from litestar.plugins.structlog import StructlogPlugin
from litestar.types import ControllerRouterHandler, Scope

from backend.careers import undoing as careers_undoing
from backend.careers.asked_statements.controller import AskedStatementsController, AskingController
from backend.careers.asked_statements.ties import Ties
from backend.careers.assessments.controller import AssessmentController, AssessmentsController
from backend.careers.awards.controller import AwardsController
from backend.careers.candidacies.controller import BeginningsController, CandidaciesController, EvidenceController
from backend.careers.certifications.controller import CertificationsController
from backend.careers.competencies.controller import CompetenciesController
from backend.careers.core import access_table as careers
from backend.careers.framework_files.controller import FrameworkExportsController, FrameworkFilesController
from backend.careers.frameworks.controller import FrameworksController, FrameworkVersionsController
from backend.careers.gaps.controller import DemandController, GapsController
from backend.careers.lattice.controller import LatticeController
from backend.careers.learning_routes import LEARNING
from backend.careers.plans.controller import PlansController
from backend.insights.competency_mentors.controller import CompetencyMentorsController
from backend.insights.core import access_table as insights
from backend.insights.home.controller import HomeController
from backend.insights.move_mentors.controller import MoveMentorsController
from backend.kit.database.engine import connection_pool
from backend.kit.database.migrations import expect_known_schema, read_migrations
from backend.kit.errors import NotSignedIn
from backend.kit.http.bodies import StrictBodies
from backend.kit.http.characters import storable_characters_guard
from backend.kit.http.front_end import front_end
from backend.kit.http.guards import one_after_another
from backend.kit.http.headers import add_security_headers
from backend.kit.http.health import Health
from backend.kit.http.idempotency import Idempotency
from backend.kit.http.logging import structlog_config
from backend.kit.http.openapi import DocumentProblems, openapi_config, read_openapi
from backend.kit.http.origin import same_origin_guard
from backend.kit.http.problems import EXCEPTION_HANDLERS
from backend.kit.http.reference import reference_at
from backend.kit.http.requests import logged
from backend.kit.watching import Lookout
from backend.kit.work.standby import Standby
from backend.kit.work.watching import Watch
from backend.mentoring import undoing as mentoring_undoing
from backend.mentoring.controllers import MENTORING
from backend.mentoring.core import access_table as mentoring
from backend.mentoring.programmes.scopes import PROGRAMMES
from backend.mentoring.relationships.reading import is_mentor_of
from backend.mentoring.rounds import previewing
from backend.people.accounts.controller import AccountsController
from backend.people.activity.controller import ActivityController
from backend.people.audit.controller import AuditController
from backend.people.core import access_table as people
from backend.people.core.access import Rule, Viewer, anybody
from backend.people.departures.controller import DeparturesController
from backend.people.employees.controller import PeopleController
from backend.people.grants.controller import GrantsController
from backend.people.guards import access_guard
from backend.people.imports.controller import ImportsController
from backend.people.inbox.controller import InboxController
from backend.people.middleware import FindViewer
from backend.people.notices.controller import NoticesController
from backend.people.notices.outbox_controller import OutboxController
from backend.people.org_chart.controller import OrgChartController
from backend.people.org_units.controller import OrgUnitsController
from backend.people.positions.controller import PositionsController, RolesController
from backend.people.reporting_lines.controller import ReportingLinesController
from backend.people.search.controller import SearchController
from backend.people.sign_in.controller import PasswordController, SignInController, SignInsController
from backend.people.sign_in.demo_controller import DemoController
from backend.people.sign_in.links import finish_resets
from backend.people.undoing import UNDO
from backend.people.work.controller import WorkController
from backend.settings import Settings
from backend.succession.calibration.following import latest_of
from backend.succession.controllers import SUCCESSION
from backend.succession.core import access_table as succession

MIGRATIONS = read_migrations(Path(__file__).parent / "migrations")

TIES = Ties(is_mentor_of=is_mentor_of)

UNDOING = {**UNDO, **careers_undoing.UNDO, **mentoring_undoing.UNDO}

ROUTES: Sequence[ControllerRouterHandler] = [
    Health,
    read_openapi,
    reference_at("/admin/reference"),
    SignInController,
    SignInsController,
    PasswordController,
    AccountsController,
    GrantsController,
    PeopleController,
    ReportingLinesController,
    DeparturesController,
    OrgUnitsController,
    PositionsController,
    RolesController,
    OrgChartController,
    SearchController,
    HomeController,
    ImportsController,
    InboxController,
    NoticesController,
    ActivityController,
    AuditController,
    WorkController,
    CompetenciesController,
    AssessmentsController,
    AssessmentController,
    AskingController,
    AskedStatementsController,
    FrameworksController,
    FrameworkVersionsController,
    FrameworkFilesController,
    FrameworkExportsController,
    GapsController,
    DemandController,
    PlansController,
    LatticeController,
    MoveMentorsController,
    CompetencyMentorsController,
    CertificationsController,
    BeginningsController,
    CandidaciesController,
    EvidenceController,
    *LEARNING,
    AwardsController,
    *MENTORING,
    *SUCCESSION,
]

OF_THE_DEMO: Sequence[ControllerRouterHandler] = [DemoController, OutboxController]

ACCESS: Mapping[str, Rule] = {
    "isAlive": anybody,
    "isReady": anybody,
    "readOpenApi": anybody,
    "readReference": anybody,
    "readMetrics": anybody,
    "readFrontEnd": anybody,
    **people.OPERATIONS,
    **careers.OPERATIONS,
    **mentoring.OPERATIONS,
    **succession.OPERATIONS,
    **insights.OPERATIONS,
}

TAGS = [
    Tag("Signing in", "Passwords, mailed links, and the browsers that are signed in."),
    Tag("Accounts", "Who can sign in, and which roles they hold."),
    Tag("People", "Who works here, and to whom they report."),
    Tag("Org units", "The parts of the organisation, in a tree."),
    Tag("Positions", "Seats, their roles (job profiles), and who holds them."),
    Tag("Home", "What waits for the viewer, and how things stand."),
    Tag("Org chart", "Who reports to whom today, a part at a time."),
    Tag("Search", "Anything by the beginnings of its words."),
    Tag("Imports", "Files of people: mapped, checked, mended, committed whole or not at all, and taken back."),
    Tag("Inbox and activity", "Messages to the viewer, what the viewer did, and taking it back."),
    Tag("Background work", "What takes longer than a moment: how far it has come, and stopping it."),
    Tag("Audit", "The log of what was done."),
    Tag("Competencies", "What people can know and learn."),
    Tag("Assessments", "What people hold of competencies: everything that was said, side by side, and what is used."),
    Tag("Frameworks", "Roles, what they ask for and the moves between them: drafted, checked, published for good."),
    Tag("Gaps", "What roles ask for beside what people hold: one person, a team, the organisation."),
    Tag("Plans", "Development plans: drafted, agreed with a manager, lived, and renewed."),
    Tag("Lattice", "Where somebody stands, where they could go, and by which routes."),
    Tag(
        "Certifications", "What people can be certified in, what they show for it, who decided, and who may rely on it."
    ),
    Tag("Learning", "What people learn from, have completed and could learn next."),
    Tag("Programmes", "Mentoring programmes: for whom, for how long, and by which policy pairs are made."),
    Tag("Enrolments", "Who takes part in a programme, as what, and what they said."),
    Tag("Requests", "A mentee sees whom they could ask, asks up to three in order, and hears from them."),
    Tag("Rounds", "Those who take part matched by a policy: tried, made, proven and explained."),
    Tag("Publishing", "A round's result on its way to the people in it, until it has left."),
    Tag("Repairs", "What has changed since a round was published, and the plans that could follow."),
    Tag("Offers and relationships", "What people are asked to agree to, what they answer, and whom they meet."),
    Tag("Succession", "Critical positions, who could follow, when, and what happens next; nothing about the viewer."),
    Tag("Sample organisation", "The door of the demo; it does not exist outside of it."),
]

FRONT_END = Path(__file__).parents[1] / "frontend" / "dist"

PLUGINS = (DocumentProblems(), PydanticInitPlugin(), PydanticSchemaPlugin(), StrictBodies())

LARGEST_BODY = 1_000_000
"""Bytes of a request's body, unless the operation says otherwise."""


def create_app(settings: Settings, dsn: str, watch: Watch | None = None) -> Litestar:
    """Put the application together.

    Parameters
    ----------
    dsn : of the PostgreSQL to use, at the schema of `MIGRATIONS`.
    watch : what streams of progress listen to, for whoever wants to end them; one of its own unless given.
    """
    watch = watch or Watch()
    calibration_lookout = Lookout(latest_of)
    watch.end_along(calibration_lookout.end)
    guard = one_after_another(same_origin_guard, storable_characters_guard, access_guard(ACCESS))
    standby = Standby(*previewing.MODULES)
    app = Litestar(
        route_handlers=[*ROUTES, *(OF_THE_DEMO if settings.demo else []), front_end(FRONT_END)],
        guards=[guard],
        middleware=[FindViewer, Idempotency(account_behind, guard, LARGEST_BODY)],
        dependencies={
            "calibration_lookout": _given(calibration_lookout),
            "standby": _given(standby),
            "scopes": _given(PROGRAMMES),
            "settings": _given(settings),
            "ties": _given(TIES),
            "undoing": _given(UNDOING),
            "viewer": Provide(give_viewer, sync_to_thread=False),
            "watch": _given(watch),
        },
        exception_handlers=EXCEPTION_HANDLERS,
        before_send=[add_security_headers],
        lifespan=[lambda _app: connected(dsn, settings.pool_size)],
        on_shutdown=[standby.end],
        openapi_config=openapi_config(title="Trellis", version="1", tags=TAGS),
        plugins=[*PLUGINS, StructlogPlugin(structlog_config(settings.log_level))],
        request_max_body_size=LARGEST_BODY,
        debug=False,
    )
    app.asgi_handler = logged(app.asgi_handler)
    return app


def _given(value: object) -> Provide:
    return Provide(lambda: value, sync_to_thread=False)


def create_served_app(watch: Watch) -> Litestar:
    """Put the application together from the environment, as a server process does; `DATABASE_URL` must be set."""
    settings = Settings()
    if settings.database_url is None:
        raise RuntimeError("DATABASE_URL is unset: start Trellis with `trellis serve`, which has a database of its own")
    return create_app(settings, settings.database_url.get_secret_value(), watch)


@asynccontextmanager
async def connected(dsn: str, pool_size: int) -> AsyncIterator[None]:
    """Hold connections to a database at this program's schema."""
    async with connection_pool(dsn, pool_size):
        await expect_schema(dsn)
        yield
        await finish_resets()


async def expect_schema(dsn: str) -> None:
    """Refuse to start on a database at another schema than this program's."""
    connection = await asyncpg.connect(dsn)
    try:
        await expect_known_schema(connection, MIGRATIONS)
    finally:
        await connection.close()


def account_behind(scope: Scope) -> UUID | None:
    """Give the account that sends a request."""
    viewer = scope.get("user")
    return viewer.account_id if isinstance(viewer, Viewer) else None


def give_viewer(request: Request[Any, Any, Any]) -> Viewer:
    """Give the handler who is asking; the guard has let nobody anonymous through to a handler that wants to know."""
    if request.user is None:
        raise NotSignedIn
    return request.user
