"""`trellis applications`: a file of applications brought in and taken back, by the same use cases as on its page."""

import asyncio
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from backend.commands.migrate import expect_schema
from backend.commands.told import obstacles_told, refused, tell
from backend.kit.audit.service import SYSTEM
from backend.kit.database.choice import opened_database
from backend.kit.database.engine import connection_pool, fetch_one
from backend.kit.errors import NotFound, Refusal
from backend.kit.exits import Exit
from backend.kit.sheets.columns import columns_said
from backend.kit.work.worker import POOL
from backend.matching.explanation.words import amount
from backend.mentoring.application_files.schemas import CheckedApplications
from backend.mentoring.application_files.service import Upload, check_applications, import_applications
from backend.mentoring.application_files.taking_back import undo_import
from backend.mentoring.core.programme_states import Side
from backend.settings import Settings

File = Annotated[Path, typer.Argument(help="CSV or XLSX, a row for each person.", metavar="FILE")]
Programme = Annotated[str, typer.Option(help="Code of the programme.", metavar="CODE")]
ImportId = Annotated[UUID, typer.Argument(help="As the import told it.", metavar="IMPORT")]
As = Annotated[Side, typer.Option("--as", help="The part of everybody in the file.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")]
Column = Annotated[
    list[str] | None,
    typer.Option(help="Which column says what, where it is not to be guessed: goals='Wants to learn'."),
]


def import_applications_file(
    file: File, *, programme: Programme, as_side: As, dry_run: DryRun = False, column: Column = None
) -> None:
    """Bring applications in from a file: all of them, or nothing where a cell has to be mended.

    People are found by employee number or work address; bring them in first with `trellis people import`. It can be
    taken back for 24 hours by the command that is told at the end.
    """
    with obstacles_told(), opened_database(Settings(), as_what="trellis applications") as dsn:
        expect_schema(dsn)
        try:
            upload = Upload(file.name, file.read_bytes(), as_side, columns_said(column or []))
            done = asyncio.run(_import(dsn, programme, upload, is_dry=dry_run))
        except Refusal as refusal:
            raise refused(refusal.detail) from None
    if not done:
        raise typer.Exit(Exit.BAD_INPUT)


def undo_applications_import(import_id: ImportId) -> None:
    """Take back what an import brought in, wholly or not at all, as long as nobody has touched any of it."""
    with obstacles_told(), opened_database(Settings(), as_what="trellis applications") as dsn:
        expect_schema(dsn)
        count = asyncio.run(_undo(dsn, import_id))
    typer.echo(f"Taken back: {amount(count, 'application', 'applications')}.")


async def _undo(dsn: str, import_id: UUID) -> int:
    async with connection_pool(dsn, POOL):
        return await undo_import(undo_id=import_id, by=SYSTEM)


async def _import(dsn: str, code: str, upload: Upload, *, is_dry: bool) -> bool:
    """Give whether it was, or could be, done."""
    async with connection_pool(dsn, POOL):
        programme = await fetch_one("SELECT id FROM programme WHERE code = $1", code)
        if programme is None:
            raise NotFound(f"programme as {code}")
        found = await check_applications(programme_id=programme["id"], upload=upload, by=SYSTEM)
        _tell(upload, found)
        if is_dry or found.fault_count:
            return not found.fault_count
        done = await import_applications(programme_id=programme["id"], upload=upload, digest=found.digest, by=SYSTEM)
        typer.echo(f"Brought in: {done.applications:,}, of whom {done.waiting:,} wait for a place.")
        typer.echo(f"To take it back within 24 hours: trellis applications undo {done.undo_id}")
        return True


def _tell(upload: Upload, found: CheckedApplications) -> None:
    typer.echo(f"{upload.name}: {_verdict(found)}")
    read = ", ".join(f"{each.field} from {each.name!r}" for each in found.columns if each.field)
    typer.echo(f"  read: {read}")
    unread = ", ".join(repr(each.name) for each in found.columns if not each.field)
    if unread:
        typer.echo(f"  not read: {unread}")
    for note in found.notes:
        typer.echo(f"  {note}")
    if found.words:
        typer.echo("  goals that are no competency stay in words: " + ", ".join(each.words for each in found.words))
    for fault in found.faults:
        where = ", ".join(str(part) for part in (fault.row and f"row {fault.row}", fault.column) if part)
        tell(f"{where}: {fault.problem}. {fault.remedy}")
    if found.fault_count > len(found.faults):
        tell(f"… and {found.fault_count - len(found.faults):,} more.")


def _verdict(found: CheckedApplications) -> str:
    if not found.fault_count:
        return f"{found.applications:,} applications, {found.waiting:,} of them beyond the places"
    rows = f"{found.rows_at_fault:,} of {amount(found.rows, 'row', 'rows')}" if found.rows_at_fault else "something"
    return f"nothing comes in yet: {rows} to be mended first"


def add_to(app: typer.Typer) -> None:
    """Offer the commands."""
    applications = typer.Typer(name="applications", help="Bring applications in from files.", no_args_is_help=True)
    example = "Example: trellis applications import mentees.csv --programme M-1 --as mentee"
    applications.command("import", epilog=example)(import_applications_file)
    applications.command("undo")(undo_applications_import)
    applications.callback()(_group)
    app.add_typer(applications)


def _group() -> None:
    """Bring applications in from files."""
