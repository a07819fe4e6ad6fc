"""How ready somebody is said to be, of seats whose plans the viewer sees: what stands beside where they are placed."""

from uuid import UUID

from backend.kit.clock import today
from backend.people.core.access import Viewer
from backend.succession.calibration.schemas import ReadinessBeside
from backend.succession.core.said_readiness import in_force
from backend.succession.readiness.scale import read_scale
from backend.succession.readiness.words import words_of
from backend.succession.seeing import bench_seen, last_statements_seen, plans_seen, seats_seen


async def readiness_beside(person_id: UUID, *, by: Viewer) -> list[ReadinessBeside]:
    """Give each approved candidacy of somebody that the viewer sees, by the title of the seat, with what counts."""
    plans = list(await plans_seen(by))
    own = {
        row["critical_position_id"]: row["id"]
        for row in await bench_seen(plans, by=by)
        if row["person_id"] == person_id
    }
    said = words_of(await last_statements_seen(list(own), by=by))
    names = {tier.code: tier.name for tier in (await read_scale()).tiers}
    found = list[ReadinessBeside]()
    for seat in await seats_seen(list(own)):
        nomination_id = own[seat["id"]]
        word = in_force(said.get(nomination_id, []), today(), names)
        tier = names[word.tier] if word else None
        found.append(ReadinessBeside(position=seat["title"], nomination_id=nomination_id, tier=tier))
    return found
