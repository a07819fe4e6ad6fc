"""Tables and plain text that a file's content can't disturb."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from backend.kit.faults import printable


def number(value: float | None, decimals: int = 1) -> str:
    """Write a number with its thousands apart and at most so many decimals; a dash for none."""
    if value is None:
        return "–"
    text = f"{value:,.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def exact(value: Decimal) -> str:
    """Write a number with its thousands apart and all its decimals but zeros at the end."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def plain(text: str, style: str = "") -> Text:
    """Text on one line with nothing in it that a terminal would obey."""
    return Text(printable(text), style)


def heading(text: str) -> RenderableType:
    """Title of a part of the answer."""
    return Padding(plain(text, "bold"), (1, 0, 0, 0))


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, numeric: Sequence[str] = ()) -> Table:
    """Rows under column names; `numeric` columns stand to the right."""
    made = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for name in columns:
        is_number = name in numeric
        made.add_column(name, justify="right" if is_number else "left", overflow="fold", no_wrap=is_number)
    for row in rows:
        made.add_row(*map(plain, row))
    return made


def entry(title: str, *lines: str) -> RenderableType:
    """A line and what is to be said of it, set in."""
    return Group(plain(f"  {title}"), *(Padding(plain(line, "dim"), (0, 0, 0, 4)) for line in lines))
