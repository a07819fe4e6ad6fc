"""The logs that there are, each a chain of its own."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Log:
    """One log.

    Attributes
    ----------
    name : what people call it.
    entries, head : its tables; the second holds the end of the chain.
    """

    name: str
    entries: str
    head: str


AUDIT = Log("audit log", "audit_entry", "audit_head")
"""What administrators read and search."""

CONFIDENTIAL = Log("confidential log", "confidential_entry", "confidential_head")
"""What was done in succession, and what is somebody's own until they share it. No operation reads it: an administrator
may be who it is about."""
