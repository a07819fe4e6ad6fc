from backend.people.core.imports.mapping import MappedColumn, Mapping, labels_of, mapping_hints, mapping_problems


def mapping(**fields: str | None) -> Mapping:
    return Mapping(tuple(MappedColumn(column, field) for column, field in fields.items()))


def problems(found: Mapping, *labels: str) -> list[str]:
    return [problem.problem for problem in mapping_problems(found, labels)]


def test_every_column_is_called_by_a_name_of_its_own():
    header = ["Name", "", "Name", "Name (2)", "", *[""] * 22]
    labels = labels_of(header)
    assert labels[:5] == ("Name", "Column B", "Name (3)", "Name (2)", "Column E")
    assert labels[26] == "Column AA"
    assert len(set(labels)) == len(labels)


def test_a_column_without_a_name_gives_way_to_one_that_is_called_so():
    assert labels_of(["", "Column A"]) == ("Column A (2)", "Column A")


def test_a_mapping_with_the_number_is_enough():
    assert problems(mapping(ID="number", Office="location"), "ID", "Office") == []


def test_without_a_number_nobody_can_be_told_apart():
    assert problems(mapping(Name="name"), "Name") == ["no column is mapped to employee number"]


def test_a_field_comes_from_one_column():
    found = problems(mapping(ID="number", A="email", B="email"), "ID", "A", "B")
    assert found == ["'A' and 'B' are both mapped to e-mail"]


def test_a_name_is_whole_or_in_parts():
    found = problems(mapping(ID="number", Name="name", First="given_name"), "ID", "Name", "First")
    assert found == ["'First' is part of the name, and there is a column for the full name"]


def test_columns_and_fields_have_to_exist_and_columns_are_mapped_once():
    twice = Mapping((MappedColumn("ID", "number"), MappedColumn("ID", None), MappedColumn("X", None)))
    assert problems(twice, "ID") == ["'ID' is mapped twice", "there is no column 'X' in this file"]
    assert problems(mapping(ID="number", A="shoe size"), "ID", "A") == [
        "'shoe size' is nothing that a file of people can say"
    ]


def test_a_file_of_some_columns_is_told_what_it_cannot_do():
    assert mapping_hints(mapping(ID="number", First="given_name")) == (
        "There is no column for e-mail and org unit: people who are not known here yet cannot be added from this file.",
    )
    assert mapping_hints(mapping(ID="number", N="name", E="email", U="org_unit")) == ()
