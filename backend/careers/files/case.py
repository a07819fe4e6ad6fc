"""CASE 1.0 packages: statements become competencies, `isChildOf` their tree, `precedes` what comes first.

A rubric gives a scale, and what each of its levels looks like. Statements that no rubric mentions are on a scale of one
level, as CASE knows no other; CASE knows no roles either.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from pydantic import ValidationError

from backend.careers.core.framework import Competency, Framework, Scale, ScaleLevel
from backend.careers.files.case_tables import CaseItem, CaseLevel, CasePackage, CaseRubric
from backend.careers.files.codes import CODE, code_of
from backend.careers.files.remarks import Remarks
from backend.kit.faults import Fault, Faults, quoted

CHILD, PRECEDES = "ischildof", "precedes"

ACHIEVED = Scale("achieved", "Achieved", (ScaleLevel("Achieved"),))
"""The scale of statements that no rubric mentions."""

LONGEST_NAME = 120
"""Characters of a statement that serve as its name where it has no short form."""


def framework_of_case(document: object, file: str, faults: Faults, remarks: Remarks) -> Framework | None:
    """Read a package; `None` and faults, each with the place, where it is none."""
    try:
        package = CasePackage.model_validate(document)
    except ValidationError as error:
        for detail in error.errors():
            place = ".".join(str(each + 1) if isinstance(each, int) else each for each in detail["loc"])
            faults.add(Fault(file, None, place, f"it is {quoted(str(detail['input']))}", f"{detail['msg']}."))
        return None
    codes = _codes(package.items)
    rubric_of = _rubrics(package)
    parents, first = _tree(package, codes, file, remarks), _order(package, codes)
    competencies = [
        _competency(item, codes, rubric_of.get(item.identifier), parents, first.get(item.identifier, ()))
        for item in package.items
    ]
    scales = {each.scale for each in competencies}
    known = [_scale(rubric) for rubric in package.rubrics]
    return Framework(
        *(_code(package.document.identifier), package.document.title, (), ()),
        tuple(scale for scale in [*known, ACHIEVED] if scale.code in scales),
        tuple(competencies),
    )


def is_case(document: object) -> bool:
    """Whether a JSON document looks like a package."""
    return isinstance(document, dict) and "CFDocument" in document


def _codes(items: Sequence[CaseItem]) -> dict[str, str]:
    """Give each statement the code that people know it by, where no other has the same; else its identifier."""
    spoken = Counter(item.human_code for item in items)
    return {
        item.identifier: item.human_code
        if item.human_code and CODE.fullmatch(item.human_code) and spoken[item.human_code] == 1
        else _code(item.identifier)
        for item in items
    }


def _code(identifier: str) -> str:
    return identifier if CODE.fullmatch(identifier) else code_of(identifier)


def _rubrics(package: CasePackage) -> dict[str, tuple[CaseRubric, Sequence[CaseLevel]]]:
    """Give the rubric that mentions each statement first, and its levels there."""
    found: dict[str, tuple[CaseRubric, Sequence[CaseLevel]]] = {}
    for rubric in package.rubrics:
        for criterion in rubric.criteria:
            if criterion.item is not None and criterion.levels:
                found.setdefault(criterion.item.identifier, (rubric, _ranked(criterion.levels)))
    return found


def _ranked(levels: Sequence[CaseLevel]) -> list[CaseLevel]:
    """Give levels from the lowest up: by score where all have one, else by position."""
    if all(level.score is not None for level in levels):
        return sorted(levels, key=lambda level: level.score or 0.0)
    return sorted(levels, key=lambda level: level.position or 0)


def _tree(package: CasePackage, codes: Mapping[str, str], file: str, remarks: Remarks) -> dict[str, str]:
    """Give what each statement is part of; of several the first by its number."""
    parents: dict[str, str] = {}
    for each in _of_kind(package, CHILD):
        child, parent = each
        if parent not in codes or child not in codes:
            continue
        if child in parents and parents[child] != parent:
            remarks.add(file, None, "CFAssociations", "a statement that is part of several", "The first one was kept.")
        parents.setdefault(child, parent)
    return parents


def _order(package: CasePackage, codes: Mapping[str, str]) -> dict[str, list[str]]:
    """Give what comes before each statement."""
    first: dict[str, list[str]] = {}
    for before, after in _of_kind(package, PRECEDES):
        if before in codes and after in codes and codes[before] not in first.setdefault(after, []):
            first[after].append(codes[before])
    return first


def _of_kind(package: CasePackage, kind: str) -> Iterator[tuple[str, str]]:
    found = [each for each in package.associations if each.kind.casefold() == kind]
    for each in sorted(found, key=lambda each: each.sequence or 0):
        yield each.origin.identifier, each.destination.identifier


def _competency(
    item: CaseItem,
    codes: Mapping[str, str],
    rubric: tuple[CaseRubric, Sequence[CaseLevel]] | None,
    parents: Mapping[str, str],
    first: Sequence[str],
) -> Competency:
    statement = item.full_statement.strip()
    name = " ".join((item.abbreviated or statement).split()) or codes[item.identifier]
    parent = parents.get(item.identifier)
    description = statement if statement != name else ""
    levels = () if rubric is None else rubric[1]
    return Competency(
        codes[item.identifier],
        name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…",
        ACHIEVED.code if rubric is None else _code(rubric[0].identifier),
        parent=None if parent is None else codes[parent],
        description=description,
        descriptors={rank: level.description for rank, level in enumerate(levels, 1) if level.description},
        prerequisites=tuple(first),
    )


def _scale(rubric: CaseRubric) -> Scale:
    """Give the scale of a rubric: its longest criterion names the levels."""
    longest = max((_ranked(each.levels) for each in rubric.criteria), key=len, default=[])
    levels = tuple(ScaleLevel(level.quality or str(rank)) for rank, level in enumerate(longest, 1))
    return Scale(_code(rubric.identifier), rubric.title or "Rubric", levels)
