"""Who reads reports on succession: of all plans that are open to them, and of nothing about themselves."""

from backend.people.core.access import AccessRole, holders_of
from backend.succession.core.plan_access import ABOVE

REPORTING = holders_of(AccessRole.TALENT_PARTNER, AccessRole.EXECUTIVE) | ABOVE
"""Managers of their line alone, since other plans are not open to them."""
