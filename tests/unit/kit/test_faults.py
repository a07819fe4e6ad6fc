import pytest

from backend.kit.faults import SHOWN, BadInput, Fault, Faults, quoted


def fault(file: str = "mentees.csv", row: int | None = 12, column: str | None = "capacity") -> Fault:
    return Fault(file, row, column, "'abc' is not a whole number", "Write a number of seats, such as 2.")


def raised_by(faults: Faults) -> BadInput:
    with pytest.raises(BadInput) as caught:
        faults.fail_if_any()
    return caught.value


def test_a_fault_reads_as_where_what_and_what_would_be_right():
    assert str(fault()) == (
        "mentees.csv, row 12, column capacity: 'abc' is not a whole number. Write a number of seats, such as 2."
    )


@pytest.mark.parametrize(
    ("row", "column", "place"),
    [(None, None, "mentees.csv:"), (3, None, "mentees.csv, row 3:"), (None, "id", "mentees.csv, column id:")],
)
def test_a_fault_of_a_whole_file_or_row_names_no_more_than_that(row: int | None, column: str | None, place: str):
    assert str(fault(row=row, column=column)).startswith(place)


def test_no_faults_raise_nothing():
    Faults().fail_if_any()


def test_the_first_fifty_are_kept_and_all_are_counted():
    faults = Faults()
    for row in range(2, 2 + SHOWN + 7):
        faults.add(fault(row=row))
    error = raised_by(faults)
    assert (len(error.faults), error.count) == (SHOWN, SHOWN + 7)
    assert str(error).splitlines()[-1] == "… and 7 more."


def test_faults_come_by_file_and_row_whatever_order_they_were_found_in():
    faults = Faults()
    for file, row in [("b.csv", 9), ("a.csv", 5), ("b.csv", 2), ("a.csv", None)]:
        faults.add(fault(file, row))
    assert [(f.file, f.row) for f in raised_by(faults).faults] == [
        ("b.csv", 2),
        ("b.csv", 9),
        ("a.csv", None),
        ("a.csv", 5),
    ]


def test_only_a_fault_that_ends_the_reading_cuts_a_file_short():
    faults = Faults()
    faults.add(fault("a.csv"))
    faults.cut_short(fault("b.csv"))
    assert not faults.is_cut_short("a.csv")
    assert faults.is_cut_short("b.csv")
    assert faults.count == 2


def test_a_long_value_is_not_repeated_in_full():
    assert quoted("x" * 1000) == "'" + "x" * 60 + "…'"


def test_nothing_that_a_terminal_would_obey_is_shown():
    shown = str(Fault("a\x1b[31m.csv", 1, "b\n", quoted("\x1b]0;title\x07"), "Write é."))
    assert "\x1b" not in shown
    assert "\n" not in shown
    assert "é" in shown
