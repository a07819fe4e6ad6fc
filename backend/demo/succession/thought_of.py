"""Tidewell's talent pools, and what its talent partner asks herself: what if people left."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from backend.demo.organisation.personas import Part
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import Viewer
from backend.people.organisation import in_force
from backend.succession.pools.schemas import MemberRequest, PoolRequest
from backend.succession.pools.service import add_member, add_pool
from backend.succession.scenarios.schemas import LeaverRequest, ScenarioRequest, ScenarioSettings, WayCost
from backend.succession.scenarios.service import keep_scenario

_HOLDERS = f"""
SELECT o.code, i.person_id FROM position o JOIN incumbency i ON i.position_id = o.id AND {in_force("i", "$2")}
WHERE o.code = ANY ($1)
"""

_SINCE = """
UPDATE pool_membership m SET joined_on = $2::date + 65 * (
    SELECT count(*)::integer FROM pool_membership b WHERE b.pool_id = m.pool_id AND b.id < m.id
) WHERE m.pool_id = $1
"""


@dataclass(frozen=True)
class Pool:
    """A pool.

    Attributes
    ----------
    holders_of : codes of the positions of those in it, each with why.
    """

    name: str
    family: str
    purpose: str
    holders_of: Mapping[str, str]


POOLS = (
    Pool(
        "Engineering leads of tomorrow",
        "Software Engineering",
        "Who could lead a platform or firmware team within three years.",
        {
            "S0038": "Rebuilt the ingest service with a team of four.",
            "S0115": "Calm in incidents, and teaches others to be.",
            "S0005": "Knows the oldest boards and writes it down.",
        },
    ),
    Pool(
        "Field leaders",
        "Field Engineering",
        "Crews on both sides of the equator, led by people who have climbed masts themselves.",
        {
            "S0268": "Trained three crews in the last season.",
            "S0287": "Asked for by every crew that starts in India.",
            "S0265": "Stands in for Wiremu whenever he is away.",
        },
    ),
    Pool(
        "Planners with a view of the whole",
        "Planning and Logistics",
        "For the two seats on which deliveries hang.",
        {"S0416": "Has run purchasing and logistics both."},
    ),
)


@dataclass(frozen=True)
class Question:
    """A scenario: who leaves, by the positions that they hold and in how many days, and who is not moved."""

    name: str
    leaving: Mapping[str, int]
    staying: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    one_step: int = 0


QUESTIONS = (
    Question("Engineering and field lead leave in one summer", {"S0002": 200, "S0237": 330}),
    Question("The same, with people from nearby", {"S0002": 200, "S0237": 330}, one_step=3),
    Question(
        "Our founder steps down, and nobody is hired for a critical seat",
        {"S0001": 365},
        ("S0237", "S0037", "S0032"),
        ("hire_critical",),
    ),
)
"""The last one moves four people, one after the other."""


async def add_thoughts(viewers: Mapping[Part, Viewer]) -> None:
    """Make the pools and keep the questions, where there are none yet."""
    by = viewers["talent_partner"]
    holders = await _holders()
    if not await fetch_one("SELECT 1 FROM talent_pool LIMIT 1"):
        for pool in POOLS:
            await _make(pool, holders, by)
    if not await fetch_one("SELECT 1 FROM scenario LIMIT 1"):
        for question in QUESTIONS:
            await keep_scenario(request=_request(question, holders, today()), by=by)


async def _holders() -> Mapping[str, UUID]:
    codes = {code for pool in POOLS for code in pool.holders_of}
    codes |= {code for each in QUESTIONS for code in (*each.leaving, *each.staying)}
    return {row["code"]: row["person_id"] for row in await fetch(_HOLDERS, sorted(codes), today())}


async def _make(pool: Pool, holders: Mapping[str, UUID], by: Viewer) -> None:
    request = PoolRequest(name=pool.name, family=pool.family, purpose=pool.purpose)
    made = await add_pool(request=request, by=by)
    for code, reason in pool.holders_of.items():
        if code in holders:
            await add_member(pool_id=made.id, request=MemberRequest(person_id=holders[code], reason=reason), by=by)
    await _as_if_since(made.id)


async def _as_if_since(pool_id: UUID) -> None:
    """Let a pool look as old as it is told to be: made last winter, its people taken in one by one since."""
    async with write_transaction() as connection:
        await connection.execute("UPDATE talent_pool SET made_at = now() - interval '300 days' WHERE id = $1", pool_id)
        await connection.execute(_SINCE, pool_id, today() - timedelta(days=290))


def _request(question: Question, holders: Mapping[str, UUID], day: date) -> ScenarioRequest:
    return ScenarioRequest(
        name=question.name,
        leaving=[
            LeaverRequest(person_id=holders[code], on=day + timedelta(days=days))
            for code, days in question.leaving.items()
        ],
        staying=[holders[code] for code in question.staying],
        settings=ScenarioSettings(
            costs=[WayCost(kind=kind, cost=None, months=9) for kind in question.never],
            one_step=question.one_step,
            most_moves=None,
            fill_vacant=False,
        ),
    )
