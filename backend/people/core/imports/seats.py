"""Which position each person holds after an import, and what becomes of the positions."""

from collections.abc import Mapping
from dataclasses import replace

from backend.kit.faults import quoted
from backend.kit.spelling import plain
from backend.people.core.imports.cells.misread import Misread
from backend.people.core.imports.edits import Edit
from backend.people.core.imports.identities import Identity
from backend.people.core.imports.organisation import Organisation, Position
from backend.people.core.imports.parsing import Parsed

PREFIX = "P-"
"""Begins the code of a position made for somebody whose file has a title and no position; their number follows."""


class Seats:
    """The positions of an organisation as a file changes them.

    Where a file has codes of positions, they decide. Where it has only titles or roles, these are taken for what the
    person's own position is called; who has none gets one of their own.

    Attributes
    ----------
    edits : what happened to positions, by code.
    """

    def __init__(self, organisation: Organisation, parsed: Parsed) -> None:
        self.edits: dict[str, Edit[Position]] = {}
        self._known = organisation.positions
        self._has_codes = "position" in parsed.columns
        self._code_of = {plain(code): code for code in sorted(organisation.positions, reverse=True)}
        self._code_of.update((code, code) for code in organisation.positions)
        if self._has_codes:
            place = parsed.places()["position"]
            for text in sorted({str(said.values[place]) for said in parsed.rows if said.values[place]}):
                self._code_of.setdefault(text, self._code_of.setdefault(plain(text), text))

    def code_for(self, identity: Identity, text: str | None, *, is_named: bool) -> str | None:
        """Give the code of the position that somebody holds.

        Parameters
        ----------
        text : of the cell that says it, if any does.
        is_named : whether the row gives a title or role.

        Raises
        ------
        Misread
            for a position that is closed and that they do not hold yet.
        """
        before = identity.before
        held = before.position if before is not None else None
        if self._has_codes:
            code = None if text is None else self._code_of[text]
        else:
            code = held or (self._own_code(identity.said.number) if is_named else None)
        position = self._known.get(code or "")
        if position is not None and not position.is_open and code != held:
            problem = f"the position {quoted(position.code)}, {position.title}, is closed"
            raise Misread(problem, "Name an open one, or open it first.")
        return code

    def describe(self, code: str, title: str | None, role: str | None, org_unit: str, row: int) -> None:
        """Note what a row says of a position: its title, the code of its role; a new one is in `org_unit`."""
        before = self._known.get(code)
        edit = self.edits.get(code)
        now = edit.after if edit is not None else before
        if now is None:
            now = Position(code, title or code, role, org_unit)
        else:
            now = replace(now, title=title or now.title, role=role or now.role)
        if now != before:
            self.edits[code] = Edit(before, now, edit.row if edit is not None else row)

    @property
    def new(self) -> Mapping[str, Position]:
        """Give what was made, by code."""
        return {code: e.after for code, e in self.edits.items() if e.before is None and e.after is not None}

    def _own_code(self, number: str) -> str:
        code = f"{PREFIX}{number}"
        while plain(code) in self._code_of:
            code += "+"
        return code
