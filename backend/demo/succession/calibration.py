"""Two cycles of calibration at Tidewell's field crews: one of a year ago, and one in the middle of being talked over.

Those who rate differ as people do: one is mild, one strict, one gives everybody the same. That is what the figures
beside the grid are there to show.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID, uuid5

from backend.demo.dice import dice
from backend.demo.organisation.personas import Part
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import Viewer
from backend.people.organisation import in_force
from backend.succession.calibration.adding import NewRating, insert_ratings
from backend.succession.calibration.schemas import AxisTerms, Cycle, CycleRequest, GridTerms
from backend.succession.calibration.service import close_cycle, open_cycle

UNIT = "FLD-INS"
SEED = 2026

GRID = GridTerms(
    performance=AxisTerms(name="Performance", steps=["Below", "Meets", "Exceeds"]),
    potential=AxisTerms(name="Potential", steps=["Settled", "Growing", "High"]),
    boxes=[
        *("Needs support", "Dependable", "Expert"),
        *("Finding their place", "Core", "Strong"),
        *("Untapped", "Rising", "Ready for more"),
    ],
    shares=[5, 10, 10, 10, 30, 15, 5, 10, 5],
)

TEMPERS = ((0.75, 1.0), (-0.7, 1.0), (0.0, 0.15), (0.2, 1.0), (-0.2, 1.3))
"""Of those who rate, in turn: how much milder than the others, and how much of what differs they show."""

REASONS = (
    *("", "", "", "Took over the winter stock when nobody else could.", "Two complaints, both answered the same day."),
    *("", "Knows the pumps better than the makers.", "New since spring; it is early to say.", ""),
)

TALKED_OVER = (
    "Beside the other crews this is a strong meets.",
    "The season was short; what was reached counts for more.",
    "Seen on two sites by the others as well.",
)

_PEOPLE = f"""
SELECT p.id, m.id AS manager_id, m.name AS manager FROM calibration_subject s JOIN person p ON p.id = s.person_id
JOIN reporting_line r ON r.person_id = p.id AND {in_force("r", "$2")} JOIN person m ON m.id = r.manager_id
WHERE s.cycle_id = $1 ORDER BY m.number, p.number
"""


@dataclass(frozen=True)
class _Rater:
    account_id: UUID
    name: str
    mildness: float
    contrast: float


async def add_calibration(*, viewers: Mapping[Part, Viewer]) -> None:
    """Write both cycles where there is none; the talent partner opens them."""
    if await fetch_one("SELECT 1 FROM calibration_cycle LIMIT 1"):
        return
    unit = await fetch_one("SELECT id FROM org_unit WHERE code = $1", UNIT)
    if unit is None:
        return
    for years_ago in (1, 0):
        # What was said took eight days, all of them gone by.
        day = today() - timedelta(days=10 + 365 * years_ago)
        request = CycleRequest(
            name=f"Autumn {day.year}",
            as_of=day,
            grid=GRID,
            participant_ids=[],
            org_unit_id=unit["id"],
            person_ids=[],
        )
        opened_at = datetime.combine(day, time(9), UTC)
        cycle = await open_cycle(request=request, by=viewers["talent_partner"], at=opened_at)
        await _rate(cycle, day, viewers, is_over=years_ago > 0)
        if years_ago:
            await close_cycle(
                cycle_id=cycle.id,
                reason="Agreed with the heads of the crews.",
                version=cycle.version,
                by=viewers["talent_partner"],
                at=opened_at + timedelta(days=30),
            )


async def _rate(cycle: Cycle, day: date, viewers: Mapping[Part, Viewer], *, is_over: bool) -> None:
    rows = await fetch(_PEOPLE, cycle.id, today())
    raters = _raters([(row["manager_id"], row["manager"]) for row in rows], viewers)
    rng = dice(SEED, f"calibration {is_over}")
    # In the open cycle two crews are still to be rated, one of them that of the manager whom visitors can be.
    waiting = set() if is_over else {row["manager_id"] for row in rows[-6:]}
    ratings = list[NewRating]()
    for turn, row in enumerate(rows):
        if row["manager_id"] in waiting:
            continue
        at = datetime.combine(day + timedelta(days=3), time(9), UTC) + timedelta(minutes=11 * turn)
        first = _original(cycle.id, row["id"], raters[row["manager_id"]], rng, at)
        ratings.append(first)
        ratings += _talked_over(first, viewers["talent_partner"], rng, turn)
    async with write_transaction():
        await insert_ratings(ratings)


def _raters(managers: list[tuple[UUID, str]], viewers: Mapping[Part, Viewer]) -> dict[UUID, _Rater]:
    """Give each manager a temper; those who are personas rate by their own account."""
    accounts = {viewer.person_id: viewer.account_id for viewer in viewers.values()}
    return {
        manager_id: _Rater(accounts.get(manager_id, uuid5(manager_id, "account")), name, *TEMPERS[turn % len(TEMPERS)])
        for turn, (manager_id, name) in enumerate(dict.fromkeys(managers))
    }


def _original(cycle_id: UUID, person_id: UUID, rater: _Rater, rng: Random, at: datetime) -> NewRating:
    def step() -> int:
        return min(3, max(1, round(2 + rater.mildness + rater.contrast * rng.gauss(0, 0.6))))

    return NewRating(
        cycle_id=cycle_id,
        person_id=person_id,
        kind="original",
        performance=step(),
        potential=step(),
        reason=rng.choice(REASONS),
        account_id=rater.account_id,
        rater_name=rater.name,
        rated_at=at,
    )


def _talked_over(first: NewRating, partner: Viewer, rng: Random, turn: int) -> Iterator[NewRating]:
    """Move one in five, mostly towards the middle."""
    if turn % 5:
        return
    performance = first.performance + (first.performance < 2) - (first.performance > 2)
    potential = first.potential if performance != first.performance else min(3, first.potential + 1)
    yield NewRating(
        cycle_id=first.cycle_id,
        person_id=first.person_id,
        kind="calibrated",
        performance=performance,
        potential=potential,
        reason=rng.choice(TALKED_OVER),
        account_id=partner.account_id,
        rater_name=partner.name,
        rated_at=first.rated_at + timedelta(days=5),
    )
