"""What cannot be, laid at the rows and columns that would make it so, in words."""

from collections.abc import Iterable, Mapping, Sequence

from backend.people.core.imports.checks import Breach
from backend.people.core.imports.drafting import Drafts
from backend.people.core.imports.identities import Identities, Identity
from backend.people.core.imports.organisation import Person
from backend.people.core.imports.problems import Problem, ProblemKind

FIELD_OF: Mapping[ProblemKind, str] = {
    "number twice": "number",
    "e-mail twice": "email",
    "position held twice": "position",
    "unknown manager": "manager",
    "own manager": "manager",
    "leaving manager": "manager",
    "circle": "manager",
    "planned circle": "manager",
}

REMEDIES: Mapping[ProblemKind, str] = {
    "number twice": "Give each person a number of their own.",
    "e-mail twice": "Give each person an address of their own.",
    "position held twice": "Name another position, or empty the cell of whoever does not hold it.",
    "unknown manager": "Name somebody who is here or in this file.",
    "own manager": "Name whom they report to, or empty the cell of whoever is at the top.",
    "leaving manager": "Name somebody who stays, or empty the cell.",
    "circle": "Mend the manager of one of them, or empty the cell of whoever is at the top.",
    "planned circle": "Mend the manager of one of them, or let a talent partner change what is planned.",
}

MOST_NAMED = 8
"""People of a circle that are named; from the one that is blamed, up the line."""


def blame_breaches(
    found: Iterable[Breach], people: Mapping[str, Person], identities: Identities, drafts: Drafts
) -> None:
    """Note each breach at every row that had a part in it; at no row where only people outside the file have."""
    identity_of = {identity.id: identity for identity in identities.rows}
    for breach in found:
        field = FIELD_OF[breach.kind]
        concerned = [identity_of[each] for each in breach.people if each in identity_of]
        at_fault = [identity for identity in concerned if drafts.says(identity, field)] or concerned
        for identity in at_fault:
            problem = in_words(breach, identity.id, people, identity_of)
            drafts.blame(breach.kind, identity, field, problem, REMEDIES[breach.kind])
        if not at_fault:
            problem = in_words(breach, breach.people[0], people, identity_of)
            drafts.problems.add(Problem(breach.kind, None, field, None, "", problem, REMEDIES[breach.kind]))


def in_words(
    breach: Breach, person: str, people: Mapping[str, Person], rows: Mapping[str, Identity] | None = None
) -> str:
    """Say what cannot be, from the side of one of those concerned: a clause."""
    if breach.kind == "circle":
        return _circle(breach.people, person, people)
    if breach.kind == "planned circle":
        return f"from {breach.value}, with what is planned, {_circle(breach.people, person, people)}"
    others = [each for each in breach.people if each != person]
    who, whom = _who(person, people, rows), _all(others, people, rows)
    manager = _who(breach.value, people, rows)
    return {
        "own manager": f"{who} would be their own manager",
        "unknown manager": f"{who} would report to somebody who is not here",
        "leaving manager": f"{who} would report to {manager}, who has left",
        "position held twice": f"the position {breach.value} would be held by {whom} too",
        "e-mail twice": f"the address {breach.value} would belong to {whom} too",
    }.get(breach.kind, f"the number {breach.value} would belong to {whom} too")


def _circle(circle: Sequence[str], start: str, people: Mapping[str, Person]) -> str:
    place = circle.index(start)
    turned = [*circle[place:], *circle[:place], start]
    names = [_who(each, people, None) for each in turned]
    if len(names) > MOST_NAMED:
        names = [*names[: MOST_NAMED - 1], f"… ({len(circle)} people in all) …", names[-1]]
    return f"the reporting line runs in a circle: {' → '.join(names)}"


def _all(ids: Sequence[str], people: Mapping[str, Person], rows: Mapping[str, Identity] | None) -> str:
    named = ", ".join(_who(each, people, rows) for each in ids[:3])
    return f"{named} and {len(ids) - 3} more" if len(ids) > 3 else named


def _who(person: str, people: Mapping[str, Person], rows: Mapping[str, Identity] | None) -> str:
    """Name somebody with their number, and the row that says so."""
    known = people.get(person)
    if known is None:
        return person
    identity = (rows or {}).get(person)
    row = f", row {identity.said.row}" if identity is not None else ""
    return f"{known.name or 'somebody without a name'} ({known.number}{row})"
