"""What a coordinator asks of a round's result before they decide: nothing is changed by it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from backend.kit.errors import NotAllowed, NotFound
from backend.kit.work.standby import Standby
from backend.matching.result import Conflict as NoPlan
from backend.mentoring.core.access import RUNNING, allows
from backend.mentoring.core.rounds.next_best import OtherPair
from backend.mentoring.core.rounds.participants import Decided
from backend.mentoring.rounds.deciding import expect_in_round, wanted_standings
from backend.mentoring.rounds.reading import named, programme_code_of, result_of, run_content
from backend.mentoring.rounds.schemas import PairDecisionRequest
from backend.mentoring.rounds.solving import find_alternatives, price_change
from backend.mentoring.rounds.tasks import basis_of, read_task
from backend.mentoring.rounds.workbench_schemas import DecisionPrice, PairAlternatives
from backend.people.core.access import Viewer


async def give_alternatives(
    *, round_id: UUID, mentee_id: UUID, mentor_id: UUID, standby: Standby, by: Viewer
) -> PairAlternatives:
    """Say whom two people could have instead of each other, and what the whole plan would lose by each.

    Raises
    ------
    NotFound : there is no such round for the viewer, it was not run yet, or one of the two is not in it.
    """
    result_id = await result_of(round_id, by)
    _, content = await run_content(round_id, by)
    mentee, mentor = str(mentee_id), str(mentor_id)
    key = ("alternatives", result_id, mentee, mentor)
    found = await standby.compute_once(key, find_alternatives, content, mentee, mentor)
    if found is None:
        raise NotFound("pair in this round")
    both = (*found.mentors, *found.mentees)
    people = await named({identity for one in both for identity in (one.mentee, one.mentor)})
    return PairAlternatives.model_validate(
        {"mentors": _shown(found.mentors, people), "mentees": _shown(found.mentees, people)}
    )


async def price_decisions(
    *, round_id: UUID, requests: Sequence[PairDecisionRequest], standby: Standby, by: Viewer
) -> DecisionPrice:
    """Say exactly what decisions would do to the whole plan, beside the result that the round shows.

    Raises
    ------
    NotFound : there is no such round for the viewer, it was not run yet, or somebody does not take part.
    NotAllowed : they may not decide in it.
    """
    result_id = await result_of(round_id, by)
    if not allows(RUNNING, by, await programme_code_of(round_id)):
        raise NotAllowed
    row, task = await read_task(round_id)
    expect_in_round(row, requests)
    after = replace(task, decided=_decided(task.decided, requests))
    _, content = await run_content(round_id, by)
    key = ("price", result_id, after.objective, basis_of(after))
    found = await standby.compute_once(key, price_change, content, after)
    if isinstance(found, NoPlan):
        return DecisionPrice(is_possible=False, effect=None, moves=[], said=found.explanation)
    people = await named({each for move in found.moves for each in (move.mentee, *move.before, *move.after)})
    return DecisionPrice.model_validate(
        {
            "is_possible": True,
            "effect": {"people": found.effect.people, "points": found.effect.total},
            "moves": [
                {
                    "mentee": people[move.mentee],
                    "before": [people[each] for each in move.before],
                    "after": [people[each] for each in move.after],
                }
                for move in found.moves
            ],
            "said": found.said,
        }
    )


def _decided(now: Decided, requests: Iterable[PairDecisionRequest]) -> Decided:
    """Give what would be decided."""
    wanted = {(str(mentee), str(mentor)): kind for (mentee, mentor), kind in wanted_standings(requests).items()}
    return replace(
        now,
        locked=now.locked - wanted.keys() | {pair for pair, kind in wanted.items() if kind == "locked"},
        barred=now.barred - wanted.keys() | {pair for pair, kind in wanted.items() if kind == "barred"},
    )


def _shown(pairs: Iterable[OtherPair], people: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    return [
        {
            "mentee": people[one.mentee],
            "mentor": people[one.mentor],
            "points": one.score,
            "effect": {"people": one.effect.people, "points": one.effect.total},
            "said": one.said,
        }
        for one in pairs
    ]
