"""`trellis people import`: a file of people from the command line, by the same use cases as on its page."""

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from backend.commands.migrate import expect_schema
from backend.commands.told import obstacles_told, refused, tell
from backend.jobs import JOBS
from backend.kit.audit.service import SYSTEM
from backend.kit.database.choice import opened_database
from backend.kit.database.engine import connection_pool
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict, Refusal
from backend.kit.exits import Exit
from backend.kit.spelling import asked
from backend.kit.work import service as work
from backend.kit.work.kinds import Queue
from backend.kit.work.worker import POOL, Duties, worked_off
from backend.people.imports import service
from backend.people.imports.row_listing import list_rows
from backend.people.imports.schemas import Confirmed, ImportProblem, OptionsChange, PeopleImport
from backend.people.imports.shown import get_import
from backend.settings import Settings

LOOK = 0.2
"""Seconds between two looks at whether something has been done."""

SHOWN = 50
"""Problems that are told one by one."""

ANSWERS: Mapping[str, str] = {
    "new numbers": "--accept-new-numbers",
    "new org units": "--make",
    "new roles": "--make",
    "new positions": "--make",
    "many leave": "--many",
    "many change": "--many",
}
"""Which option says yes to a question."""

File = Annotated[Path, typer.Argument(help="CSV or XLSX, as the HR system exports it.", metavar="FILE")]
Source = Annotated[str, typer.Option(help="Where it comes from: columns are mapped as in its last import.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")]
Make = Annotated[bool, typer.Option("--make", help="Make org units, roles and positions that are not known here.")]
NewNumbers = Annotated[bool, typer.Option("--accept-new-numbers", help="Let known people have new employee numbers.")]
Many = Annotated[bool, typer.Option("--many", help="Let unusually many leave or change.")]
MissingLeft = Annotated[
    datetime | None, typer.Option(help="First day not here of people missing from the file.", formats=["%Y-%m-%d"])
]


def import_people(
    file: File,
    *,
    source: Source = "Command line",
    dry_run: DryRun = False,
    make: Make = False,
    accept_new_numbers: NewNumbers = False,
    many: Many = False,
    missing_left_on: MissingLeft = None,
) -> None:
    """Bring people in from a file: all of it, or nothing where a cell has to be mended or a question answered.

    It can be taken back for 24 hours on the page of the import.
    """
    options = OptionsChange(
        create=["org_units", "roles", "positions"] if make else [],
        new_numbers="all" if accept_new_numbers else [],
        missing_left_on=missing_left_on.date() if missing_left_on else None,
    )
    with obstacles_told():
        content = file.read_bytes()
        with opened_database(Settings(), as_what="trellis people") as dsn:
            expect_schema(dsn)
            try:
                wanted = Wanted(source, file.name, content, options, agrees_to_many=many, is_dry=dry_run)
                done = asyncio.run(_import(dsn, wanted))
            except Refusal as refusal:
                raise refused(refusal.detail) from None
    if not done:
        raise typer.Exit(Exit.BAD_INPUT)


@dataclass(frozen=True)
class Wanted:
    """What is to be brought in, and what was said yes to."""

    source: str
    file_name: str
    content: bytes
    options: OptionsChange
    agrees_to_many: bool
    is_dry: bool


async def _import(dsn: str, wanted: Wanted) -> bool:
    """Give whether it was, or could be, done."""
    async with connection_pool(dsn, POOL), worked_off(dsn, Duties(JOBS), [Queue.CPU]):
        import_id = await service.add_import(
            source=wanted.source, file_name=wanted.file_name, content=wanted.content, by=SYSTEM
        )
        try:
            found = await _checked(import_id, wanted.options, agrees_to_many=wanted.agrees_to_many)
            await _tell(found)
            is_ready = found.summary is not None and found.summary.is_ready
            if wanted.is_dry or not is_ready:
                return is_ready
            return await _tell_end(await _committed_or_stopped(import_id, found.digest or ""))
        finally:
            if (await get_import(import_id)).committed_at is None:
                await service.remove_import(import_id=import_id, by=SYSTEM)


