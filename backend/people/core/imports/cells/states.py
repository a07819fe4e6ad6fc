"""Whether somebody is here or has left, as HR systems say it."""

from typing import Literal

from backend.kit.faults import quoted
from backend.kit.spelling import plain
from backend.people.core.imports.cells.misread import Misread

State = Literal["active", "left"]

ACTIVE = frozenset(
    """
    active|a|yes|y|true|1|current|currently employed|employed|enabled|working|hired|onboarding|pre-hire|on leave|leave|
    leave of absence|paid leave|unpaid leave|parental leave|maternity leave|suspended|probation|notice period|
    aktiv|ja|beschäftigt|actif|active employee|activo|attivo|ativo|actief|oui|si|sí|sim
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)

LEFT = frozenset(
    """
    left|inactive|terminated|t|no|n|false|0|former|former employee|ended|disabled|withdrawn|retired|resigned|dismissed|
    deceased|leaver|separated|offboarded|discharged|
    inaktiv|ausgeschieden|nein|gekündigt|inactif|inactivo|inattivo|inativo|inactief|uit dienst|non|nao|não
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)


def state_of(text: str) -> State:
    """Read whether somebody is active; who is on leave, on probation or about to start is.

    Raises
    ------
    Misread
        for any other word.
    """
    word = plain(text)
    if word in ACTIVE:
        return "active"
    if word in LEFT:
        return "left"
    problem = f"{quoted(text)} says neither active nor left"
    raise Misread(problem, "Write active or left.", word, sorted(ACTIVE | LEFT))
