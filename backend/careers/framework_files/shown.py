"""Findings, faults and figures as they are shown."""

from backend.careers.core.framework import Framework
from backend.careers.core.framework_check.findings import Finding
from backend.careers.core.framework_edits import key_of, pieces_of
from backend.careers.files.remarks import Remark
from backend.careers.framework_files.reading import named
from backend.careers.framework_files.schemas import FrameworkFileFault, FrameworkFinding, FrameworkRemark, NamedPlace
from backend.careers.frameworks.listing import PLURALS
from backend.careers.frameworks.schemas import FrameworkCounts
from backend.kit.faults import Fault


def finding_of(finding: Finding, framework: Framework) -> FrameworkFinding:
    """Show a finding, with the names of what it is about."""
    known = framework.role_by_code if finding.kind.is_about_roles else framework.competency_by_code
    return FrameworkFinding(
        kind=finding.kind,
        is_hint=finding.kind.is_hint,
        about="role" if finding.kind.is_about_roles else "competency",
        where=[NamedPlace(code=code, name=known[code].name) for code in finding.where],
        why=finding.why,
        fix=finding.fix,
    )


def fault_of(fault: Fault) -> FrameworkFileFault:
    """Show a fault, its file by the name under which it was sent."""
    return FrameworkFileFault(
        file=named(fault.file), row=fault.row, column=fault.column, problem=fault.problem, remedy=fault.remedy
    )


def remark_of(remark: Remark) -> FrameworkRemark:
    """Show a remark, its file by the name under which it was sent."""
    return FrameworkRemark(
        file=named(remark.file),
        column=remark.column,
        problem=remark.problem,
        handled=remark.handled,
        count=remark.count,
        rows=list(remark.rows),
    )


def counts_of(framework: Framework) -> FrameworkCounts:
    """Count what is in a framework."""
    kinds = [key_of(piece)[0].value for piece in pieces_of(framework)]
    return FrameworkCounts.model_validate({plural: kinds.count(kind) for kind, plural in PLURALS.items()})
