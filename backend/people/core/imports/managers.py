"""Whom a cell means as somebody's manager: by number, by e-mail address, or by a name that only one person has."""

from collections.abc import Callable, Mapping
from functools import cached_property

from backend.kit.faults import quoted
from backend.kit.spelling import plain
from backend.people.core.imports.cells.misread import Misread
from backend.people.core.imports.identities import Identities, Identity
from backend.people.core.imports.nearby import nearby
from backend.people.core.imports.organisation import Organisation
from backend.people.core.imports.parsing import Parsed, ParsedRow
from backend.people.core.words import sort_name

MOST_SUGGESTIONS = 500
"""Unknown managers for whom a likely slip is looked for."""

MOST_MEANT = 5
"""People or things that are offered where a text could mean several."""

WRITE_ONE = "Write the number or e-mail address of somebody who is here or in this file."


class Managers:
    """Everybody who could be meant: the people here, as the file changes them, and those whom it adds."""

    def __init__(self, organisation: Organisation, identities: Identities, parsed: Parsed) -> None:
        self._organisation, self._identities = organisation, identities
        self._place = parsed.places()
        self._by_number: dict[str, str] = {}
        self._by_email: dict[str, str] = {}
        self._suggestions = 0
        for person in organisation.people.values():
            self._by_number[person.number] = self._by_email[person.email] = person.id
        for identity in identities.rows:
            self._by_number[identity.said.number] = identity.id
            email = self._said(identity, "email")
            if email is not None:
                self._by_email[email] = identity.id

    def id_of(self, text: str) -> str:
        """Give the id of the person meant.

        Raises
        ------
        Misread
            where nobody is meant, or where it could be several people.
        """
        if "@" in text:
            found = self._by_email.get(text)
            return found if found is not None else self._unknown(text, "nobody here or in this file has the address")
        found = self._by_number.get(text)
        return found if found is not None else self._by_name(text)

    def _by_name(self, text: str) -> str:
        exact, folded = self._ids_by_name
        named = exact.get(plain(text)) or folded.get(sort_name(text), [])
        if len(named) == 1:
            return named[0]
        if named:
            numbers = sorted(self._number_of[each] for each in named)[:MOST_MEANT]
            problem = f"{len(named)} people are called {quoted(text)}"
            raise Misread(problem, "Write the number of the one who is meant.", meant=numbers)
        return self._unknown(text, "nobody here or in this file has the number or name")

    def _unknown(self, text: str, problem: str) -> str:
        stranger = self._strangers.get(text)
        if stranger is not None:
            problem = f"{quoted(text)} has left, as row {stranger.row} says"
            raise Misread(problem, "Name somebody who stays, or empty the cell.")
        near = None
        if self._suggestions < MOST_SUGGESTIONS and "@" not in text:
            self._suggestions += 1
            near = nearby(text, self._by_number)
        raise Misread(f"{problem} {quoted(text)}", WRITE_ONE, meant=() if near is None else (near,))

    @cached_property
    def _ids_by_name(self) -> tuple[Mapping[str, list[str]], Mapping[str, list[str]]]:
        """Name to everybody who has it afterwards, with accents and without: exports lose them, and search has none.

        Only made when a file names managers so.
        """
        names = {person.id: person.name for person in self._organisation.people.values() if person.state == "active"}
        for identity in self._identities.rows:
            name = self._said(identity, "name")
            if identity.said.has_left:
                names.pop(identity.id, None)
            elif name is not None:
                names[identity.id] = name
        return _grouped(names, plain), _grouped(names, sort_name)

    @cached_property
    def _strangers(self) -> Mapping[str, ParsedRow]:
        return {said.number: said for said in self._identities.strangers}

    @cached_property
    def _number_of(self) -> Mapping[str, str]:
        return {person: number for number, person in self._by_number.items()}

    def _said(self, identity: Identity, field: str) -> str | None:
        place = self._place.get(field)
        value = identity.said.values[place] if place is not None else None
        return value if isinstance(value, str) else None


def _grouped(names: Mapping[str, str], written: Callable[[str], str]) -> Mapping[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for person, name in names.items():
        groups.setdefault(written(name), []).append(person)
    return groups
