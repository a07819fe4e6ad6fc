from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

from backend.kit.spelling import plain
from backend.people.core.imports.cells.dates import day_of
from backend.people.core.imports.cells.languages import languages_of
from backend.people.core.imports.cells.zones import zone_of
from backend.people.core.imports.edits import apply
from backend.people.core.imports.guessing import guess_mapping
from backend.people.core.imports.mapping import labels_of
from backend.people.core.imports.options import Options
from backend.people.core.imports.organisation import Organisation, Person
from backend.people.core.imports.parsing import parse_rows
from backend.people.core.imports.planning import plan_import
from backend.people.core.imports.undoing import undo
from backend.people.imports.listed_rows import ListedRow, listed_rows
from tests.property.people.core.worlds import CELLS, TODAY, File, files, options, organisations, sensible_files

choices = st.booleans().map(lambda leave: options(missing_leave=leave))
any_file = st.one_of(files(), sensible_files())


def done(organisation: Organisation, file: File, chosen: Options) -> Organisation:
    plan = plan_import(organisation, file.parsed(), chosen)
    assume(plan.is_ready)
    return apply(plan.edits, organisation)


@given(organisations(), any_file, choices)
def test_afterwards_everybody_is_as_the_file_says(organisation: Organisation, file: File, chosen: Options):
    after = done(organisation, file, chosen)
    by_number = {person.number: person for person in after.people.values()}
    for cells in file.cells():
        person = by_number.get(cells["number"])
        if person is None:
            assert cells.get("state") == "left" or cells.get("left_on")
        elif person.state == "active":
            expect_as_said(person, cells, after)


def expect_as_said(person: Person, cells: dict[str, str], after: Organisation) -> None:
    said = {field: text for field, text in cells.items() if text}
    assert person.name == said.get("name", person.name)
    assert person.email == said.get("email", person.email)
    assert person.time_zone == zone_of(said.get("time_zone", person.time_zone))
    unit = after.org_units[person.org_unit]
    assert plain(said.get("org_unit", unit.name)) in {plain(unit.name), plain(unit.code)}
    if "location" in cells:
        assert person.location == cells["location"]
    if "languages" in cells:
        assert person.languages == languages_of(cells["languages"])
    if "joined_on" in cells:
        assert person.joined_on == (day_of(cells["joined_on"]) if cells["joined_on"] else None)
    if "manager" in cells:
        manager = after.people[person.manager] if person.manager else None
        assert cells["manager"] in ({manager.number, manager.email, manager.name} if manager else {""}) or (
            manager is not None and cells["manager"] in {f"p{manager.id[2:]}@x.org", manager.id[2:]}
        )
    if "position" in cells:
        assert plain(person.position or "") == plain(cells["position"])
    if person.position:
        position = after.positions[person.position]
        assert position.title == said.get("position_title", position.title)
        role = after.roles[position.role] if position.role else None
        assert role is None or plain(said.get("role", role.name)) in {plain(role.name), plain(role.code)}


@given(organisations(), any_file, choices)
def test_undoing_an_import_restores_everything(organisation: Organisation, file: File, chosen: Options):
    plan = plan_import(organisation, file.parsed(), chosen)
    assume(plan.is_ready)
    after = apply(plan.edits, organisation)
    back = undo(plan.edits, after)
    assert back.conflicts == ()
    assert apply(back.edits, after) == organisation


@given(organisations(), any_file, choices)
def test_the_same_file_again_changes_nothing(organisation: Organisation, file: File, chosen: Options):
    after = done(organisation, file, chosen)
    again = plan_import(after, file.parsed(), chosen)
    assert again.is_ready
    assert not again.edits


@given(organisations(), any_file, choices, st.randoms())
def test_the_order_of_rows_does_not_matter(organisation: Organisation, file: File, chosen: Options, random: Random):
    rows = list(file.rows)
    random.shuffle(rows)
    turned = plan_import(organisation, File(file.fields, tuple(rows)).parsed(), chosen)
    straight = plan_import(organisation, file.parsed(), chosen)
    assert turned == straight
    if straight.is_ready:
        renumbered = File(file.fields, tuple((k, cells) for k, (_, cells) in enumerate(rows, 2)))
        assert plan_import(organisation, renumbered.parsed(), chosen).digest == straight.digest


