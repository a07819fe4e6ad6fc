"""Who may do what: rules as values, decided without looking anything up.

An operation has one `Rule`. It is asked twice: by the guard before anything is read, whether the viewer could be
allowed at all (`could_allow`), and by the service once it knows how the viewer stands to the subject (`allows`).
"""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class AccessRole(StrEnum):
    """A role that an account holds. Everybody signed in is an employee; managers follow from the reporting tree."""

    EMPLOYEE = "employee"
    MANAGER = "manager"
    COORDINATOR = "coordinator"
    TALENT_PARTNER = "talent_partner"
    EXECUTIVE = "executive"
    ADMINISTRATOR = "administrator"


GRANTABLE = (AccessRole.COORDINATOR, AccessRole.TALENT_PARTNER, AccessRole.EXECUTIVE, AccessRole.ADMINISTRATOR)
"""The roles that somebody gives; the others follow from facts."""


class Relation(StrEnum):
    """How a viewer stands to the person, or the programme, that an operation is about."""

    SELF = "self"
    DIRECT_MANAGER = "direct manager"
    FURTHER_UP = "further up"
    COORDINATOR = "coordinator of it"
    OTHER = "other"


@dataclass(frozen=True)
class Viewer:
    """Who is asking.

    Attributes
    ----------
    account_id, sign_in_id : of the account, and of the browser that is signed in.
    person_id : the person behind the account; `None` for one that belongs to nobody employed.
    roles : held today.
    programmes : those that the viewer coordinates, by scope.
    """

    account_id: UUID
    sign_in_id: UUID
    person_id: UUID | None
    name: str
    email: str
    roles: frozenset[AccessRole]
    programmes: frozenset[str]


@dataclass(frozen=True)
class Rule:
    """Who may do one operation: anybody at all, whoever holds one of `roles`, or stands in one of `relations`."""

    roles: frozenset[AccessRole] = frozenset()
    relations: frozenset[Relation] = frozenset()
    public: bool = False

    def allows(self, viewer: Viewer | None, relation: Relation = Relation.OTHER) -> bool:
        """Whether `viewer`, standing so to the subject, may do it."""
        if self.public:
            return True
        return viewer is not None and (bool(self.roles & viewer.roles) or relation in self.relations)

    def could_allow(self, viewer: Viewer | None) -> bool:
        """Whether `viewer` may do it to some subject."""
        return any(self.allows(viewer, relation) for relation in possible_relations(viewer))

    def __or__(self, other: "Rule") -> "Rule":
        """Whoever either of the two allows."""
        return Rule(self.roles | other.roles, self.relations | other.relations, self.public or other.public)


def possible_relations(viewer: Viewer | None) -> tuple[Relation, ...]:
    """In which ways the viewer can stand to anything: only a manager is above others, only a person is themselves."""
    if viewer is None:
        return (Relation.OTHER,)
    can: dict[Relation, bool] = {
        Relation.SELF: viewer.person_id is not None,
        Relation.DIRECT_MANAGER: viewer.person_id is not None and AccessRole.MANAGER in viewer.roles,
        Relation.FURTHER_UP: viewer.person_id is not None and AccessRole.MANAGER in viewer.roles,
        Relation.COORDINATOR: AccessRole.COORDINATOR in viewer.roles,
        Relation.OTHER: True,
    }
    return tuple(relation for relation, possible in can.items() if possible)


def holders_of(*roles: AccessRole) -> Rule:
    """Allow whoever holds one of `roles`."""
    return Rule(roles=frozenset(roles))


def those_who_are(*relations: Relation) -> Rule:
    """Allow whoever stands so to the subject."""
    return Rule(relations=frozenset(relations))


anybody = Rule(public=True)
everybody_signed_in = holders_of(AccessRole.EMPLOYEE)
administrators = holders_of(AccessRole.ADMINISTRATOR)
people_partners = holders_of(AccessRole.TALENT_PARTNER, AccessRole.ADMINISTRATOR)
