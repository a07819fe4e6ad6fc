"""docs/access.md, drawn from the access table: `python -m tests.access_document` writes it, a test compares it."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from litestar.handlers import HTTPRouteHandler
from litestar.routes import HTTPRoute

from backend.app import ACCESS, TAGS, create_app
from backend.people.core.access import AccessRole, Relation, Rule, Viewer, possible_relations
from backend.settings import Settings

DOCUMENT = Path(__file__).parents[1] / "docs" / "access.md"

RUNNING = "Running it"

HEAD = """# Who may do what

Drawn from the access table (`backend/*/core/access_table.py`) by `./dev access`; a test compares the two, and another
calls every operation as everybody. An operation that is not in the table is closed to everybody, and fails the suite.

**●** allowed · **–** refused before anything is read: 401 to nobody signed in, 403 to the others ·
*in words*: only for people who stand so to the one it is about; to others the answer is the same whether or not there
is such a person.
Everybody signed in is an employee; a manager is whoever somebody reports to today; the other roles are granted.
"""

PRINCIPALS: dict[str, frozenset[AccessRole] | None] = {
    "nobody": None,
    "employee": frozenset({AccessRole.EMPLOYEE}),
    **{
        role.value.replace("_", " "): frozenset({AccessRole.EMPLOYEE, role})
        for role in AccessRole
        if role is not AccessRole.EMPLOYEE
    },
}


def viewer_with(roles: frozenset[AccessRole] | None) -> Viewer | None:
    """Somebody who holds exactly these roles; `None`: nobody."""
    if roles is None:
        return None
    some = UUID(int=7)
    return Viewer(some, some, some, "Somebody", "somebody@tidewell.example", roles, frozenset())


def handlers() -> dict[str, tuple[str, str, HTTPRouteHandler]]:
    """Every operation of the application, with its method and address, the first of several."""
    app = create_app(Settings(demo=True), "postgresql://nowhere")
    return {
        str(handler.operation_id): (method, route.path, handler)
        for route in sorted(app.routes, key=lambda route: route.path, reverse=True)
        if isinstance(route, HTTPRoute)
        for handler in route.route_handlers
        for method in sorted(set(handler.http_methods) - {"OPTIONS", "HEAD"})
    }


def cell(rule: Rule, roles: frozenset[AccessRole] | None) -> str:
    """What a principal may do, in a word."""
    viewer = viewer_with(roles)
    allowed = [relation for relation in possible_relations(viewer) if rule.allows(viewer, relation)]
    if rule.allows(viewer, Relation.OTHER):
        return "●"
    return ", ".join(relation.value for relation in allowed) or "–"


def lines() -> Iterator[str]:
    """The document, line by line."""
    yield from HEAD.splitlines()
    found = handlers()
    for section in (*(tag.name for tag in TAGS), RUNNING):
        operations = [operation for operation in found if _tag(found[operation][2]) == section]
        yield from ("", f"## {section}", "", f"| operation | {' | '.join(PRINCIPALS)} |")
        yield "|---|" + ":-:|" * len(PRINCIPALS)
        for operation in sorted(operations, key=lambda operation: (found[operation][1], found[operation][0])):
            method, path, _ = found[operation]
            cells = " | ".join(cell(ACCESS[operation], roles) for roles in PRINCIPALS.values())
            yield f"| `{operation}` {method} {path} | {cells} |"


def _tag(handler: HTTPRouteHandler) -> str:
    tags = [tag for layer in handler.ownership_layers for tag in getattr(layer, "tags", None) or ()]
    return tags[0] if tags else RUNNING


if __name__ == "__main__":
    DOCUMENT.write_text("\n".join(lines()) + "\n", "utf-8")
