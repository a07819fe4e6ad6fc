"""A small programme whose people do whatever they like, one after the other, on a clock that only moves when told."""

import asyncio
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import AsyncExitStack, contextmanager
from datetime import datetime, timedelta
from typing import Any, Self, TypeVar
from unittest.mock import patch
from uuid import UUID

from backend.jobs import JOBS
from backend.kit import clock, identifiers
from backend.kit.clock import now, today
from backend.kit.database.engine import connection_pool, fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.work import fences
from backend.kit.work.running import run_attempt
from backend.kit.work.standby import Standby
from backend.mentoring import undoing
from backend.mentoring.enrolments.adding import NewEnrolment, insert_enrolments
from backend.mentoring.enrolments.application_schemas import FreeTime, Goal, Teaching
from backend.mentoring.programmes.schemas import ProgrammeRequest, StateChange
from backend.mentoring.programmes.service import add_programme, move_programme
from backend.people.activity import service as activity
from backend.people.core.access import AccessRole, Viewer
from backend.people.sign_in.sign_ins import viewer_of
from tests.api.accounts import active_account, token_of
from tests.api.computing import computing_here
from tests.api.mentoring.test_enrolments import competency
from tests.api.organisation import add_person, add_unit
from tests.api.world import World

MENTEES = ("Ana", "Bo", "Cy", "Di", "Ed")
SEATS = {"Mo": 1, "Ny": 2, "Oz": 1, "Pi": 1}
NOT_WITH = ("Ana", "Pi")
"""A mentor who will not be paired with a mentee."""

COPIED = ("programme", "enrolment")
FORGOTTEN = ("programme", "work", "undoable", "notification", "waiting_notice", "answer_link", "procrastinate_jobs")
T = TypeVar("T")


class _Moved(datetime):
    """What the one clock reads: the time, and as much more as has passed."""

    later = timedelta()

    @classmethod
    def now(cls, tz: Any = None) -> Self:
        found: Any = datetime.now(tz) + cls.later
        return found


class _Counted:
    """What ids are made of, the same in each life: a round's lots are drawn with its id."""

    def __init__(self) -> None:
        self.made = 0

    def time_ns(self) -> int:
        self.made += 1
        return self.made * 1_000_000

    def randbits(self, bits: int) -> int:
        return hash((self.made, bits)) % (1 << bits)


class SmallWorld(World):
    """Five mentees, four mentors and a coordinator of one programme; everything they do is done by use cases.

    Attributes
    ----------
    cleo : the coordinator.
    viewers : of everybody else, by the id of the person.
    programme : its id.
    """

    cleo: Viewer
    programme: UUID

    def __init__(self, runner: asyncio.Runner, ids: _Counted) -> None:
        super().__init__(runner)
        self.ids = ids
        self.ids_at_first = 0
        self.viewers: dict[UUID, Viewer] = {}
        self.mentees: list[UUID] = []
        self.mentors: list[UUID] = []
        self.not_with: tuple[UUID, UUID]

    def tries(self, doing: Coroutine[Any, Any, object]) -> bool:
        """Do something that may be refused; give whether it was done. Then do the work that it asked for."""
        is_done = super().tries(doing)
        if is_done:
            self.run(_work_off())
        return is_done

    def pass_time(self, span: timedelta) -> None:
        """Let the clock go on."""
        _Moved.later += span

    def undo(self, undo_id: UUID, account_id: UUID) -> bool:
        """Take an act back, if that is still possible."""
        by = next(each for each in (self.cleo, *self.viewers.values()) if each.account_id == account_id)
        return self.tries(activity.undo(undo_id=undo_id, undoing=undoing.UNDO, by=by))

    async def settle_in(self) -> None:
        """Let everybody come, and the programme be open."""
        token = await token_of(await active_account("Cleo", [AccessRole.COORDINATOR]))
        self.cleo = await _viewer(token)
        skill, unit = UUID(await competency()), await add_unit("Harbour")
        request = ProgrammeRequest(
            code="M", name="Mentoring", kind="one_to_one", starts_on=today() + timedelta(days=60)
        )
        made = await add_programme(request=request, by=self.cleo)
        self.programme, self.cleo = made.id, await _viewer(token)
        await move_programme(programme_id=made.id, change=StateChange(state="open"), version=made.version, by=self.cleo)
        people = {name: await add_person(name, unit) for name in (*MENTEES, *SEATS)}
        self.viewers = {
            person: await _viewer(await token_of(await active_account(name, (), person)))
            for name, person in people.items()
        }
        self.mentees, self.mentors = [people[name] for name in MENTEES], [people[name] for name in SEATS]
        self.not_with = people[NOT_WITH[0]], people[NOT_WITH[1]]
        async with write_transaction() as connection:
            await insert_enrolments([self._enrolment(name, person, skill) for name, person in people.items()])
            for table in COPIED:
                await connection.execute(f"CREATE TABLE first_{table} AS SELECT * FROM {table}")
        self.ids_at_first = self.ids.made

    async def begin_anew(self) -> None:
        """Forget all that was done."""
        _Moved.later, self.ids.made = timedelta(), self.ids_at_first
        async with write_transaction() as connection:
            await connection.execute(f"TRUNCATE {', '.join(FORGOTTEN)} CASCADE")
            for table in COPIED:
                await connection.execute(f"INSERT INTO {table} SELECT * FROM first_{table}")

    def _enrolment(self, name: str, person: UUID, skill: UUID) -> NewEnrolment:
        place = [*MENTEES, *SEATS].index(name)
        return NewEnrolment(
            programme_id=self.programme,
            person_id=person,
            side="mentor" if name in SEATS else "mentee",
            state="enrolled",
            applied_at=now(),
            goals=() if name in SEATS else [Goal(competency_id=skill, level=1 + place % 3)],
            teaches=[Teaching(competency_id=skill, level=2 + place % 4)] if name in SEATS else (),
            seats=SEATS.get(name, 1),
            hours=[FreeTime(weekday=1, start=540, end=600 + 15 * place)],
            languages=["en"],
            not_with=[self.not_with[0]] if name == NOT_WITH[1] else (),
        )


@contextmanager
def small_world(dsn: str) -> Iterator[SmallWorld]:
    """Live in a database of one's own."""
    ids = _Counted()
    with (
        asyncio.Runner() as runner,
        computing_here(),
        patch.object(clock, "datetime", _Moved),
        patch.object(identifiers, "time", ids),
        patch.object(identifiers, "secrets", ids),
    ):
        stack = AsyncExitStack()
        runner.run(stack.enter_async_context(connection_pool(dsn, 2)))
        try:
            world = SmallWorld(runner, ids)
            runner.run(world.settle_in())
            yield world
        finally:
            runner.run(stack.aclose())


async def _viewer(token: str) -> Viewer:
    viewer = await viewer_of(token)
    assert viewer is not None
    return viewer


async def _work_off() -> None:
    """Do at once what a worker would do in a moment; work that is refused ends, and says so to whoever asked."""
    jobs: Mapping[str, Any] = {job.kind.name: job for job in JOBS}
    while waiting := await fetch("SELECT id FROM work WHERE state = 'queued' ORDER BY created_at LIMIT 1"):
        piece = await fences.claim(waiting[0]["id"], jobs)
        assert piece is not None
        await run_attempt(jobs[piece.kind], piece, Standby())
        (ended,) = await fetch("SELECT state, error FROM work WHERE id = $1", piece.id)
        assert ended["state"] in ("done", "failed"), ended
        assert "Something went wrong" not in (ended["error"] or "")
