"""Who may do what with frameworks: talent partners keep them, everybody sees what is published."""

from typing import Literal

from backend.people.core.access import Viewer, people_partners

KEEPING = people_partners

FrameworkAction = Literal["create"]
VersionAction = Literal["edit", "check", "publish", "delete", "copy"]

_DRAFTS = frozenset({"draft", "checked"})


def framework_actions(viewer: Viewer) -> tuple[FrameworkAction, ...]:
    """Give what a viewer may do with the list of frameworks."""
    return ("create",) if KEEPING.allows(viewer) else ()


def may_see_version(viewer: Viewer, state: str) -> bool:
    """Whether a version exists for a viewer."""
    return state not in _DRAFTS or KEEPING.allows(viewer)


def version_actions(viewer: Viewer, state: str) -> tuple[VersionAction, ...]:
    """Give what a viewer may do to a version; what is published is only ever copied."""
    if not KEEPING.allows(viewer):
        return ()
    if state not in _DRAFTS:
        return ("copy",)
    return ("edit", "check", *(("publish",) if state == "checked" else ()), "delete")
