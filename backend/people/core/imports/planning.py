"""From an organisation and a file to what would be done: adds, changes, leavers, and everything that is in the way.

The same organisation, file and options give the same plan, in whatever order the rows stand. A plan without problems
and questions leaves an organisation in which every number and address belongs to one person, every manager is somebody
who is here, and nobody is above themselves. Questions are planned as if they were answered with yes, so that what would
follow can be looked at before.
"""

from collections.abc import Sequence
from dataclasses import replace

from backend.people.core.imports.asking import notes_on, questions_on
from backend.people.core.imports.blaming import blame_breaches
from backend.people.core.imports.checks import breaches
from backend.people.core.imports.drafting import Drafts, has_left
from backend.people.core.imports.edits import Edit, Edits, in_order
from backend.people.core.imports.identities import Identities, identify
from backend.people.core.imports.leavers import blame_leavers
from backend.people.core.imports.options import Options
from backend.people.core.imports.organisation import Organisation, OrgUnit, Person, Role
from backend.people.core.imports.parsing import Parsed
from backend.people.core.imports.plan import Plan
from backend.people.core.imports.planned_circles import planned_circles
from backend.people.core.imports.problems import Problems
from backend.people.core.imports.told import told_of
from backend.people.core.org_chart import line_above


def plan_import(organisation: Organisation, parsed: Parsed, options: Options) -> Plan:
    """Work out what a file would change.

    Parameters
    ----------
    organisation : as it is now; every reference in it leads somewhere.
    parsed : the file; its problems become the plan's.
    options : what a person decided.
    """
    identities = identify(organisation, parsed, options)
    drafts = Drafts(organisation, identities, parsed, options)
    people = dict(organisation.people)
    people.update((identity.id, drafts.draft(identity)) for identity in identities.rows)
    if options.missing_left_on is not None:
        people.update((person.id, has_left(person, options.missing_left_on)) for person in identities.missing)
    moved = _moved_up(organisation, people, identities, drafts)
    people.update((person.id, person) for person in moved)
    found = (*breaches(people), *planned_circles(organisation, people, options.today))
    blame_breaches(found, people, identities, drafts)
    blame_leavers(organisation, people, parsed, identities, drafts)
    edits = _edits(organisation, people, identities, drafts)
    told = told_of(edits, organisation.people)
    changing = {each.person.key for each in told}
    problems = Problems()
    for noted in (parsed.problems, drafts.problems):
        problems.include(noted)
    problems.extend(identities.problems)
    return Plan(
        edits=edits,
        told=told,
        unchanged=tuple(sorted(i.id for i in identities.rows if i.id not in changing)),
        missing=tuple(person.id for person in identities.missing),
        problems=problems.in_order(),
        problem_counts=dict(problems.counts),
        questions=questions_on(organisation, told, identities, drafts, options),
        notes=(*parsed.notes, *notes_on(identities, drafts, moved, options)),
    )


def _moved_up(
    organisation: Organisation, people: dict[str, Person], identities: Identities, drafts: Drafts
) -> Sequence[Person]:
    """Let whoever would report to somebody who left report to the next above who stays, unless their row says whom."""
    said = {identity.id for identity in identities.rows if drafts.says(identity, "manager")}
    line = {person.id: person.manager for person in organisation.people.values()}
    moved: list[Person] = []
    for person in people.values():
        manager = people.get(person.manager or "")
        if manager is not None and manager.state == "left" and person.state == "active" and person.id not in said:
            above = (people[each] for each in line_above(line, manager.id))
            next_up = next((each.id for each in above if each.state == "active" and each.id != person.id), None)
            moved.append(replace(person, manager=next_up))
    return moved


def _edits(organisation: Organisation, people: dict[str, Person], identities: Identities, drafts: Drafts) -> Edits:
    rows = {identity.id: identity.said.row for identity in identities.rows}
    changed = [each for each in people.values() if organisation.people.get(each.id) is not each]
    return Edits(
        org_units=in_order(Edit(None, OrgUnit(code, name)) for code, name in drafts.org_units.new.items()),
        roles=in_order(Edit(None, Role(code, name)) for code, name in drafts.new_roles.new.items()),
        positions=in_order(drafts.seats.edits.values()),
        people=in_order(Edit(organisation.people.get(p.id), p, rows.get(p.id)) for p in changed),
    )
