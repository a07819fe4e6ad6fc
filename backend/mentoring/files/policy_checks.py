"""What the tables of a policy must agree on with each other."""

from collections.abc import Iterable, Mapping, Sequence

from backend.kit.spelling import did_you_mean, plain
from backend.kit.toml_tables import TomlFile
from backend.matching.scoring.faults import PolicyFault, setting_faults
from backend.matching.scoring.policy import Policy
from backend.mentoring.files.columns import Columns, Reading
from backend.mentoring.files.misread import Misread
from backend.mentoring.files.policy_tables import SideTable
from backend.mentoring.files.sides import WholeNumber
from backend.mentoring.files.zones import zone_of

WHOLE_POLICY = ("policy", "programme")
"""Parts whose faults only count where every other part is there."""


def check_settings(toml: TomlFile, policy: Policy) -> None:
    """Note what the scoring library has against the policy by itself."""
    faults = setting_faults(policy)
    some_missing = toml.is_at_fault
    remark_all(toml, policy, [fault for fault in faults if not (some_missing and fault.part in WHOLE_POLICY)])


def remark_all(toml: TomlFile, policy: Policy, faults: Iterable[PolicyFault]) -> None:
    """Note faults under the keys of the policy file."""
    parts = [("criteria", part) for part in policy.criteria] + [("rules", part) for part in policy.rules]
    for fault in faults:
        tables = (table for table, part in parts if part.name == fault.part and hasattr(part, fault.field))
        table = next(tables, None)
        if table is not None:
            toml.remark((table, fault.part, fault.field), fault.problem)
        elif fault.part == "programme" and fault.field != "programme":
            toml.remark(("programme", fault.field), fault.problem)
        else:
            toml.remark((fault.field,), fault.problem)


def check_columns(toml: TomlFile, columns: Columns, described: Sequence[str]) -> None:
    """Levels need an order, and every column that is described must be looked at."""
    for reading in (*columns.mentee.values(), *columns.mentor.values()):
        if reading.kind == "level" and not reading.settings.order:
            remedy = 'Write its levels, lowest first, such as ["junior", "senior", "lead"].'
            toml.fault(("columns", reading.sources[0], "order"), "is missing", remedy)
    used = columns.used()
    for name in described:
        if plain(name) not in map(plain, used) and not toml.is_at_fault:
            remedy = f"Take it out, or name a column that is.{did_you_mean(name, used)}"
            toml.fault(("columns", name), "is looked at by no criterion or rule", remedy)


def check_side(
    toml: TomlFile,
    key: str,
    side: SideTable | None,
    readings: Mapping[str, Reading],
    numbers: Sequence[WholeNumber],
) -> None:
    """Hours need a zone, and numbers given for everybody must be possible."""
    if side is None:
        return
    if side.zone is None and side.default_zone is None and any(r.kind == "hours" for r in readings.values()):
        remedy = 'Write the column of time zones, or default_zone = "Europe/London".'
        toml.fault((key, "zone"), "is missing, and hours are compared", remedy)
    if side.default_zone is not None:
        try:
            zone_of(side.default_zone)
        except Misread as error:
            toml.fault((key, "default_zone"), f"is wrong: {error.problem}", error.remedy)
    constants = {number.name: getattr(side, number.name) for number in numbers}
    for number in numbers:
        constant = constants[number.name]
        try:
            number.read(str(constant) if isinstance(constant, int) else "")
        except Misread as error:
            toml.fault((key, number.name), f"is wrong: {error.problem}", error.remedy)
    minimum, capacity = constants.get("minimum"), constants.get("capacity")
    if isinstance(minimum, int) and isinstance(capacity, int) and minimum > capacity:
        toml.fault((key, "minimum"), f"is {minimum}, above the capacity of {capacity}", "Lower it.")
