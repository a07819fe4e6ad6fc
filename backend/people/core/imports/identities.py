"""Which row of a file is which person: by employee number, or by e-mail address where a number has changed."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from backend.people.core.imports.options import Options
from backend.people.core.imports.organisation import Organisation, Person, new_id
from backend.people.core.imports.parsing import Parsed, ParsedRow
from backend.people.core.imports.problems import Problem, Question


@dataclass(frozen=True, slots=True)
class Identity:
    """A row and the person that it is about.

    Attributes
    ----------
    before : the person as they are known here; `None` for somebody new.
    """

    said: ParsedRow
    before: Person | None

    @property
    def id(self) -> str:
        """The person's id, or the one they have until they are stored."""
        return self.before.id if self.before is not None else new_id(self.said.number)


@dataclass(frozen=True)
class Identities:
    """Every person that a file speaks of.

    Attributes
    ----------
    rows : one per person, by row.
    strangers : rows of people who have left and were never here; nothing is done about them.
    missing : everybody active here of whom the file says nothing, by id.
    problems : numbers that stand twice.
    question : whether numbers have changed; `None` where none has, or all that have were accepted.
    """

    rows: tuple[Identity, ...]
    strangers: tuple[ParsedRow, ...]
    missing: tuple[Person, ...]
    problems: tuple[Problem, ...]
    question: Question | None


def identify(organisation: Organisation, parsed: Parsed, options: Options) -> Identities:
    """Tell who each row is about.

    A number decides. A number that is not known here, in a row with the e-mail address of somebody whose own number
    the file does not have, is taken for that person's new number, and asked about unless `options` accept it.
    """
    by_number = {person.number: person for person in organisation.people.values()}
    in_order = sorted(parsed.rows, key=lambda said: said.row)
    first: dict[str, ParsedRow] = {}
    repeated: dict[str, list[ParsedRow]] = {}
    for said in in_order:
        if first.setdefault(said.number, said) is not said:
            repeated.setdefault(said.number, [first[said.number]]).append(said)
    firsts = [said for said in in_order if first[said.number] is said]
    renumbered = _renumbered(organisation, parsed, [said for said in firsts if said.number not in by_number], first)
    rows, strangers = list[Identity](), list[ParsedRow]()
    for said in firsts:
        before = by_number.get(said.number) or renumbered.get(said.number)
        if before is None and said.has_left:
            strangers.append(said)
        else:
            rows.append(Identity(said, before))
    there = {identity.id for identity in rows}
    return Identities(
        rows=tuple(rows),
        strangers=tuple(strangers),
        missing=_missing(organisation, there, parsed.skipped),
        problems=tuple(problem for rows in repeated.values() for problem in _twice(rows, parsed)),
        question=_question(renumbered, firsts, options),
    )


def _renumbered(
    organisation: Organisation, parsed: Parsed, unknown: Sequence[ParsedRow], in_file: Mapping[str, object]
) -> dict[str, Person]:
    """Give new number to person, of people who are known by their e-mail address only; each person once."""
    place = parsed.places().get("email")
    if place is None or not unknown:
        return {}
    absent = {person.email: person for person in organisation.people.values() if person.number not in in_file}
    found: dict[str, Person] = {}
    for said in unknown:
        email = said.values[place]
        if not said.has_left and isinstance(email, str) and email in absent:
            found[said.number] = absent.pop(email)
    return found


def _missing(organisation: Organisation, there: AbstractSet[str], skipped: AbstractSet[str]) -> tuple[Person, ...]:
    people = organisation.people.values()
    gone = [p for p in people if p.state == "active" and p.id not in there and p.number not in skipped]
    return tuple(sorted(gone, key=lambda person: person.id))


def _twice(rows: Sequence[ParsedRow], parsed: Parsed) -> list[Problem]:
    """Blame every row that has the number: which of them is right, only a person knows."""
    number = rows[0].number
    remedy = "Keep the row that is right, and leave out or mend the others."
    places = ", ".join(str(said.row) for said in rows[:5]) + (", …" if len(rows) > 5 else "")
    problem = f"the employee number {number} stands in {len(rows)} rows: {places}"
    column = parsed.columns.get("number")
    return [Problem("number twice", said.row, "number", column, number, problem, remedy) for said in rows]


def _question(renumbered: Mapping[str, Person], rows: Sequence[ParsedRow], options: Options) -> Question | None:
    accepted = set(renumbered) if options.new_numbers == "all" else options.new_numbers
    row_of = {said.number: said.row for said in rows}
    asked = sorted((number, person) for number, person in renumbered.items() if number not in accepted)
    if not asked:
        return None
    items = tuple(
        f"{person.name} ({person.email}), row {row_of[number]}: {person.number} → {number}{_zeros(person, number)}"
        for number, person in asked
    )
    text = (
        f"{_people(len(asked))} known here by e-mail address, but under another employee number. "
        "Have these numbers changed?"
    )
    return Question("new numbers", text, len(asked), items, tuple(number for number, _ in asked))


def _zeros(person: Person, number: str) -> str:
    return ", perhaps only zeros that a spreadsheet dropped" if person.number.lstrip("0") == number.lstrip("0") else ""


def _people(count: int) -> str:
    return "1 person is" if count == 1 else f"{count:,} people are"
