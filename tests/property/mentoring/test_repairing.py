"""What always holds of a repaired run: it is as good as matching the changed round anew."""

from hypothesis import given
from hypothesis import strategies as st

from backend.kit.faults import Faults
from backend.matching.objective import Objective
from backend.matching.result import Conflict
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.repairing import repair_run
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.core.rounds.run import Run
from backend.mentoring.files.changed_round import changed_round
from backend.mentoring.files.changes import Changes, IdPair
from tests.rounds import rounds


def made(run: Run) -> list[IdPair]:
    ids = run.round.problem.mentees.ids, run.round.problem.mentors.ids
    return [(ids[0][i], ids[1][j]) for i, j in run.result.plan.tolist()]


@st.composite
def changed(draw: st.DrawFn) -> tuple[Run, Changes] | None:
    round_ = Round(draw(rounds()), 0, draw(st.text(max_size=2)))
    run = match_round(round_, Wanted(draw(st.sampled_from(Objective))))
    if isinstance(run, Conflict):
        return None
    fate = {pair: draw(st.sampled_from(["declined", "accepted", "open"])) for pair in made(run)}
    everybody = [*round_.problem.mentees.ids, *round_.problem.mentors.ids]
    left = draw(st.sets(st.sampled_from(everybody), max_size=2))
    declined = frozenset(pair for pair, what in fate.items() if what == "declined")
    accepted = frozenset(pair for pair, what in fate.items() if what == "accepted" and not left.intersection(pair))
    return run, Changes(declined, accepted, frozenset(left))


@given(changed())
def test_a_repair_is_as_good_as_matching_the_changed_round_anew(case: tuple[Run, Changes] | None):
    if case is None:
        return
    run, changes = case
    after = changed_round(run.round, changes, None, Faults())
    repaired, anew = repair_run(run, after), match_round(after, Wanted(run.result.objective))
    assert isinstance(repaired, Conflict) == isinstance(anew, Conflict)
    if not isinstance(repaired, Conflict) and not isinstance(anew, Conflict):
        assert repaired.run.result.primal == anew.result.primal
        assert repaired.run.verify().holds


@given(changed())
def test_accepted_pairs_stay_and_declined_ones_and_leavers_are_gone(case: tuple[Run, Changes] | None):
    if case is None:
        return
    run, changes = case
    repaired = repair_run(run, changed_round(run.round, changes, None, Faults()))
    if not isinstance(repaired, Conflict):
        pairs = set(made(repaired.run))
        assert changes.accepted <= pairs
        assert not changes.declined & pairs
        assert not any(changes.left.intersection(pair) for pair in pairs)


@given(changed())
def test_the_change_list_names_exactly_those_whose_mentors_changed(case: tuple[Run, Changes] | None):
    if case is None:
        return
    run, changes = case
    repaired = repair_run(run, changed_round(run.round, changes, None, Faults()))
    if not isinstance(repaired, Conflict):
        before, after = set(made(run)), set(made(repaired.run))
        touched = {mentee for mentee, _ in before ^ after} - changes.left
        assert {move.mentee for move in repaired.moves} == touched
