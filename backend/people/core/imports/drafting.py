"""Everybody as a file says they are: each row laid over the person it is about."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from backend.kit.faults import quoted
from backend.people.core.imports.catalogue import Catalogue
from backend.people.core.imports.cells.misread import Misread
from backend.people.core.imports.fields import BY_NAME, Value
from backend.people.core.imports.identities import Identities, Identity
from backend.people.core.imports.managers import MOST_MEANT, Managers
from backend.people.core.imports.options import Options
from backend.people.core.imports.organisation import Organisation, Person
from backend.people.core.imports.parsing import Parsed
from backend.people.core.imports.problems import Problem, ProblemKind, Problems
from backend.people.core.imports.seats import Seats

Answer = Callable[[str], str | None]


class Drafts:
    """What rows make of people; problems are collected, and whoever has one is drafted as far as it goes.

    Attributes
    ----------
    org_units, roles : what the file's texts stand for.
    seats : what becomes of positions.
    problems : references that lead nowhere, and what new people lack.
    assumed : how many new people got a time zone, or an org unit, that their row does not give.
    """

    def __init__(self, organisation: Organisation, identities: Identities, parsed: Parsed, options: Options) -> None:
        self._parsed, self._options, self._organisation = parsed, options, organisation
        self._place = parsed.places()
        self._managers = Managers(organisation, identities, parsed)
        known_units = {unit.code: unit.name for unit in organisation.org_units.values()}
        known_roles = {role.code: role.name for role in organisation.roles.values()}
        here = [identity for identity in identities.rows if not identity.said.has_left]
        self.org_units = Catalogue.of(known_units, self._texts("org_unit", here))
        self.roles = Catalogue.of(known_roles, self._texts("role", here))
        self.seats = Seats(organisation, parsed)
        self.problems = Problems()
        self.assumed: Counter[str] = Counter()

    def draft(self, identity: Identity) -> Person:
        """Give the person as they are after the import; one who left keeps what they were, but nobody above them."""
        before, said = identity.before, identity.said
        if said.has_left and before is not None:
            return has_left(before, said.left_on or before.left_on or self._options.today)
        unit = self._org_unit(identity)
        joined_on = self._value(identity, "joined_on", before.joined_on if before else None)
        languages = self._value(identity, "languages", before.languages if before else ())
        return Person(
            id=identity.id,
            number=said.number,
            name=self._required(identity, "name", before.name if before else None),
            email=self._required(identity, "email", before.email if before else None),
            org_unit=unit,
            time_zone=self._time_zone(identity),
            languages=languages if isinstance(languages, tuple) else (),
            location=str(self._value(identity, "location", before.location if before else "") or ""),
            manager=self._manager(identity),
            position=self._position(identity, unit),
            joined_on=joined_on if isinstance(joined_on, date) else None,
        )

    @property
    def new_roles(self) -> Catalogue:
        """Give the roles without those new ones that a row names for somebody who holds no position."""
        used = {edit.after.role for edit in self.seats.edits.values() if edit.after is not None}
        return replace(self.roles, new={code: name for code, name in self.roles.new.items() if code in used})

    def says(self, identity: Identity, field: str) -> bool:
        """Whether a row says something of `field`, be it only that there is nothing."""
        return field in self._place and (identity.said.row, field) not in self._parsed.unread

    def blame(
        self,
        kind: ProblemKind,
        identity: Identity,
        field: str,
        problem: str,
        remedy: str,
        suggestions: tuple[str, ...] = (),
    ) -> None:
        """Note a problem with a cell."""
        place = self._place.get(field)
        value = identity.said.number if field == "number" else identity.said.values[place] if place is not None else ""
        text = "; ".join(value) if isinstance(value, tuple) else str(value or "")
        column = self._parsed.columns.get(field)
        self.problems.add(Problem(kind, identity.said.row, field, column, text, problem, remedy, suggestions))

    def _texts(self, field: str, identities: Iterable[Identity]) -> Iterable[str]:
        place = self._place.get(field)
        return () if place is None else {str(i.said.values[place]) for i in identities if i.said.values[place]}

    def _value(self, identity: Identity, field: str, now: Value) -> Value:
        """Give what the row says; what is known now, where it says nothing or may not take it away."""
        if not self.says(identity, field):
            return now
        value = identity.said.values[self._place[field]]
        return now if value is None and BY_NAME[field].when_empty == "keeps" else value

    def _text(self, identity: Identity, field: str) -> str | None:
        value = self._value(identity, field, None)
        return value if isinstance(value, str) else None

    def _required(self, identity: Identity, field: str, now: str | None) -> str:
        value = self._value(identity, field, now)
        if isinstance(value, str):
            return value
        self._lacks(identity, field)
        return ""

    def _lacks(self, identity: Identity, field: str) -> None:
        if (identity.said.row, field) not in self._parsed.unread:
            label = BY_NAME[field].label
            where = "Fill the cell" if field in self._parsed.fields else f"Map a column to {label}"
            problem = f"{identity.said.number} is new here and has no {label}"
            self.blame("missing value", identity, field, problem, f"{where}, or leave the row out.")

    def _time_zone(self, identity: Identity) -> str:
        value = self._value(identity, "time_zone", identity.before.time_zone if identity.before else None)
        if isinstance(value, str):
            return value
        self.assumed["time_zone"] += 1
        return self._options.time_zone

    def _org_unit(self, identity: Identity) -> str:
        text = self._text(identity, "org_unit")
        if text is not None:
            return self._looked_up(identity, "org_unit", text, self.org_units) or ""
        if identity.before is not None:
            return identity.before.org_unit
        if self._options.org_unit is None:
            self._lacks(identity, "org_unit")
            return ""
        self.assumed["org_unit"] += 1
        return self._options.org_unit

    def _looked_up(self, identity: Identity, field: str, text: str, catalogue: Catalogue) -> str | None:
        code = catalogue.codes.get(text)
        if code is None:
            codes = catalogue.unclear[text]
            label = BY_NAME[field].label
            problem = f"{quoted(text)} could be {len(codes)} things"
            kind = "unknown org unit" if field == "org_unit" else "unknown role"
            self.blame(kind, identity, field, problem, f"Write the code of the {label}.", tuple(codes[:MOST_MEANT]))
        return code

    def _manager(self, identity: Identity) -> str | None:
        before = identity.before.manager if identity.before is not None else None
        if not self.says(identity, "manager"):
            return before
        text = self._text(identity, "manager")
        return self._tried(identity, "manager", "unknown manager", self._managers.id_of, text, before)

    def _tried(
        self, identity: Identity, field: str, kind: ProblemKind, read: Answer, text: str | None, now: str | None
    ) -> str | None:
        """Read a reference; where that fails, note why and leave what is known now."""
        try:
            return None if text is None else read(text)
        except Misread as misread:
            self.blame(kind, identity, field, misread.problem, misread.remedy, misread.suggestions)
            return now

    def _position(self, identity: Identity, org_unit: str) -> str | None:
        now = identity.before.position if identity.before is not None else None
        if (identity.said.row, "position") in self._parsed.unread:
            return now
        title, role_text = self._text(identity, "position_title"), self._text(identity, "role")
        role = self._looked_up(identity, "role", role_text, self.roles) if role_text else None
        is_named = bool(title or role_text)
        try:
            code = self.seats.code_for(identity, self._text(identity, "position"), is_named=is_named)
        except Misread as misread:
            self.blame("closed position", identity, "position", misread.problem, misread.remedy)
            return now
        if code is not None:
            default = role_text or code
            is_new = code not in self._organisation.positions
            self.seats.describe(code, title or (default if is_new else None), role, org_unit, identity.said.row)
        return code


def has_left(person: Person, on: date) -> Person:
    """Give somebody as they are once they left: nobody above them, no position held."""
    return replace(person, state="left", left_on=on, manager=None, position=None)
