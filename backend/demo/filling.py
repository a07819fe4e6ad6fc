"""Fill an empty database with Tidewell and open a door to eight of its people."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from backend.demo.careers.filling import add_careers
from backend.demo.organisation.model import Organisation, Person
from backend.demo.organisation.month_before import month_before, unasked
from backend.demo.organisation.personas import PERSONAS, Part
from backend.demo.organisation.seats import WHOLE
from backend.demo.organisation.tidewell import tidewell
from backend.demo.past_import import import_staff_file
from backend.demo.programmes.filling import add_programmes
from backend.demo.stored import (
    id_of,
    incumbencies_to_add,
    lines_to_add,
    people_to_add,
    positions_to_add,
    roles_to_add,
    units_to_add,
)
from backend.demo.succession.calibration import add_calibration
from backend.demo.succession.filling import add_succession
from backend.demo.succession.placed import add_placed
from backend.demo.succession.thought_of import add_thoughts
from backend.kit.audit.service import SYSTEM, Subject, record
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict
from backend.kit.identifiers import new_id
from backend.mentoring.programmes.scopes import PROGRAMMES
from backend.people.core.access import AccessRole, Viewer
from backend.people.employees.adding import insert_people
from backend.people.employees.profile import get_person
from backend.people.employees.schemas import PersonChange
from backend.people.employees.service import change_person
from backend.people.grants.service import give_role
from backend.people.org_units.adding import insert_units
from backend.people.organisation import lock_organisation
from backend.people.positions.adding import insert_incumbencies, insert_positions, insert_roles
from backend.people.reporting_lines.adding import insert_lines
from backend.people.sign_in.personas import add_persona
from backend.settings import Settings


@dataclass(frozen=True)
class Given:
    """A role that a persona holds: who gave it, and why."""

    role: AccessRole
    to: Part
    by: Part
    reason: str


GRANTS = (
    Given(AccessRole.ADMINISTRATOR, "administrator", "executive", "Runs the business systems."),
    Given(AccessRole.EXECUTIVE, "executive", "administrator", "Leads the company."),
    Given(AccessRole.TALENT_PARTNER, "talent_partner", "administrator", "Keeps the staff file."),
)

HERE = str(Settings.model_fields["public_url"].default)

POOL = 5
"""Connections to the database that filling takes at most."""

FILLED = "sample.filled"
"""The entry of the audit log that says that nothing is left to be filled in."""


async def fill(dsn: str, *, public_url: str = HERE) -> bool:
    """Fill the database where it is empty; give whether anything was to be done.

    The organisation is written all at once, as it was a month before; then its talent partner brings it up to date.
    Where that was broken off, it is gone on with. Once all is done, nothing is touched any more, whatever visitors
    changed. Needs an open pool of `POOL` connections.

    Parameters
    ----------
    dsn : of the same database, for the worker that imports the staff file.
    public_url : where people reach Trellis; links in mails begin with it.

    Raises
    ------
    Conflict : there are other people in the database.
    """
    if await fetch_one("SELECT 1 FROM audit_entry WHERE action = $1", FILLED):
        return False
    organisation = tidewell()
    await add_organisation(month_before(organisation))
    viewers = await _open_doors(organisation)
    await _give_roles(viewers)
    await _enter_languages(organisation, by=viewers["talent_partner"])
    await import_staff_file(organisation, dsn, by=viewers["talent_partner"])
    await add_programmes(organisation, dsn, viewers=viewers, public_url=public_url)
    await add_careers(organisation, viewers=viewers)
    await add_succession(viewers)
    await add_calibration(viewers=viewers)
    await add_placed(viewers)
    await add_thoughts(viewers)
    async with write_transaction():
        await record(by=SYSTEM, action=FILLED, subject=Subject("organisation", None, WHOLE.name), detail={})
    return True


async def add_organisation(organisation: Organisation) -> None:
    """Write a whole organisation into a database without people, all or none; nothing is done where it is there.

    Raises
    ------
    Conflict : there are other people in the database.
    """
    async with write_transaction():
        await lock_organisation()
        if await _is_there(organisation):
            return
        if await fetch_one("SELECT 1 FROM person UNION ALL SELECT 1 FROM org_unit LIMIT 1"):
            raise Conflict("There are people in this database already. Name an empty one for the demo (TRELLIS_DATA).")
        await insert_units(units_to_add(organisation))
        await insert_people(people_to_add(organisation))
        await insert_lines(lines_to_add(organisation))
        await insert_roles(roles_to_add(organisation))
        await insert_positions(positions_to_add(organisation))
        await insert_incumbencies(incumbencies_to_add(organisation))
        whole = Subject("organisation", None, organisation.org_units[0].name)
        count = {name: len(getattr(organisation, name)) for name in ("people", "org_units", "roles", "positions")}
        await record(by=SYSTEM, action="people.added", subject=whole, detail=count)


async def _is_there(organisation: Organisation) -> bool:
    whole = id_of(organisation, "org unit", organisation.org_units[0].code)
    return bool(await fetch("SELECT 1 FROM org_unit WHERE id = $1", whole))


async def _open_doors(organisation: Organisation) -> dict[Part, Viewer]:
    """Give every persona an account and a door, and give them as who asks."""
    known = await fetch("SELECT persona, account_id FROM demo_persona")
    accounts: dict[str, UUID] = {row["persona"]: row["account_id"] for row in known}
    people = {person.email: person for person in organisation.people}
    if not accounts:
        async with write_transaction():
            for place, persona in enumerate(PERSONAS):
                person = people[persona.email]
                accounts[persona.part] = await add_persona(
                    persona=persona.part,
                    person_id=id_of(organisation, "person", person.number),
                    name=person.name,
                    email=person.email,
                    title=organisation.title_of(person.number),
                    story=persona.about,
                    place=place,
                    by=SYSTEM,
                )
    return {persona.part: _viewer(accounts[persona.part], people[persona.email], organisation) for persona in PERSONAS}


def _viewer(account_id: UUID, person: Person, organisation: Organisation) -> Viewer:
    """Give somebody as who asks, with every role: who may do what is not what is tried here."""
    return Viewer(
        account_id=account_id,
        sign_in_id=new_id(),
        person_id=id_of(organisation, "person", person.number),
        name=person.name,
        email=person.email,
        roles=frozenset(AccessRole),
        programmes=frozenset(),
    )


async def _give_roles(viewers: Mapping[Part, Viewer]) -> None:
    for grant in GRANTS:
        with suppress(Conflict):  # held already, where filling was broken off
            await give_role(
                account_id=viewers[grant.to].account_id,
                role=grant.role,
                scope=None,
                valid_from=None,
                valid_to=None,
                reason=grant.reason,
                scopes=PROGRAMMES,
                by=viewers[grant.by],
            )


async def _enter_languages(organisation: Organisation, *, by: Viewer) -> None:
    """Let the talent partner enter what was not known yet; what was entered before stays."""
    for person in unasked(organisation):
        person_id = id_of(organisation, "person", person.number)
        profile = await get_person(person_id=person_id, by=by)
        if not profile.languages:
            change = PersonChange(languages=list(person.languages))
            await change_person(person_id=person_id, change=change, version=profile.version, by=by)
