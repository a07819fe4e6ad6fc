"""Whether what was read makes a framework: every piece of its shape, and all of them fitting together."""

from collections.abc import Sequence

from pydantic import ValidationError

from backend.careers.core.framework import Framework
from backend.careers.core.framework_edits import Key, Piece, framework_of, key_of, pieces_of
from backend.careers.core.framework_faults import FrameworkFault, beyond_limits, faults_of
from backend.careers.files.codes import CODE
from backend.careers.frameworks.piece_schemas import body_of, piece_of
from backend.kit.faults import Fault, Faults

LONGEST_NAME = 200


def fitting(framework: Framework, file: str, faults: Faults) -> Framework | None:
    """Give a framework in the form in which it is kept; `None`, and faults by piece and field, where it is none."""
    name = framework.name
    if not CODE.fullmatch(framework.code) or len(name) > LONGEST_NAME or not name.strip() or not name.isprintable():
        remedy = f"Give it a code of letters and digits, and a name of one line of at most {LONGEST_NAME} characters."
        faults.add(Fault(file, None, None, "the framework has no code or name that could be kept", remedy))
    if is_beyond(framework, file, faults):
        return None
    pieces = [_kept(each, file, faults) for each in pieces_of(framework)]
    kept = framework_of(framework.code, framework.name, [each for each in pieces if each is not None])
    if faults.count:
        return None
    for each in faults_of(kept):
        _tell_fault(file, each, faults)
    return None if faults.count else kept


def is_beyond(framework: Framework, file: str, faults: Faults) -> bool:
    """Whether a framework is larger than any may be; then with faults, and before anything is made of it."""
    beyond = beyond_limits(framework)
    for each in beyond:
        _tell_fault(file, each, faults)
    return bool(beyond)


def _kept(piece: Piece, file: str, faults: Faults) -> Piece | None:
    try:
        return piece_of(body_of(piece))
    except ValidationError as error:
        for detail in error.errors():
            _tell(file, key_of(piece), _field(detail["loc"]), detail["msg"], "Write what would be right.", faults)
        return None


def _field(place: Sequence[str | int]) -> str:
    return ".".join(str(each + 1) if isinstance(each, int) else each for each in place)


def _tell_fault(file: str, fault: FrameworkFault, faults: Faults) -> None:
    problem, _, remedy = fault.message.rstrip(".").partition(". ")
    _tell(file, fault.key, fault.field, problem, f"{remedy or 'Write what would be right'}.", faults)


def _tell(file: str, key: Key, field: str, problem: str, remedy: str, faults: Faults) -> None:
    kind, code = key
    faults.add(Fault(file, None, f"{field} of {kind} {code}", problem[:1].lower() + problem[1:], remedy))
