"""Criteria and what was found of them as JSON, as the database holds them."""

from pydantic import TypeAdapter

from backend.careers.core.criteria import Criteria, Report

_CRITERIA = TypeAdapter(Criteria)
_REPORT = TypeAdapter(Report)


def criteria_to_json(criteria: Criteria) -> str:
    """Write criteria."""
    return _CRITERIA.dump_json(criteria).decode()


def criteria_from_json(text: str) -> Criteria:
    """Read what `criteria_to_json` wrote."""
    return _CRITERIA.validate_json(text)


def report_to_json(report: Report) -> str:
    """Write what was found."""
    return _REPORT.dump_json(report).decode()
