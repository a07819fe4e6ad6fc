"""Run the benchmarks named, or all of them, print the table, and with --keep write its rows into docs/benchmarks.md."""

import importlib
import platform
import sys
from pathlib import Path

from tests.bench.row import Row

ALL = (
    "certificate",
    "repair",
    "top",
    "civil_service",
    "large",
    "dense",
    "routes",
    "succession",
    "seats",
    "round",
    "application",
    "import",
    "people",
    "front_end",
)
PAGE = Path(__file__).parents[2] / "docs/benchmarks.md"
BEGIN, END = "<!-- table -->", "<!-- end of table -->"


def main(arguments: list[str]) -> int:
    """Return 1 where two sides that should agree do not."""
    names = [name for name in arguments if name != "--keep"] or ALL
    rows: list[Row] = []
    for name in names:
        print(f"measuring {name} …", file=sys.stderr)
        rows += importlib.import_module(f"tests.bench.bench_{name}").measure()
    table = as_table(rows)
    print(table)
    if "--keep" in arguments:
        before, rest = PAGE.read_text("utf-8").split(BEGIN)
        earlier, after = rest.split(END)
        PAGE.write_text(f"{before}{BEGIN}\n{machine()}\n\n{brought_up_to_date(earlier, table)}\n{END}{after}", "utf-8")
    return 0 if all(row.holds for row in rows) else 1


def as_table(rows: list[Row]) -> str:
    """Markdown, a row a measure."""
    lines = ["| measure | theirs | ours | ratio | target | met |", "|---|---|---|---|---|---|"]
    for row in rows:
        met = ("yes" if row.met else "no") if row.holds else "answers differ"
        lines.append(f"| {row.measure} | {row.theirs} | {row.ours} | {row.ratio:,.2f} | {row.target} | {met} |")
    return "\n".join(lines)


def brought_up_to_date(earlier: str, table: str) -> str:
    """Put the rows of a table in the place of those of the same measures; rows of other measures stay."""
    head, lines = table.splitlines()[:2], table.splitlines()[2:]
    rows = {_measure(line): line for line in earlier.splitlines() if line.startswith("| ") and line not in head}
    rows |= {_measure(line): line for line in lines}
    return "\n".join([*head, *rows.values()])


def _measure(line: str) -> str:
    return line.split(" | ")[0]


def machine() -> str:
    """What the figures were measured on."""
    cpu = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = info.read_text("utf-8").splitlines()
        cpu = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), cpu)
    cores = sum(line.startswith("processor") for line in info.read_text("utf-8").splitlines()) if info.exists() else "?"
    return f"Machine: {cpu}, {cores} cores, {platform.system()}, Python {platform.python_version()}."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
