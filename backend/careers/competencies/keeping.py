"""Competencies brought up to date by the framework that they belong to; part of a larger change, which records it."""

from collections.abc import Sequence
from uuid import UUID

from backend.careers.core.framework import Competency, Framework
from backend.kit.database.transactions import current_connection
from backend.kit.identifiers import new_id
from backend.people.core.words import search_text, sort_name

_PUT = """
INSERT INTO competency (id, code, name, area, description, sort_name, search_text, version, framework_id, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, 'current')
ON CONFLICT (code) DO UPDATE SET name = excluded.name, area = excluded.area, description = excluded.description,
    sort_name = excluded.sort_name, search_text = excluded.search_text, version = competency.version + 1,
    framework_id = excluded.framework_id, state = 'current'
"""


async def put_competencies(framework: Framework, framework_id: UUID) -> None:
    """Write, within the open transaction, the competencies of a framework that people can hold a level of.

    Those that are there by their codes are written anew.
    """
    await current_connection().executemany(
        _PUT,
        [
            (
                *(new_id(), each.code, each.name, area_of(each, framework), each.description, sort_name(each.name)),
                *(search_text(each.name, each.code, area_of(each, framework)), framework_id),
            )
            for each in framework.holdable
        ],
    )


async def retire_competencies(framework_id: UUID, *, keeping: Sequence[str]) -> None:
    """Retire, within the open transaction, those of a framework that it has no more."""
    await current_connection().execute(
        "UPDATE competency SET state = 'retired', version = version + 1 "
        "WHERE framework_id = $1 AND state = 'current' AND code <> ALL ($2)",
        *(framework_id, list(keeping)),
    )


def area_of(competency: Competency, framework: Framework) -> str:
    """Name what a competency is part of: what stands at the top of its tree, or its kind where it is alone."""
    top, passed = competency, {competency.code}
    while top.parent is not None and top.parent not in passed:
        passed.add(top.parent)
        top = framework.competency_by_code[top.parent]
    return top.name if top is not competency else competency.kind.value.capitalize()
