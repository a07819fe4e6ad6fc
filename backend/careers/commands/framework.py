"""`trellis framework`: what is wrong with a framework in files, and the same framework as a document of our own."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import RenderableType

from backend.careers.core.framework_check.check import check as checked
from backend.careers.core.framework_check.findings import Finding, FindingKind
from backend.careers.files.framework_files import ReadFramework, read_framework
from backend.careers.files.framework_json import framework_document
from backend.careers.files.framework_report import figures_of, report_of
from backend.careers.files.mapping import read_mapping
from backend.kit.documents import expect_report, write_report
from backend.kit.faults import Faults
from backend.kit.terminal.options import AsJson
from backend.kit.terminal.screen import Screen, screen_of
from backend.kit.terminal.tables import entry, heading, number, plain, table

CHECK_EXAMPLE = "Example: trellis framework check roles.csv skills.csv --mapping mapping.toml --report report.json"
CONVERT_EXAMPLE = "Example: trellis framework convert roles.csv skills.csv --mapping mapping.toml --to framework.json"
SHOWN = 10
"""Findings of a kind, and remarks, that are told on a terminal."""

WORDS = {
    FindingKind.LEVEL_FALLS: "Levels that ask for less than the one below",
    FindingKind.UNREACHABLE: "Roles that no moves lead to",
    FindingKind.DEAD_END: "Roles that no moves lead on from",
    FindingKind.DUPLICATE_PROFILE: "Roles that ask for the same",
    FindingKind.PREREQUISITE_CYCLE: "Competencies that wait for each other",
    FindingKind.UNUSED_COMPETENCY: "Competencies that no role asks for",
    FindingKind.UNHELD_COMPETENCY: "Competencies that nobody holds",
    FindingKind.GATEWAY: "Gateways, as a hint",
}

Files = Annotated[list[Path], typer.Argument(help="Tables, O*NET's files, or one JSON document.", metavar="FILE…")]
MappingFile = Annotated[Path | None, typer.Option("--mapping", help="What the columns of tables are.", metavar="FILE")]
Report = Annotated[Path | None, typer.Option(help="Write the report here, as JSON.", metavar="FILE")]
To = Annotated[Path, typer.Option("--to", help="Write the framework here, as JSON.", metavar="FILE")]


def check(files: Files, *, mapping: MappingFile = None, report: Report = None, as_json: AsJson = False) -> None:
    """Say what is wrong with a framework before anybody is measured by it: each finding with its reason and a fix.

    Levels that ask for less than the one below, roles without a way in or on, equal profiles, circles of
    prerequisites, competencies nobody needs, and gateways.
    """
    with screen_of(as_json=as_json) as screen:
        faults = Faults()
        expect_report(report, [*files, mapping], faults)
        read = _read(screen, files, mapping, faults)
        findings = checked(read.framework)
        document = report_of(read.framework, findings, read.remarks)
        write_report(report, document)
        screen.show(document, *_said(read, findings))


def convert(files: Files, *, to: To, mapping: MappingFile = None, as_json: AsJson = False) -> None:
    """Write a framework as one JSON document, which is read back as it was."""
    with screen_of(as_json=as_json) as screen:
        faults = Faults()
        expect_report(to, [*files, mapping], faults, "--to")
        read = _read(screen, files, mapping, faults)
        write_report(to, framework_document(read.framework))
        document = {**figures_of(read.framework), "written": str(to)}
        screen.show(document, plain(f"{read.framework.name}: written to {to}."), *_remarks(read))


def _read(screen: Screen, files: Sequence[Path], mapping: Path | None, faults: Faults) -> ReadFramework:
    read_by = None if mapping is None else read_mapping(mapping, faults)
    faults.fail_if_any()
    with screen.telling() as tell:
        tell("Reading the framework", 0.0)
        read = read_framework(files, read_by, faults)
    if read is None:
        raise faults.error()
    return read


def _said(read: ReadFramework, findings: Sequence[Finding]) -> Iterator[RenderableType]:
    figures = figures_of(read.framework)
    yield heading(read.framework.name)
    yield table(("", "count"), [(name.replace("_", " "), number(count)) for name, count in figures.items()])
    for kind in FindingKind:
        found = [each for each in findings if each.kind is kind]
        if found:
            yield heading(f"{WORDS[kind]}: {len(found):,}")
            yield from (entry(each.why, each.fix) for each in found[:SHOWN])
            yield from _rest(len(found))
    if not findings:
        yield plain("Nothing was found that is wrong with it.")
    yield from _remarks(read)


def _remarks(read: ReadFramework) -> Iterator[RenderableType]:
    if read.remarks:
        yield heading(f"What was untidy in the files: {len(read.remarks):,}")
        yield from (entry(str(each)) for each in read.remarks[:SHOWN])
        yield from _rest(len(read.remarks))


def _rest(count: int) -> Iterator[RenderableType]:
    if count > SHOWN:
        yield plain(f"  … and {count - SHOWN:,} more; --report writes all.")


def add_to(app: typer.Typer) -> None:
    """Offer the commands."""
    framework = typer.Typer(help="Check a framework of roles and competencies in files.", no_args_is_help=True)
    framework.command("check", epilog=CHECK_EXAMPLE)(check)
    framework.command("convert", epilog=CONVERT_EXAMPLE)(convert)
    app.add_typer(framework, name="framework")
