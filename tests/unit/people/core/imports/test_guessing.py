import pytest

from backend.people.core.imports.guessing import GuessedColumn, guess_mapping
from backend.people.core.imports.headers import USUAL, words_of
from backend.people.core.imports.mapping import MappedColumn, Mapping, labels_of

EXPORTS = {
    "an enterprise suite": {
        "Employee ID": "number",
        "Worker": "name",
        "Email - Primary Work": "email",
        "Worker's Manager": None,
        "Manager - Employee ID": "manager",
        "Supervisory Organization": "org_unit",
        "Location": "location",
        "Business Title": "position_title",
        "Position ID": "position",
        "Job Profile": "role",
        "Hire Date": "joined_on",
        "Termination Date": "left_on",
        "Worker Status": "state",
        "Time Zone": "time_zone",
    },
    "a suite with internal names": {
        "STATUS": "state",
        "USERID": "number",
        "FIRSTNAME": "given_name",
        "LASTNAME": "family_name",
        "EMAIL": "email",
        "MANAGER": "manager",
        "DEPARTMENT": "org_unit",
        "TITLE": "position_title",
        "HIREDATE": "joined_on",
        "LOCATION": "location",
        "TIMEZONE": "time_zone",
        "DEFAULT_LOCALE": "languages",
    },
    "a small company's system": {
        "Employee #": "number",
        "Last name, First name": "name",
        "Work Email": "email",
        "Personal Email": None,
        "Reporting to": "manager",
        "Department": "org_unit",
        "Job Title": "position_title",
        "Hire Date": "joined_on",
        "Status": "state",
    },
    "a German system": {
        "Personalnummer": "number",
        "Vorname": "given_name",
        "Nachname": "family_name",
        "E-Mail": "email",
        "Vorgesetzter": "manager",
        "Abteilung": "org_unit",
        "Standort": "location",
        "Stellenbezeichnung": "position_title",
        "Eintrittsdatum": "joined_on",
        "Austrittsdatum": "left_on",
    },
    "camel case from an interface": {
        "employeeId": "number",
        "displayName": "name",
        "workEmail": "email",
        "reportsToEmail": "manager",
        "departmentName": "org_unit",
        "startDate": "joined_on",
        "emergencyContactName": None,
    },
}


def guessed(header: list[str], rows: list[list[str]] | None = None, remembered: Mapping | None = None):
    columns = guess_mapping(labels_of(header), rows or [], remembered).columns
    return {column.mapped.column: column for column in columns}


def fields(columns: dict[str, GuessedColumn]) -> dict[str, str | None]:
    return {label: column.mapped.field for label, column in columns.items()}


@pytest.mark.parametrize("system", EXPORTS)
def test_the_headers_of_usual_exports_are_known(system: str):
    expected = EXPORTS[system]
    assert fields(guessed(list(expected))) == expected


def test_headers_are_read_in_plain_words():
    assert [words_of(text) for text in ("employeeID*", "EMPLOYEE_ID", " Employee  Id ")] == ["employee id"] * 3


def test_no_header_stands_for_two_fields():
    names = [name for headers in USUAL.values() for name in headers]
    assert len(names) == len(set(names))


def test_a_guess_says_why():
    column = guessed(["Work email"], [["ada@x.org"], ["bo@x.org"]])["Work email"]
    assert column.why == "'Work email' is a usual name for it, and its cells fit."
    assert 0.9 < column.confidence < 1


def test_a_slip_in_a_header_is_seen_through():
    column = guessed(["Depatment"])["Depatment"]
    assert (column.mapped.field, column.why) == ("org_unit", "'Depatment' looks like a slip of 'department'.")


def test_addresses_are_known_by_their_look_whatever_the_header_says():
    column = guessed(["Contact point", "X"], [["ada@x.org", "1"], ["bo@x.org", "2"]])["Contact point"]
    assert (column.mapped.field, column.why) == ("email", "100% of its cells read as e-mail.")


def test_managers_are_known_by_being_numbers_of_the_same_file():
    rows = [["1", ""], ["2", "1"], ["3", "1"], ["4", "1"], ["5", "2"]]
    column = guessed(["Employee ID", "Chain"], rows)["Chain"]
    assert (column.mapped.field, column.why) == ("manager", "Its cells are numbers of people in 'Employee ID'.")


def test_a_column_whose_cells_do_not_fit_its_header_is_left_out():
    columns = guessed(["Email", "State"], [["yes", "Ohio"], ["no", "Iowa"]])
    assert fields(columns) == {"Email": None, "State": None}


def test_a_number_that_does_not_tell_rows_apart_is_doubted():
    columns = guessed(["ID", "Staff number"], [["7", "1"], ["7", "2"], ["7", "3"]])
    assert fields(columns) == {"ID": None, "Staff number": "number"}


def test_of_two_columns_for_one_field_the_likelier_is_taken_and_the_other_told_of():
    columns = guessed(["Manager email", "Manager ID"])
    assert fields(columns) == {"Manager email": None, "Manager ID": "manager"}
    assert columns["Manager email"].why == "It could be manager too; 'Manager ID' looks more like it."


def test_the_full_name_makes_its_parts_needless():
    assert fields(guessed(["First name", "Last name", "Full name"]))["First name"] is None


def test_the_order_of_days_is_taken_from_the_cells_that_prove_it():
    columns = guessed(["Hire date", "Last day"], [["03/04/2024", "04/13/2024"], ["25/12/2023", "05/06/2024"]])
    assert columns["Hire date"].mapped.date_order == "day first"
    assert columns["Last day"].mapped.date_order == "month first"


def test_days_that_prove_both_orders_leave_it_open():
    column = guessed(["Hire date"], [["13/04/2024"], ["04/13/2024"]])["Hire date"]
    assert column.mapped.date_order is None


REMEMBERED = Mapping(
    (
        MappedColumn("Kennung", "number"),
        MappedColumn("Email", None),
        MappedColumn("Address", "email"),
        MappedColumn("Began", "joined_on", "month first"),
    )
)


def test_what_was_mapped_last_time_wins_what_was_left_out_too():
    columns = guessed(["Kennung", "Email", "Address", "Began", "Department"], remembered=REMEMBERED)
    assert fields(columns) == {
        "Kennung": "number",
        "Email": None,
        "Address": "email",
        "Began": "joined_on",
        "Department": "org_unit",
    }
    assert columns["Began"].mapped.date_order == "month first"
    assert columns["Kennung"].why == "As in the last import from this source."


def test_a_column_of_last_time_that_is_gone_is_told_of_and_another_guessed():
    guess = guess_mapping(["Kennung", "Work email"], [], REMEMBERED)
    assert [column.mapped.field for column in guess.columns] == ["number", "email"]
    assert guess.hints[0] == "Last time 'Address' was e-mail; this file has no such column."
