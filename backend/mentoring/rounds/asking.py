"""What a coordinator asks of a round's result before they decide: nothing is changed by it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch_one
from backend.kit.errors import NotAllowed, NotFound
from backend.kit.work.standby import Standby
from backend.matching.result import Conflict as NoPlan
from backend.mentoring.core.access import OVERSEEING, RUNNING, allows
from backend.mentoring.core.rounds.change_price import ChangePrice
from backend.mentoring.core.rounds.next_best import OtherPair
from backend.mentoring.core.rounds.participants import Decided
from backend.mentoring.core.rounds.rule_names import with_rule_names
from backend.mentoring.rounds.deciding import Key, expect_in_round, wanted_standings
from backend.mentoring.rounds.reading import named
from backend.mentoring.rounds.schemas import PairDecisionRequest
from backend.mentoring.rounds.shown import ask_run, shown_of_sides
from backend.mentoring.rounds.snapshot import read_snapshot
from backend.mentoring.rounds.solving import find_alternatives, find_swaps, find_ways, price_change
from backend.mentoring.rounds.tasks import basis_of, read_task
from backend.mentoring.rounds.workbench_schemas import (
    DecisionPrice,
    PairAlternatives,
    RoundPeople,
    Side,
    SwapList,
    WaysIn,
)
from backend.people.core.access import Viewer
from backend.people.core.words import sort_name

MOST_FOUND = 20
"""People that a search in a round gives."""


async def give_alternatives(
    *, round_id: UUID, mentee_id: UUID, mentor_id: UUID, standby: Standby, by: Viewer
) -> PairAlternatives:
    """Say whom two people could have instead of each other, and what the whole plan would lose by each.

    Raises
    ------
    NotFound : there is no such round for the viewer, it was not run yet, or one of the two is not in it.
    """
    shown = await shown_of_sides(round_id, by)
    mentee, mentor = str(mentee_id), str(mentor_id)
    found = await ask_run(standby, shown, ("alternatives", mentee, mentor), find_alternatives, mentee, mentor)
    if found is None:
        raise NotFound("pair in this round")
    both = (*found.mentors, *found.mentees)
    people = await named({identity for one in both for identity in (one.mentee, one.mentor)})
    return PairAlternatives.model_validate(
        {"mentors": _shown(found.mentors, people), "mentees": _shown(found.mentees, people)}
    )


async def give_swaps(*, round_id: UUID, mentee_id: UUID, mentor_id: UUID, standby: Standby, by: Viewer) -> SwapList:
    """Say which pairs a pair of the result could swap mentors with, and what each swap does to the whole plan.

    Raises
    ------
    NotFound : there is no such round for the viewer, it was not run yet, or the two are no pair of its result.
    """
    shown = await shown_of_sides(round_id, by)
    mentee, mentor = str(mentee_id), str(mentor_id)
    found = await ask_run(standby, shown, ("swaps", mentee, mentor), find_swaps, mentee, mentor)
    if found is None:
        raise NotFound("pair in this round")
    people = await _people_of([one.price for one in found]) | await named(
        {each for one in found for each in (one.mentee, one.mentor)}
    )
    return SwapList.model_validate(
        {
            "items": [
                {"mentee": people[one.mentee], "mentor": people[one.mentor], "price": _priced(one.price, people)}
                for one in found
            ]
        }
    )


async def find_people(*, round_id: UUID, side: Side, q: str | None, by: Viewer) -> RoundPeople:
    """Find who takes part in a round on one side, by part of a name; the first of them by name.

    Raises
    ------
    NotFound : there is no such round for the viewer.
    """
    row = await fetch_one(
        "SELECT g.code, r.input FROM round r JOIN programme g ON g.id = r.programme_id WHERE r.id = $1", round_id
    )
    if row is None or not allows(OVERSEEING, by, row["code"]):
        raise NotFound("round")
    people, wanted = await read_snapshot(row["input"]), sort_name(q or "")
    found = [one for one in (people.mentees if side == "mentee" else people.mentors) if wanted in sort_name(one.name)]
    first = sorted(found, key=lambda one: (sort_name(one.name), one.id))[:MOST_FOUND]
    return RoundPeople.model_validate(
        {"items": [{"id": one.id, "name": one.name} for one in first], "total": len(found)}
    )


async def give_ways_in(*, round_id: UUID, mentee_id: UUID, standby: Standby, by: Viewer) -> WaysIn:
    """Say what would give a mentee a mentor who has none in the result that a round shows.

    Raises
    ------
    NotFound : there is no such round for the viewer, it was not run yet, or nobody of that id is left out.
    """
    shown, mentee = await shown_of_sides(round_id, by), str(mentee_id)
    found = await ask_run(standby, shown, ("ways", mentee), find_ways, mentee)
    if found is None:
        raise NotFound("person left out of this round")
    mentors = {way.mentor for way in found.ways if way.mentor is not None}
    people = await named(mentors | {loser for way in found.ways for loser in way.losers})
    return WaysIn.model_validate(
        {
            "items": [
                {
                    "kind": way.kind,
                    "mentor": way.mentor and people[way.mentor],
                    "rule": way.rule and way.rule.replace(" ", "_"),
                    "effect": {"people": way.effect.people, "points": way.effect.total},
                    "is_certain": way.is_certain,
                    "losers": [people[loser] for loser in way.losers],
                    "said": with_rule_names(way.said),
                }
                for way in found.ways
            ]
        }
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
    shown = await shown_of_sides(round_id, by)
    if not allows(RUNNING, by, shown.code):
        raise NotAllowed
    row, task = await read_task(round_id)
    await expect_in_round(row, _decided_anew(task.decided, requests))
    after = replace(task, decided=_decided(task.decided, requests))
    key = ("price", after.objective, basis_of(after))
    found = await ask_run(standby, shown, key, price_change, after)
    if isinstance(found, NoPlan):
        return DecisionPrice(is_possible=False, effect=None, moves=[], said=found.explanation)
    return DecisionPrice.model_validate(_priced(found, await _people_of([found])))


def _decided_anew(now: Decided, requests: Iterable[PairDecisionRequest]) -> Iterator[Key]:
    """Give the pairs that something would be decided on, but for those who would be left to the solver again."""
    known = now.locked | now.barred
    for (mentee, mentor), kind in wanted_standings(requests).items():
        if kind is not None or (str(mentee), str(mentor)) not in known:
            yield mentee, mentor


def _decided(now: Decided, requests: Iterable[PairDecisionRequest]) -> Decided:
    """Give what would be decided."""
    wanted = {(str(mentee), str(mentor)): kind for (mentee, mentor), kind in wanted_standings(requests).items()}
    return replace(
        now,
        locked=now.locked - wanted.keys() | {pair for pair, kind in wanted.items() if kind == "locked"},
        barred=now.barred - wanted.keys() | {pair for pair, kind in wanted.items() if kind == "barred"},
    )


async def _people_of(prices: Iterable[ChangePrice]) -> dict[str, dict[str, Any]]:
    moves = [move for price in prices for move in price.moves]
    return await named({each for move in moves for each in (move.mentee, *move.before, *move.after)})


def _priced(found: ChangePrice, people: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    return {
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
