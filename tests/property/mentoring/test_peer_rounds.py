"""Rounds among peers against every plan there is, on a few people; their files, and what their checker refuses."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from itertools import combinations, permutations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from backend.matching.objective import Objective
from backend.matching.result import Conflict
from backend.matching.scores import INELIGIBLE
from backend.mentoring.core.peer_rounds.answers import explain_group
from backend.mentoring.core.peer_rounds.making import GroupsDecided, peer_round_of
from backend.mentoring.core.peer_rounds.next_best import MOST_PRICED, next_best
from backend.mentoring.core.peer_rounds.report import report_on_peers
from backend.mentoring.core.peer_rounds.round import Among, PeerRound
from backend.mentoring.core.peer_rounds.run import PeerRun, match_peers
from backend.mentoring.core.programme_states import ProgrammeKind
from backend.mentoring.core.rounds.participants import Participant
from backend.mentoring.files.archive import read_archive, write_archive
from backend.mentoring.files.run_file import content_of, peer_run_in
from backend.mentoring.files.stored_peers import peer_parts
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.programmes.policy_terms import Known, matching_policy, policy_for

Groups = frozenset[tuple[int, ...]]

SKILLS: list[str] = ["law", "art", "maths"]
LEVELS = st.dictionaries(st.sampled_from(SKILLS), st.integers(1, 5), min_size=1, max_size=2)
OBJECTIVES = st.sampled_from([Objective.COVERAGE, Objective.TOTAL])
FREE_OF_HOURS = Policy.model_validate({"rules": {"overlap": None}})


def person(number: int, goals: dict[str, int], teaches: dict[str, int], language: str) -> Participant:
    return Participant(
        id=f"p{number}",
        name=f"Person {number}",
        goals=goals,
        teaches=teaches,
        seats=1,
        zone="Europe/London",
        hours=(),
        languages=(language,),
        style=(),
        wishes=(),
        not_with=(),
        level=None,
        team="",
        part="",
        place="",
        region="",
        manager=None,
    )


@st.composite
def rounds(draw: st.DrawFn, among: Among) -> PeerRound:
    """A round of two to six peers who speak one of two languages, with a lock or a bar that can stand."""
    count = draw(st.integers(2, 6))
    peers = [person(k, draw(LEVELS), draw(LEVELS), draw(st.sampled_from(["en", "en", "fr"]))) for k in range(count)]
    ids = draw(st.permutations([one.id for one in peers]))
    size = draw(st.integers(2, 2 if among is Among.PAIRS or count < 3 else 3))
    locked = frozenset({tuple(ids[:size])} if draw(st.booleans()) else set())
    barred = frozenset({(ids[0], ids[-1])} if draw(st.booleans()) and not (locked and size == count) else set())
    kind = ProgrammeKind.PEER if among is Among.PAIRS else ProgrammeKind.SKILL_SWAP
    policy = policy_for(kind, FREE_OF_HOURS)
    terms = matching_policy(policy, starts_on=date(2026, 9, 1), months=9, known=Known({}))
    return peer_round_of(peers, terms, among, GroupsDecided(locked, barred))


def plans(round_: PeerRound) -> Iterator[Groups]:
    """Every plan that is allowed, the locked groups in each."""
    longest = 2 if round_.among is Among.PAIRS else 3
    locked = frozenset(tuple(each for each in group if each >= 0) for group in round_.locked.tolist())
    barred = {frozenset(pair) for pair in round_.barred.tolist()}
    free = [one for one in range(len(round_)) if all(one not in group for group in locked)]
    possible = [
        (first, *rest)
        for size in range(2, longest + 1)
        for first, *others in map(list, combinations(free, size))
        for rest in permutations(others)
        if round_.score_of((first, *rest)) is not None and not any(pair <= {first, *rest} for pair in barred)
    ]
    yield from (locked | chosen for chosen in disjoint(possible))


def disjoint(groups: list[tuple[int, ...]]) -> Iterator[Groups]:
    yield frozenset()
    for place, group in enumerate(groups):
        rest = [other for other in groups[place + 1 :] if not set(other) & set(group)]
        yield from (frozenset({group}) | chosen for chosen in disjoint(rest))


def worth(round_: PeerRound, groups: Groups, objective: Objective) -> tuple[int, int]:
    """People and points, in the order of the objective; a pair counts its points once, a ring everybody's."""
    people = sum(map(len, groups))
    points = 0
    for group in groups:
        steps = list(zip(group, group[1:] + group[:1], strict=True))
        counted = steps[:1] if round_.among is Among.PAIRS else steps
        points += sum(max(0, int(round_.scores[learner, teacher])) for teacher, learner in counted)
    return (people, points) if objective is Objective.COVERAGE else (points, people)


def matched(round_: PeerRound, objective: Objective) -> PeerRun:
    run = match_peers(round_, objective)
    assert not isinstance(run, Conflict)
    return run


