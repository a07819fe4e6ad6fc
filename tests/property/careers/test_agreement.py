"""Agreements to plans: whatever sort of change is made, nothing that both did not agree to passes for agreed."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from backend.careers.core.agreement import Agreement, agreement_after, voided
from backend.careers.core.plan_states import DEEDS, PlanDeed, PlanState

moments = st.one_of(st.none(), st.just(datetime(2026, 11, 23, tzinfo=UTC)))
agreements = st.builds(Agreement, moments, moments, st.one_of(st.none(), st.just("Mia Manager")), st.booleans())
edited = st.sampled_from(sorted({state for of in DEEDS.values() for state in of if PlanDeed.EDIT in of[state]}))


@given(edited, agreements)
def test_a_change_of_what_was_agreed_is_marked_while_the_plan_is_active_and_voids_agreement_before(
    state: PlanState, before: Agreement
) -> None:
    after = agreement_after(state, before, is_more=True)
    if state is PlanState.ACTIVE:
        assert after == replace(before, changed_since_agreed=True)
    else:
        assert after == voided(before)


@given(edited, agreements)
def test_progress_leaves_an_agreement_as_it_is(state: PlanState, before: Agreement) -> None:
    assert agreement_after(state, before, is_more=False) == before


@given(edited, agreements, st.lists(st.booleans()))
def test_many_changes_do_to_an_agreement_what_one_does_if_any_of_them_was_more_than_progress(
    state: PlanState, before: Agreement, changes: list[bool]
) -> None:
    after = before
    for is_more in changes:
        after = agreement_after(state, after, is_more=is_more)
    assert after == agreement_after(state, before, is_more=any(changes))
