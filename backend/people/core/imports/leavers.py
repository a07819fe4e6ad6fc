"""Who cannot leave by a file: whoever has it checked, and the last who can administer."""

from collections.abc import Iterator, Mapping, Sequence

from backend.people.core.imports.drafting import Drafts
from backend.people.core.imports.identities import Identities
from backend.people.core.imports.organisation import Organisation, Person
from backend.people.core.imports.parsing import Parsed
from backend.people.core.imports.problems import Problem, ProblemKind

PROBLEMS: Mapping[ProblemKind, tuple[str, str]] = {
    "own departure": (
        "you would leave yourself",
        "Let another talent partner import it, or mend or leave out your row.",
    ),
    "last administrator": (
        "nobody would be left who can administer",
        "Give the role of administrator to somebody who stays, or mend or leave out the row.",
    ),
}


def blame_leavers(
    organisation: Organisation, people: Mapping[str, Person], parsed: Parsed, identities: Identities, drafts: Drafts
) -> None:
    """Note who cannot leave, at their rows; of those who leave because they are missing, without one."""
    field = "state" if "state" in parsed.columns else "left_on"
    identity_of = {identity.id: identity for identity in identities.rows}
    for kind, leavers in _refused(organisation, people):
        problem, remedy = PROBLEMS[kind]
        for leaver in leavers:
            identity = identity_of.get(leaver)
            if identity is None:
                named = f"{people[leaver].name} ({people[leaver].number}) is missing: {problem}"
                drafts.problems.add(Problem(kind, None, None, None, "", named, remedy))
            else:
                drafts.blame(kind, identity, field, problem, remedy)


def _refused(organisation: Organisation, people: Mapping[str, Person]) -> Iterator[tuple[ProblemKind, Sequence[str]]]:
    leave = {each for each, person in organisation.people.items() if person.state == "active"} & {
        each for each, person in people.items() if person.state == "left"
    }
    if organisation.asker in leave:
        yield "own departure", [organisation.asker]
    if organisation.administrators and organisation.administrators <= leave:
        yield "last administrator", sorted(organisation.administrators)