@given(rounds(Among.PAIRS) | rounds(Among.RINGS), OBJECTIVES)
def test_no_plan_is_better_and_what_was_decided_stands(round_: PeerRound, objective: Objective) -> None:
    run = matched(round_, objective)
    groups = frozenset(run.groups)
    assert run.locked <= groups
    assert worth(round_, groups, objective) == max(worth(round_, plan, objective) for plan in plans(round_))
    free = groups - run.locked
    assert not any(set(pair) <= set(group) for pair in round_.barred.tolist() for group in free)
    assert all(round_.score_of(group) is not None for group in free)
    assert run.verify().holds


@given(rounds(Among.PAIRS) | rounds(Among.RINGS), OBJECTIVES)
def test_everybody_is_in_one_group_or_told_why_not(round_: PeerRound, objective: Objective) -> None:
    run = matched(round_, objective)
    report = report_on_peers(run)
    together = [round_.ids[one] for group in run.groups for one in group]
    assert sorted([*together, *(out.person for out in report.unmatched)]) == sorted(round_.ids)
    assert all(out.reason for out in report.unmatched)


@given(rounds(Among.PAIRS) | rounds(Among.RINGS), OBJECTIVES)
def test_the_file_of_a_run_comes_back_the_same_and_holds(round_: PeerRound, objective: Objective) -> None:
    run = matched(round_, objective)
    content = content_of(run)
    again = peer_run_in(content)
    assert (again.groups, again.round.ids, again.verify()) == (run.groups, round_.ids, run.verify())
    assert content_of(peer_run_in(content_of(again))) == content_of(again)


@given(rounds(Among.PAIRS) | rounds(Among.RINGS))
def test_a_plan_that_was_made_worse_in_its_file_is_refused(round_: PeerRound) -> None:
    run = matched(round_, Objective.COVERAGE)
    parts = peer_parts(run)
    stream = BytesIO()
    # without its last group that is not locked the plan is allowed, and worse
    free = [row for row in parts.arrays["plan"].tolist() if tuple(one for one in row if one >= 0) not in run.locked]
    kept = [row for row in parts.arrays["plan"].tolist() if row != (free[-1] if free else None)]
    plan = np.array(kept, np.int64).reshape(-1, parts.arrays["plan"].shape[1])
    write_archive(stream, parts.documents, {**parts.arrays, "plan": plan})
    outcome = peer_run_in(stream.getvalue())
    assert outcome.verify().holds == (not free)
    assert read_archive(BytesIO(stream.getvalue())).has("peers.json")


@given(rounds(Among.PAIRS) | rounds(Among.RINGS), st.data())
def test_the_price_of_a_group_is_that_of_the_best_plan_with_it(round_: PeerRound, data: st.DataObject) -> None:
    run = matched(round_, Objective.COVERAGE)
    pair = tuple(data.draw(st.permutations(range(len(round_))))[:2])
    answer = explain_group(run, pair)
    if answer.standing == "could be made":
        assert answer.effect is not None
        with_it = [plan for plan in plans(round_) if set(pair) in map(set, plan)]
        best = max(worth(round_, plan, Objective.COVERAGE) for plan in with_it)
        now = worth(round_, frozenset(run.groups), Objective.COVERAGE)
        assert answer.effect.people == best[0] - now[0]
        assert round(answer.effect.points * 10**round_.decimals) == best[1] - now[1]
    else:
        assert (answer.effect is not None) == (answer.standing == "made")


@given(rounds(Among.PAIRS) | rounds(Among.RINGS), st.data())
def test_whom_else_somebody_could_have_is_priced_exactly_and_those_of_most_points_are(
    round_: PeerRound, data: st.DataObject
) -> None:
    run = matched(round_, Objective.COVERAGE)
    person = data.draw(st.integers(0, len(round_) - 1))
    now = worth(round_, frozenset(run.groups), Objective.COVERAGE)
    everything = list(plans(round_))
    open_ = {group for plan in everything for group in plan - run.locked - set(run.groups) if person in group}
    found = next_best(run, person)
    places = {identity: place for place, identity in enumerate(round_.ids)}
    asked = [from_first((person, *(places[each] for each in other.people))) for other in found]
    assert set(asked) <= open_
    assert len(asked) == min(len(open_), MOST_PRICED)
    scores = {group: round_.score_of(group) or 0 for group in open_}
    assert sorted(scores[group] for group in asked) == sorted(scores.values())[len(scores) - len(asked) :]
    for group, other in zip(asked, found, strict=True):
        best = max(worth(round_, plan, Objective.COVERAGE) for plan in everything if group in plan)
        assert other.is_exact
        assert other.effect.people == best[0] - now[0]
        assert round(other.effect.points * 10**round_.decimals) == best[1] - now[1]


def from_first(group: tuple[int, ...]) -> tuple[int, ...]:
    at = group.index(min(group))
    return group[at:] + group[:at]


@given(rounds(Among.PAIRS))
def test_scores_of_pairs_are_the_mean_of_both_ways(round_: PeerRound) -> None:
    gains = round_.gains.astype(np.int64)
    both = (gains > INELIGIBLE) & (gains.T > INELIGIBLE)
    assert np.array_equal(round_.scores, np.where(both, (gains + gains.T) // 2, INELIGIBLE))
