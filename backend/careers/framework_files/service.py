"""Bring frameworks in from files, and say what the check finds in a version."""

from asyncio import to_thread
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from backend.careers.assessments.holders import holders
from backend.careers.core.framework_access import KEEPING
from backend.careers.core.framework_check.check import check
from backend.careers.core.framework_check.findings import Facts
from backend.careers.core.framework_check.ladders import neighbouring_levels
from backend.careers.framework_files.reading import named, read_sent
from backend.careers.framework_files.schemas import FrameworkFile, FrameworkFindings, FrameworkReading
from backend.careers.framework_files.shown import counts_of, fault_of, finding_of, remark_of
from backend.careers.frameworks.listing import framework_shown, get_version
from backend.careers.frameworks.making import add_version_of
from backend.careers.frameworks.schemas import FrameworkVersion
from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.kit.errors import FieldError, Invalid
from backend.kit.faults import BadInput
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed

MOST_NAMED = 3
"""Files that the source of a version names."""


async def read_files(*, files: Sequence[FrameworkFile], by: Viewer) -> FrameworkReading:
    """Say what bringing files in would do, and what is wrong with them; nothing is kept.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    """
    expect_allowed(KEEPING, by)
    sent = await to_thread(read_sent, files)
    if isinstance(sent, BadInput):
        return _unread(sent)
    framework = sent.framework
    findings = await to_thread(check, framework)
    return FrameworkReading(
        code=framework.code,
        name=framework.name,
        number=await _next_number(framework.code),
        counts=counts_of(framework),
        requirements=sum(len(role.requirements) for role in framework.roles),
        faults=[],
        fault_count=0,
        remarks=[remark_of(each) for each in sent.remarks],
        findings=[finding_of(each, framework) for each in findings],
    )


async def bring_in(*, files: Sequence[FrameworkFile], by: Viewer) -> FrameworkVersion:
    """Make the next draft of a framework from files, exactly as `read_files` said.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : anything is wrong with the files.
    Conflict : there is a draft of it already.
    """
    expect_allowed(KEEPING, by)
    sent = await to_thread(read_sent, files)
    if isinstance(sent, BadInput):
        raise Invalid(*(FieldError("files", str(replace(each, file=named(each.file)))) for each in sent.faults))
    version_id = await add_version_of(sent.framework, source=_source(files), by=by)
    return await get_version(version_id=version_id, by=by)


async def list_findings(*, version_id: UUID, by: Viewer) -> FrameworkFindings:
    """Say what the check finds in a version as it is now, competencies that nobody holds among it.

    Raises
    ------
    NotFound : there is none of that id.
    NotAllowed : it is not open to the viewer.
    """
    expect_allowed(KEEPING, by)
    framework = await framework_shown(version_id=version_id, by=by)
    held = frozenset(code for code, people in (await holders(today())).items() if any(level >= 1 for level in people))
    findings = await to_thread(check, framework, Facts(held))
    return FrameworkFindings(
        items=[finding_of(each, framework) for each in findings], neighbouring_levels=neighbouring_levels(framework)
    )


async def _next_number(code: str) -> int:
    row = await fetch_one(
        "SELECT max(v.number) AS last FROM framework_version v JOIN framework f ON f.id = v.framework_id "
        "WHERE f.code = $1",
        code,
    )
    return 1 + ((row and row["last"]) or 0)


def _unread(wrong: BadInput) -> FrameworkReading:
    return FrameworkReading(
        code=None,
        name=None,
        number=None,
        counts=None,
        requirements=0,
        faults=[fault_of(each) for each in wrong.faults],
        fault_count=wrong.count,
        remarks=[],
        findings=[],
    )


def _source(files: Sequence[FrameworkFile]) -> str:
    names = [named(each.name) for each in files]
    rest = len(names) - MOST_NAMED
    return f"Brought in from {', '.join(names[:MOST_NAMED])}{f' and {rest} more' if rest > 0 else ''}."