@given(organisations(), any_file, choices)
def test_a_plan_without_problems_leaves_an_organisation_that_can_be(
    organisation: Organisation, file: File, chosen: Options
):
    after = done(organisation, file, chosen)
    people = after.people.values()
    active = {person.id: person for person in people if person.state == "active"}
    assert len({person.number for person in people}) == len(people)
    assert len({person.email for person in people}) == len(people)
    seats = [person.position for person in people if person.position]
    assert len(set(seats)) == len(seats)
    for person in people:
        assert person.org_unit in after.org_units
        assert person.position is None or person.position in after.positions
        assert person.manager is None or person.manager in active
        assert (person.state == "left") == (person.left_on is not None)
        assert person.state == "active" or (person.manager is None and person.position is None)
        assert ends_at_the_top(person, after)


def ends_at_the_top(person: Person, organisation: Organisation) -> bool:
    boss = person.manager
    for _ in range(len(organisation.people)):
        if boss is None:
            return True
        boss = organisation.people[boss].manager
    return boss is None


@given(organisations(), any_file, choices)
def test_a_plan_speaks_of_everybody_in_the_file_once(organisation: Organisation, file: File, chosen: Options):
    plan = plan_import(organisation, file.parsed(), chosen)
    changed = {edit.key for edit in plan.edits.people}
    assert len(changed) == len(plan.edits.people)
    assert not changed & set(plan.unchanged)
    assert all(edit.before != edit.after for edit in plan.edits.people)
    assert all(organisation.people.get(edit.key) == edit.before for edit in plan.edits.people)


@given(organisations(), any_file, choices)
def test_what_is_done_is_told_and_what_is_told_is_done(organisation: Organisation, file: File, chosen: Options):
    parsed = file.parsed()
    plan = plan_import(organisation, parsed, chosen)
    rows = [row for row in listed_rows(plan, parsed, organisation) if row.kind not in {"problem", "kept"}]
    assert bool(rows) == bool(plan.edits) == bool(plan.counts)
    assert len(rows) == sum(plan.counts.values())
    assert all(row.before != row.after for row in rows)
    if plan.is_ready:
        expect_titles_told(organisation, apply(plan.edits, organisation), {row.number: row for row in rows})


def expect_titles_told(before: Organisation, after: Organisation, rows: dict[str, ListedRow]) -> None:
    for person in after.people.values():
        there, now = before.positions.get(person.position or ""), after.positions.get(person.position or "")
        if there is not None and now is not None and there.title != now.title:
            row = rows[person.number]
            assert ((row.before or {}).get("position_title"), (row.after or {})["position_title"]) in {
                (there.title, now.title),
                (None, now.title) if person.id not in before.people else (there.title, now.title),
            }
        if there is not None and now is not None and there.role != now.role and now.role:
            assert (rows[person.number].after or {})["role"] == after.roles[now.role].name


anything = st.one_of(
    st.text(max_size=12), st.sampled_from(["\x00", "\ud800", "٣/٤/٢٠٢٤", "²", "1" * 400, "@", "+-", "(("])
)
mixed = {field: st.one_of(usual, anything) for field, usual in CELLS.items()}


@given(organisations(), files(mixed), choices)
def test_no_text_in_any_cell_is_more_than_a_problem(organisation: Organisation, file: File, chosen: Options):
    plan = plan_import(organisation, file.parsed(), chosen)
    assert plan.is_ready == (not plan.problems and not plan.questions)
    assert all(str(problem) for problem in plan.problems)
    if plan.is_ready:
        after = apply(plan.edits, organisation)
        assert not plan_import(after, file.parsed(), chosen).edits


@given(
    st.lists(st.one_of(anything, st.sampled_from(["Employee ID", "Name", "Manager", "Hire date"])), max_size=6).flatmap(
        lambda header: st.tuples(
            st.just(header), st.lists(st.lists(anything, min_size=len(header), max_size=len(header)), max_size=5)
        )
    )
)
def test_any_table_gets_a_mapping_and_any_mapping_can_be_read(table: tuple[list[str], list[list[str]]]):
    header, rows = table
    labels = labels_of(header)
    assert len(set(labels)) == len(labels) == len(header)
    guess = guess_mapping(labels, rows)
    fields = [column.mapped.field for column in guess.columns if column.mapped.field]
    assert len(set(fields)) == len(fields)
    again = guess_mapping(labels, rows, guess.mapping)
    assert again.mapping == guess.mapping
    parsed = parse_rows(enumerate(rows, 2), labels, guess.mapping, today=TODAY)
    assert len(parsed.rows) <= len(rows)
