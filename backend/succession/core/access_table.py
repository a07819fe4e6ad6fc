"""Operation by operation of this domain: who may do it. Whose plan it is, the service decides."""

from backend.people.core.access import Rule

OPERATIONS: dict[str, Rule] = {}
