"""What the mentees of the sample organisation tell of themselves, with consent, for reports on groups."""

from collections.abc import Mapping
from random import Random

from backend.demo.dice import dice, pick
from backend.demo.organisation.employees import Employee
from backend.demo.organisation.tidewell import SEED
from backend.mentoring.enrolments.application_schemas import BackgroundKey

CONSENTING = 0.6
"""Share of the mentees who tell something."""

ANSWERED = 0.85
"""Share of the questions that such a mentee answers."""

COMMON: Mapping[BackgroundKey, dict[str, float]] = {
    "gender": {"woman": 46, "man": 50, "non_binary": 3, "another": 1},
    "disability": {"yes": 7, "no": 93},
    "caring": {"yes": 35, "no": 65},
    "first_generation": {"yes": 30, "no": 70},
}
"""How common each answer is, in percent: some so rare that no report may show them."""

AGES = ("under_30", "from_30", "from_40", "from_50", "from_60")


def background_of(employee: Employee) -> Mapping[BackgroundKey, str] | None:
    """Give what a mentee consented to tell; `None`: they did not consent."""
    rng = dice(SEED, f"background {employee.id}")
    if rng.random() >= CONSENTING:
        return None
    answers: dict[BackgroundKey, str] = {"age_group": _age(rng, employee)}
    answers |= {question: pick(rng, common) for question, common in COMMON.items()}
    return {question: answer for question, answer in answers.items() if rng.random() < ANSWERED}


def _age(rng: Random, employee: Employee) -> str:
    """Older the higher the grade, by and large."""
    return AGES[max(0, min(len(AGES) - 1, round(rng.gauss(0.4 + 0.45 * employee.step, 0.9))))]
