"""What a person has to agree to before an import, and what they should know of it."""

from collections.abc import Iterable, Iterator, Sequence

from backend.kit.faults import quoted
from backend.people.core.imports.drafting import Drafts
from backend.people.core.imports.identities import Identities
from backend.people.core.imports.options import Options
from backend.people.core.imports.organisation import Organisation, Person
from backend.people.core.imports.problems import Note, Question
from backend.people.core.imports.told import Told

FEWEST_LEAVING = 5

FEWEST_CHANGING = 20
"""Below these, shares say nothing, and nothing is asked."""

MOST_LISTED = 200
"""New things that a question names one by one."""

CHANGES = frozenset({"changed", "number changed", "returned"})


def questions_on(
    organisation: Organisation, told: Sequence[Told], identities: Identities, drafts: Drafts, options: Options
) -> tuple[Question, ...]:
    """Ask for what `options` do not answer yet."""
    here = sum(person.state == "active" for person in organisation.people.values())
    asked = [
        identities.question,
        *_new_things(organisation, drafts, options),
        _many_leave(told, here, options),
        _many_change(told, here, options),
    ]
    return tuple(question for question in asked if question is not None)


def notes_on(identities: Identities, drafts: Drafts, moved: Sequence[Person], options: Options) -> Iterator[Note]:
    """Say what happens without being asked for."""
    missing, strangers = len(identities.missing), identities.strangers
    if missing and options.missing_left_on is None:
        yield Note("kept", f"{_are(missing)} here and not in this file. They stay as they are.", missing)
    if strangers:
        text = f"{_are(len(strangers))} in this file as having left and not known here. They are not brought in."
        yield Note("never here", text, len(strangers), tuple(said.row for said in strangers))
    if moved:
        text = f"{_people(len(moved))} whose manager leaves will report to the next above who stays."
        yield Note("manager moved up", text, len(moved))
    if drafts.assumed["time_zone"]:
        count = drafts.assumed["time_zone"]
        text = f"No time zone in this file for {_people(count)} new here: {options.time_zone} is assumed."
        yield Note("time zone assumed", text, count)
    if drafts.assumed["org_unit"]:
        count = drafts.assumed["org_unit"]
        text = f"No org unit in this file for {_people(count)} new here: {options.org_unit} is assumed."
        yield Note("unit assumed", text, count)


def _new_things(organisation: Organisation, drafts: Drafts, options: Options) -> Iterator[Question]:
    units, roles, positions = drafts.org_units, drafts.new_roles, drafts.seats.new
    if units.new and "org_units" not in options.create:
        known = {code: unit.name for code, unit in organisation.org_units.items()}
        text = f"{_new(len(units.new), 'org unit')}. Make {_them(len(units.new))}?"
        yield Question("new org units", text, len(units.new), _first(units.slips(known)))
    if roles.new and "roles" not in options.create:
        known = {code: role.name for code, role in organisation.roles.items()}
        text = f"{_new(len(roles.new), 'role')}. Make {_them(len(roles.new))}, to be described later?"
        yield Question("new roles", text, len(roles.new), _first(roles.slips(known)))
    if positions and "positions" not in options.create:
        text = f"{_new(len(positions), 'position')}. Make {_them(len(positions))}?"
        items = (f"{position.code}: {quoted(position.title)}" for _, position in sorted(positions.items()))
        yield Question("new positions", text, len(positions), _first(items))


def _many_leave(told: Sequence[Told], here: int, options: Options) -> Question | None:
    count = sum(each.kind == "left" for each in told)
    if count < FEWEST_LEAVING or count <= here * options.most_leaving or ("many leave", count) in options.confirmed:
        return None
    text = f"{count:,} of {here:,} people here would leave. Is this file the whole organisation?"
    return Question("many leave", text, count)


def _many_change(told: Sequence[Told], here: int, options: Options) -> Question | None:
    count = sum(each.kind in CHANGES for each in told)
    if count < FEWEST_CHANGING or count <= here * options.most_changing or ("many change", count) in options.confirmed:
        return None
    text = f"{count:,} of {here:,} people here would change. Are the columns mapped as they should be?"
    return Question("many change", text, count)


def _first(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(item for item, _ in zip(items, range(MOST_LISTED), strict=False))


def _new(count: int, noun: str) -> str:
    return f"1 {noun} in this file is new here" if count == 1 else f"{count:,} {noun}s in this file are new here"


def _them(count: int) -> str:
    return "it" if count == 1 else "them"


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count:,} people"


def _are(count: int) -> str:
    return f"{_people(count)} {'is' if count == 1 else 'are'}"
