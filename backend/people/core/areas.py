"""What of the application a role opens: the entries of the rail."""

from backend.people.core.access import AccessRole, Viewer, administrators, everybody_signed_in, holders_of

AREAS = {
    "home": everybody_signed_in,
    "mentoring": everybody_signed_in,
    "careers": everybody_signed_in,
    "team": holders_of(AccessRole.MANAGER),
    "demand": holders_of(AccessRole.TALENT_PARTNER),
    "plans_of_others": holders_of(AccessRole.TALENT_PARTNER, AccessRole.MANAGER),
    "succession": holders_of(AccessRole.TALENT_PARTNER, AccessRole.MANAGER, AccessRole.EXECUTIVE),
    "pools": holders_of(AccessRole.TALENT_PARTNER, AccessRole.MANAGER),
    "people": everybody_signed_in,
    "imports": holders_of(AccessRole.TALENT_PARTNER, AccessRole.ADMINISTRATOR),
    "admin": administrators,
}
"""In the order of the rail."""


def areas_of(viewer: Viewer) -> tuple[str, ...]:
    """Give the areas that the viewer may open, in the order of the rail."""
    return tuple(area for area, rule in AREAS.items() if rule.allows(viewer))
