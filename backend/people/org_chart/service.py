"""Give a part of the org chart in three queries, whatever its size."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.cursors import cursor_after, key_of
from backend.kit.database.engine import fetch
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.core.whole_tree import WholeTree
from backend.people.org_chart.present import present_tree
from backend.people.org_chart.schemas import OrgChart, OrgChartNode
from backend.people.organisation import in_force
from backend.people.standing import expect_known, knows_former

ORDER = "name"
MOST_ROOTS = 50

_NODES = f"""
SELECT p.id, p.name, p.sort_name, p.location, u.id AS unit_id, u.code AS unit_code, u.name AS unit_name,
       o.id AS position_id, o.code AS position_code, o.title
FROM person p
JOIN org_unit u ON u.id = p.org_unit_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force("i", "$1")}
LEFT JOIN position o ON o.id = i.position_id
"""

_REPORTS = f"""
{_NODES} JOIN reporting_line r ON r.person_id = p.id AND {in_force("r", "$1")}
WHERE r.manager_id = $2 AND ($3::text IS NULL OR (p.sort_name, p.id) > ($3, $4::uuid))
ORDER BY p.sort_name, p.id LIMIT $5
"""


async def see_org_chart(*, person_id: UUID | None, limit: int, by: Viewer) -> OrgChart:
    """Give the way down to somebody and who reports to them; without anybody, to the head of the largest tree.

    Parameters
    ----------
    limit : of reports.

    Raises
    ------
    NotFound : there is nobody of that id whom the viewer may know of.
    """
    tree, active = await present_tree()
    roots = tree.roots(MOST_ROOTS)
    focus = person_id or next(iter(roots), None)
    path = tree.path(focus) if focus else ()
    shown = await _nodes({*roots, *path, *([focus] if focus else [])}, tree, by)
    if person_id is not None and person_id not in shown:
        raise NotFound("person")
    reports, following = await _reports(focus, tree, limit, None) if focus else ([], None)
    return OrgChart(
        roots=[shown[each] for each in roots if each in shown],
        path=[shown[each] for each in path if each in shown],
        focus=shown[focus] if focus else None,
        reports=reports,
        next_cursor=following,
        unplaced=max(0, active - len(tree.places)),
    )


async def list_reports(
    *, person_id: UUID, limit: int, cursor: str | None, by: Viewer
) -> tuple[list[OrgChartNode], str | None, int]:
    """Give a page of who reports to somebody by name, the cursor of the next, and how many there are.

    Raises
    ------
    NotFound : there is nobody of that id whom the viewer may know of.
    """
    await expect_known(person_id, by=by)
    tree, _ = await present_tree()
    reports, following = await _reports(person_id, tree, limit, cursor)
    return reports, following, tree.counts(person_id)[0]


async def _nodes(people: Iterable[UUID], tree: WholeTree, by: Viewer) -> Mapping[UUID, OrgChartNode]:
    rows = await fetch(
        f"{_NODES} WHERE p.id = ANY ($2) AND (p.state = 'active' OR $3)", today(), list(people), knows_former(by)
    )
    return {row["id"]: _node(row, tree) for row in rows}


async def _reports(
    person_id: UUID, tree: WholeTree, limit: int, cursor: str | None
) -> tuple[list[OrgChartNode], str | None]:
    key = key_of(cursor, ORDER, (str, UUID)) or (None, None)
    rows: Sequence[Any] = await fetch(_REPORTS, today(), person_id, *key, limit + 1)
    last = rows[limit - 1] if len(rows) > limit else None
    following = cursor_after(ORDER, (last["sort_name"], last["id"])) if last else None
    return [_node(row, tree) for row in rows[:limit]], following


def _node(row: Mapping[str, Any], tree: WholeTree) -> OrgChartNode:
    direct, below = tree.counts(row["id"])
    position = row["position_id"] and {"id": row["position_id"], "code": row["position_code"], "title": row["title"]}
    return OrgChartNode.model_validate(
        {
            **{name: row[name] for name in ("id", "name", "location")},
            "position": position,
            "org_unit": {"id": row["unit_id"], "code": row["unit_code"], "name": row["unit_name"]},
            "direct_reports": direct,
            "all_reports": below,
        }
    )
