"""What a person decides about an import, beyond what the file says."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from typing import Literal

from backend.people.core.imports.problems import QuestionKind

Creatable = Literal["org_units", "roles", "positions"]


@dataclass(frozen=True)
class Options:
    """Answers and assumptions; the defaults do nothing that a file does not say outright.

    Attributes
    ----------
    today : the day on which it is planned; people who left without a day have left today.
    missing_left_on : the day on which people who are missing from the file have left; `None` keeps them.
    create : what may be made because the file names it and it is not known here.
    new_numbers : employee numbers that are accepted as the new numbers of people known here by their e-mail address;
        "all" accepts every one.
    confirmed : how many may leave or change, as the question counted them; another count is asked for again.
    time_zone : of new people whose row gives none.
    org_unit : code of the unit of new people whose row gives none.
    most_leaving, most_changing : shares (0 to 1) of the people here that may leave or change without being asked about.
    """

    today: date
    missing_left_on: date | None = None
    create: AbstractSet[Creatable] = frozenset()
    new_numbers: AbstractSet[str] | Literal["all"] = frozenset()
    confirmed: frozenset[tuple[QuestionKind, int]] = frozenset()
    time_zone: str = "Etc/UTC"
    org_unit: str | None = None
    most_leaving: float = 0.1
    most_changing: float = 0.5
