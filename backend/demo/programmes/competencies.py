"""The competencies that the sample organisation speaks of."""

from uuid import UUID

from backend.careers.competencies.adding import NewCompetency, insert_competencies
from backend.demo.organisation.model import Organisation
from backend.demo.organisation.units import COMPETENCIES, LEADERSHIP, UNITS
from backend.demo.stored import id_of
from backend.kit.audit.service import SYSTEM, Subject, record
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction


def competency_id(organisation: Organisation, name: str) -> UUID:
    """Give the id of a competency; the same on every machine."""
    return id_of(organisation, "competency", name)


async def add_competencies(organisation: Organisation) -> None:
    """Write all competencies, where there are none."""
    if await fetch_one("SELECT 1 FROM competency LIMIT 1"):
        return
    async with write_transaction():
        await insert_competencies(
            [
                NewCompetency(
                    name.upper().replace(" ", "-"),
                    name[:1].upper() + name[1:],
                    _area(name),
                    id=competency_id(organisation, name),
                )
                for name in COMPETENCIES
            ]
        )
        subject = Subject("organisation", None, organisation.org_units[0].name)
        await record(by=SYSTEM, action="competencies.added", subject=subject, detail={"count": len(COMPETENCIES)})


def _area(name: str) -> str:
    """Name what a competency is part of: leadership, or the first unit whose trade it is."""
    return "Leadership" if name in LEADERSHIP else next(unit.name for unit in UNITS if name in unit.craft)
