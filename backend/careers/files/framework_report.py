"""The report on a framework as a document for programs; its form is fixed, so that scripts may read it."""

from collections.abc import Sequence
from dataclasses import asdict

from backend.careers.core.framework import Framework
from backend.careers.core.framework_check.findings import Finding
from backend.careers.core.framework_check.ladders import ladders, neighbouring_levels, occupied_levels
from backend.careers.files.remarks import Remark


def figures_of(framework: Framework) -> dict[str, int]:
    """Count what a framework is made of."""
    return {
        "roles": len(framework.roles),
        "levels": occupied_levels(framework),
        "competencies": len(framework.competencies),
        "requirements": sum(len(role.requirements) for role in framework.roles),
        "families": len(framework.families),
        "tracks": len(framework.tracks),
        "ladders": len(ladders(framework)),
        "neighbouring_levels": neighbouring_levels(framework),
        "moves": len(framework.moves),
    }


def report_of(framework: Framework, findings: Sequence[Finding], remarks: Sequence[Remark]) -> dict[str, object]:
    """Give the figures, what the check found, and what was untidy in the files."""
    return {
        "code": framework.code,
        "name": framework.name,
        **figures_of(framework),
        "findings": [
            {"kind": str(each.kind), "where": list(each.where), "why": each.why, "fix": each.fix} for each in findings
        ],
        "remarks": [asdict(each) for each in remarks],
    }
