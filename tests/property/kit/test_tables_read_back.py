import csv
import io
import re
import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from backend.kit.faults import BadInput, Faults
from backend.kit.sheets.csv_writing import write_csv
from backend.kit.sheets.formulas import defused, restored
from backend.kit.sheets.table import Limits, open_table
from backend.kit.spelling import composed

LIMITS = Limits(bytes=1_000_000, rows=1000)

characters = st.characters(exclude_categories=["Cs"], exclude_characters="\0'")
cells = st.text(characters, max_size=8).map(str.strip)
names = st.text(st.sampled_from("abcdeé xyz"), min_size=1, max_size=6).map(str.strip).filter(bool)


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    width = draw(st.integers(2, 5))
    header = draw(st.lists(names, min_size=width, max_size=width))
    rows = draw(st.lists(st.lists(cells, min_size=width, max_size=width), max_size=6))
    return [header, *rows]


def read(content: bytes) -> list[list[str]]:
    faults = Faults()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        path.write_bytes(content)
        with open_table(path, faults, LIMITS, may_be_empty=True) as table:
            read = [] if table is None else [list(table.header), *(cells for _, cells in table.rows)]
    faults.fail_if_any()
    return read


# The csv module quotes a line end within a cell for certain only where it is part of its own, or where all is quoted.
LINE_ENDS = [("\r\n", ""), ("\r\n", "all"), ("\n", "all"), ("\r", "all")]


@given(
    tables(),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(LINE_ENDS),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_any_table_reads_back_in_every_dialect(
    table: list[list[str]], delimiter: str, line_ends: tuple[str, str], encoding: str
):
    line_end, quoted = line_ends
    quoting = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator=line_end, quoting=quoting).writerows(table)
    assert read(stream.getvalue().encode(encoding)) == [
        table[0],
        *([composed(cell) for cell in row] for row in table[1:] if any(row)),
    ]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8).map(str.strip)))
def test_what_is_written_here_reads_back_as_it_was(values: list[str]):
    stream = io.StringIO()
    write_csv(stream, ["id", "value"], [[str(k), value] for k, value in enumerate(values)])
    told = [value for _, value in read(stream.getvalue().encode())[1:]]
    assert told == [composed(value) for value in values]


@given(st.text())
def test_a_defused_text_is_no_formula_and_comes_back(text: str):
    assert not defused(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert restored(defused(text)) == text


FORMULAS = st.text(st.sampled_from("=+-@\uff1d\uff20'; \t\r\na1"))


@given(FORMULAS)
def test_no_part_of_a_text_that_somebody_takes_for_a_cell_begins_a_formula(text: str):
    told = defused(text)
    assert restored(told) == text
    for cell in re.split("[;\t\r\n]", told):
        assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\uff1d", "\uff20"))


@given(st.binary(max_size=200))
def test_any_bytes_at_all_are_a_table_or_a_fault(content: bytes):
    with suppress(BadInput):
        assert read(content)
