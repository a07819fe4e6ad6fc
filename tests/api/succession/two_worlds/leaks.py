"""Leaks, planted one at a time: what a change without care would do, so that it is known that none would go unseen."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch
from uuid import UUID

from backend.insights.home import service as home
from backend.kit.audit.logs import AUDIT
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed, NotFound
from backend.people.core.access import Viewer
from backend.people.inbox.service import notify
from backend.people.search import service as search
from backend.people.search.schemas import Hit
from backend.succession import recording, seeing, seeing_past
from backend.succession.calibration import following, seen
from backend.succession.critical_positions import listing as plans
from backend.succession.critical_positions import reading as plan_reading
from backend.succession.nominations import proposing, reading
from backend.succession.pools import members

EXCLUSION = re.compile(
    r"(?:n|m|s|i)\.person_id IS DISTINCT FROM \$\d::uuid"
    r"|\((?:n|m|s)\.person_id = \$\d::uuid\) IS NOT TRUE"
    r"|\(\$2::uuid IS NULL OR m\.person_id <> \$2\)"
)
"""How queries leave out what is about whoever asks."""

_OF_THEM = "SELECT count(*) AS n FROM nomination WHERE person_id = $1 AND state IN ('proposed', 'pending', 'approved')"


@dataclass(frozen=True)
class Leak:
    """Something that tells her.

    Attributes
    ----------
    part : of hers in which she would notice.
    plant : opens the leak for a while.
    acts : what she does beside looking around succession.
    """

    name: str
    part: str
    plant: Callable[[], AbstractContextManager[object]]
    acts: tuple[str, ...] = ()


def _unexcluded(module: object, *names: str) -> Callable[[], AbstractContextManager[object]]:
    """Let queries forget to leave her out."""

    @contextmanager
    def plant() -> Iterator[None]:
        with ExitStack() as stack:
            for name in names:
                query = getattr(module, name)
                assert EXCLUSION.search(query)
                stack.enter_context(patch.object(module, name, EXCLUSION.sub(_always, query)))
            yield

    return plant


def _always(exclusion: re.Match[str]) -> str:
    """Give what always holds and names the same value, so that the query still takes it."""
    value = re.search(r"\$\d", exclusion[0])
    assert value is not None
    return f"({value[0]}::uuid IS NULL OR true)"


async def _count(person_id: UUID | None) -> int:
    return (await fetch_one(_OF_THEM, person_id))["n"]


@contextmanager
def _forbidden_for_not_found() -> Iterator[None]:
    whole = reading.expect_nomination_seen

    async def told(nomination_id: UUID, *, by: Viewer) -> object:
        try:
            return await whole(nomination_id, by=by)
        except NotFound:
            if await fetch("SELECT 1 FROM nomination WHERE id = $1", nomination_id):
                raise NotAllowed from None
            raise

    with patch.object(reading, "expect_nomination_seen", told):
        yield


@contextmanager
def _stored_ranks() -> Iterator[None]:
    def ranks(rows: Sequence[Mapping[str, Any]]) -> dict[UUID, int]:
        return {row["id"]: row["rank"] for row in rows}

    with patch.object(reading, "places_of", ranks):
        yield


@contextmanager
def _totals_of_all() -> Iterator[None]:
    whole = plan_reading.counts_of

    async def counted(ids: Any, *, by: Viewer) -> Any:
        nobody = Viewer(by.account_id, by.sign_in_id, UUID(int=0), by.name, by.email, by.roles, by.programmes)
        return await whole(ids, by=nobody)

    with patch.object(plan_reading, "counts_of", counted), patch.object(plans, "counts_of", counted):
        yield


@contextmanager
def _along_with_nominating(do: Callable[[Any], Any]) -> Iterator[None]:
    """Do something more whenever somebody is nominated."""
    whole = proposing.note_deed

    async def noted(nomination: Any, action: str, *, by: Viewer) -> None:
        await do(nomination)
        await whole(nomination, action, by=by)

    with patch.object(proposing, "note_deed", noted):
        yield


async def _bump(nomination: Any) -> None:
    await current_connection().execute(
        "UPDATE critical_position SET version = version + 1 WHERE id = $1", nomination.row["critical_position_id"]
    )


async def _tell(nomination: Any) -> None:
    row = await fetch_one("SELECT id FROM account WHERE person_id = $1", nomination.row["person_id"])
    if row is not None:
        await notify(account_id=row["id"], title="nomination.proposed", body="", href="/succession")


@contextmanager
def _already_nominated() -> Iterator[None]:
    whole = proposing._expect_candidate

    async def expect(person_id: UUID | None, position_id: UUID, title: str, by: Viewer) -> None:
        if person_id is not None and person_id == by.person_id:
            if await _count(person_id):
                raise Conflict("This person is a candidate for the position already.")
            raise Invalid(FieldError("person_id", "Nobody nominates themselves. Choose somebody else."))
        await whole(person_id, position_id, title, by)

    with patch.object(proposing, "_expect_candidate", expect):
        yield


@contextmanager
def _home_counts() -> Iterator[None]:
    whole = home.cards_of_employee

    async def cards(by: Viewer) -> Any:
        found = await whole(by)
        return [each.model_copy(update={"value": await _count(by.person_id)}) for each in found]

    with patch.object(home, "cards_of_employee", cards):
        yield


@contextmanager
def _found_by_search() -> Iterator[None]:
    whole = search.find

    async def find(*, q: str, by: Viewer) -> list[Hit]:
        found = await whole(q=q, by=by)
        rows = await fetch("SELECT critical_position_id AS id FROM nomination WHERE person_id = $1", by.person_id)
        return [*found, *(Hit(kind="position", id=row["id"], title="Nomination", detail="") for row in rows)]

    with patch.object(search, "find", find):
        yield


@contextmanager
def _ordered_by_rank() -> Iterator[None]:
    query = seeing._NOMINATIONS.replace(
        "n.rank, n.id",
        "(SELECT max(x.rank) FROM nomination x WHERE x.critical_position_id = $1[1]) % 2 * n.rank, n.id DESC",
    )
    with patch.object(seeing, "_NOMINATIONS", query):
        yield


@contextmanager
def _hidden_news_break_silences() -> Iterator[None]:
    whole = following.Following.tell

    async def tell(self: following.Following, latest: following.Latest) -> Any:
        return await whole(self, latest) or []

    with patch.object(following.Following, "tell", tell):
        yield


LEAKS = (
    Leak("the list of candidates holds her", "talent partner", _unexcluded(seeing, "_NOMINATIONS")),
    Leak("her own nomination opens by its id", "talent partner", _unexcluded(seeing, "_NOMINATION")),
    Leak("her plan's candidates hold her", "plan administrator", _unexcluded(seeing, "_NOMINATIONS")),
    Leak("a manager's list of candidates holds her", "manager", _unexcluded(seeing, "_NOMINATIONS")),
    Leak("forbidden and unknown read apart", "employee", _forbidden_for_not_found),
    Leak("stored ranks are shown", "talent partner", _stored_ranks),
    Leak("candidates are counted before she is left out", "executive", _totals_of_all),
    Leak("the order follows stored ranks", "talent partner", _ordered_by_rank),
    Leak("a nomination counts the plan's version up", "executive", lambda: _along_with_nominating(_bump)),
    Leak("whoever is nominated is told", "employee", lambda: _along_with_nominating(_tell)),
    Leak("nominating herself says that she is", "talent partner", _already_nominated, ("nominate",) * 40),
    Leak("administrators read it in their log", "everything", lambda: patch.object(recording, "CONFIDENTIAL", AUDIT)),
    Leak("a card of home counts it", "employee", _home_counts),
    Leak("search finds it", "employee", _found_by_search),
    Leak("the bench counts her", "executive", _unexcluded(seeing, "_BENCH")),
    Leak("a pool holds her", "talent partner", _unexcluded(members, "_SEEN")),
    Leak("report and export count her", "executive", _unexcluded(seeing_past, "_CANDIDACIES", "_STATES", "_SAID")),
    Leak("the grid holds her", "talent partner", _unexcluded(seen, "_PEOPLE", "_RATINGS")),
    Leak("boxes and offsets count her", "talent partner", _unexcluded(seen, "_RATINGS")),
    Leak("a cycle counts her as placed", "everything", _unexcluded(seen, "_CYCLES")),
    Leak("the stream breaks its silence for her", "talent partner", _hidden_news_break_silences),
)