async def _checked(import_id: UUID, options: OptionsChange, *, agrees_to_many: bool) -> PeopleImport:
    found = await _settled(import_id)
    if found.state != "checked":
        return found
    found = await _answered(found, options)
    many = [each for each in found.summary.questions if each.kind.startswith("many")] if found.summary else []
    if many and agrees_to_many:
        confirmed = [Confirmed.model_validate({"kind": each.kind, "count": each.count}) for each in many]
        found = await _answered(found, OptionsChange(confirmed=confirmed))
    return found


async def _answered(found: PeopleImport, options: OptionsChange) -> PeopleImport:
    await service.change_options(import_id=found.id, change=options, version=found.version, by=SYSTEM)
    return await _settled(found.id)


async def _settled(import_id: UUID) -> PeopleImport:
    """Wait until nothing is done with an import any more."""
    while (found := await get_import(import_id)).state in {"checking", "committing"}:
        await asyncio.sleep(LOOK)
    return found


async def _committed_or_stopped(import_id: UUID, digest: str) -> PeopleImport:
    """Ask for a commit and wait for its end; where that is broken off, stop it, and wait for the end that it has then.

    Raises
    ------
    asyncio.CancelledError : it was broken off, and nothing was imported.
    """
    try:
        await service.ask_for_commit(import_id=import_id, digest=digest, by=SYSTEM)
        return await _settled(import_id)
    except asyncio.CancelledError:
        await _stop((await get_import(import_id)).work_id)
        found = await _settled(import_id)
        if found.state == "committed":
            return found
        tell("Stopped. Nothing was imported.")
        raise


async def _stop(work_id: UUID | None) -> None:
    with suppress(Conflict):  # it ends by itself just now
        if work_id is not None:
            async with write_transaction():
                await work.cancel(work_id)


async def _tell(found: PeopleImport) -> None:
    summary = found.summary
    if summary is None:
        return await _tell_failure(found)
    rows, _, problems = await list_rows(import_id=found.id, kind="problem", limit=SHOWN, cursor=None)
    counts = {**summary.counts, "unchanged": summary.unchanged, "not in the file": summary.missing}
    typer.echo(f"{found.file_name}: {summary.rows:,} rows")
    typer.echo("  " + ", ".join(f"{count:,} {what}" for what, count in counts.items() if count))
    for note in summary.notes:
        typer.echo(f"  {note.text}")
    for hint in summary.hints:
        typer.echo(f"  {hint}")
    for problem in [*summary.file_problems, *summary.mapping_problems, *(p for row in rows for p in row.problems)]:
        tell(_in_a_line(problem))
    if problems > SHOWN:
        tell(f"… and {problems - SHOWN:,} more rows with problems.")
    for question in summary.questions:
        tell("\n".join([f"{question.text} To say yes: {ANSWERS[question.kind]}", *_indented(question.items)]))
    return None


async def _tell_end(found: PeopleImport) -> bool:
    if found.state != "committed":
        await _tell_failure(found)
        return False
    typer.echo(f"Imported. It can be taken back until {found.undo_until:%Y-%m-%d %H:%M} UTC.")
    return True


async def _tell_failure(found: PeopleImport) -> None:
    piece = None if found.work_id is None else await work.find(found.work_id)
    tell((piece and piece.error) or "It was not done. Try again.")


def _in_a_line(problem: ImportProblem) -> str:
    row = f"row {problem.row}" if problem.row else ""
    column = f"column {problem.column}" if problem.column else ""
    place = ", ".join(filter(None, (row, column))) or "the file"
    return f"{place}: {problem.problem}. {problem.remedy}{asked(problem.suggestions)}"


def _indented(items: list[str]) -> Iterator[str]:
    yield from (f"  {item}" for item in items[:10])
    if len(items) > 10:
        yield f"  … and {len(items) - 10:,} more"


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    people = typer.Typer(name="people", help="Bring people in from files.", no_args_is_help=True)
    people.command("import", epilog="Example: trellis people import people.csv --dry-run")(import_people)
    people.callback()(_group)
    app.add_typer(people)


def _group() -> None:
    """Bring people in from files."""
