"""Whatever a person and their manager do with plans in whatever order: agreed means unchanged, and nothing breaks."""

from collections import Counter
from collections.abc import Coroutine, Mapping, Sequence
from typing import Any
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from pydantic import ValidationError

from backend.careers import undoing
from backend.careers.core.plan_states import IN_THE_MAKING
from backend.careers.plans.change_schemas import CheckInRequest, CommentRequest, PlanChange, PlanRequest
from backend.careers.plans.drafting import draft_goals
from backend.careers.plans.moving import agree_to_plan, move_plan
from backend.careers.plans.service import begin_plan, change_plan, drop_plan
from backend.careers.plans.talking import check_in_on_plan, comment_on_plan
from backend.kit.clock import today
from backend.people.activity import service as activity
from tests.api.careers.plan_world import MOST_GOALS, PlanWorld, Row, Seen, forget, look, plan_world

GOALS = [UUID(int=1 + each) for each in range(5)]
ACTIVITIES = [UUID(int=11 + each) for each in range(3)]
"""Few ids, so that what was removed is put again."""

PARTS = ("owner", "reviewer")
SHARE = 3
"""One of so many examples of the profile: each is a whole life of somebody's plans."""

STEPS = 30
MANY_ACTS = 12
"""Sorts of acts that must have come about, so that the property says something."""

some = st.integers(0, 59)
few_goals = st.lists(st.sampled_from(GOALS), max_size=3, unique=True)


class AnyPlan(RuleBasedStateMachine):
    """A life of somebody's plans; most of what is tried is what the server says may be done."""

    world: PlanWorld
    done: Counter[str]

    def __init__(self) -> None:
        super().__init__()
        self.world.run(forget())
        self.agreed: dict[tuple[UUID, str], object] = {}
        self.look()

    @initialize(acts=st.sampled_from([0, 1, 2, 3, 4, 4]))
    def a_plan_is_written_and_goes_on(self, acts: int) -> None:
        self.begin(renews=False, aims=True)
        self.change(0, GOALS[:2], [], "a")
        self.put_activity(0, 0, is_done=False, title="a")
        for part, state in (("owner", "waiting"), ("reviewer", "in_review"))[:acts]:
            self.moved(self.seen.plans[0], part, state)
        for part in PARTS[: acts - 2] if acts > 2 else ():
            self.agreed_by(self.seen.plans[0], part)

    @invariant()
    def what_was_agreed_is_unchanged_or_marked(self) -> None:
        for row in self.seen.plans:
            if row["changed_since_agreed"] and row["state"] in ("active", "complete", "archived"):
                continue
            for part in PARTS:
                if row[f"{part}_agreed_at"] is not None:
                    assert self.agreed[row["id"], part] == self.seen.contents(row)

    @invariant()
    def an_active_plan_is_agreed_by_both(self) -> None:
        for row in self.seen.plans:
            assert row["state"] != "active" or (row["owner_agreed_at"] and row["reviewer_agreed_at"])

    @invariant()
    def what_was_never_sent_is_its_persons_alone(self) -> None:
        manager = self.world.viewers["reviewer"]
        for row in self.seen.plans:
            if row["shared_at"] is None:
                assert all(each["account_id"] != manager.account_id for each in self.seen.comments[row["id"]])
                assert (row["id"], "reviewer") not in self.may

    @invariant()
    def no_plan_holds_too_much(self) -> None:
        assert all(len(self.seen.goals[row["id"]]) <= MOST_GOALS for row in self.seen.plans)

    @precondition(lambda self: all(row["state"] not in IN_THE_MAKING for row in self.seen.plans))
    @rule(renews=st.booleans(), aims=st.booleans())
    def begin(self, *, renews: bool, aims: bool) -> None:
        last = self.seen.plans[0]["id"] if renews and self.seen.plans else None
        request = PlanRequest(renews=last, target_role_id=self.world.role_id if aims else None)
        self.tried("renewed" if last else "begun", begin_plan(request=request, by=self.world.viewers["owner"]))

    @precondition(lambda self: self.those_who("edit"))
    @rule(which=some, put=few_goals, removed=few_goals, words=st.sampled_from([None, "", "a"]))
    def change(self, which: int, put: Sequence[UUID], removed: Sequence[UUID], words: str | None) -> None:
        fields = {"goals": [{"id": each, "title": "Alone"} for each in put], "removed": removed}
        self.changed("changed", *self.chosen("edit", which), fields | ({} if words is None else {"strengths": words}))

    @precondition(lambda self: self.those_who("edit"))
    @rule(which=some, place=some, is_done=st.booleans(), title=st.sampled_from("ab"))
    def put_activity(self, which: int, place: int, *, is_done: bool, title: str) -> None:
        row, part = self.chosen("edit", which)
        if goals := self.seen.goals[row["id"]]:
            body = {"id": ACTIVITIES[place % 3], "goal_id": goals[place % len(goals)]["id"], "kind": "stretch"}
            body |= {"title": title, "done_on": today() if is_done else None}
            self.changed("activity put", row, part, {"activities": [body]})

    @precondition(lambda self: self.those_who("edit"))
    @rule(which=some, place=some, is_removed=st.booleans())
    def tick_or_remove(self, which: int, place: int, *, is_removed: bool) -> None:
        row, part = self.chosen("edit", which)
        if activities := self.seen.activities[row["id"]]:
            one = activities[place % len(activities)]
            kept = {name: one[name] for name in ("id", "goal_id", "kind", "title", "due_on", "url")}
            ticked = {"activities": [{**kept, "done_on": today()}]}
            fields = {"removed": [one["id"]]} if is_removed else ticked
            self.changed("activity removed" if is_removed else "ticked", row, part, fields)

    def changed(self, name: str, row: Row, part: str, fields: Mapping[str, object]) -> None:
        try:
            change = PlanChange.model_validate(fields)
        except ValidationError:
            return
        by = self.world.viewers[part]
        self.tried(name, change_plan(plan_id=row["id"], change=change, version=row["version"], by=by))

    @precondition(lambda self: any(part == "owner" for _, part in self.those_who("edit")))
    @rule(is_meant=st.sampled_from([True, False, False, False]))
    def draft(self, *, is_meant: bool) -> None:
        if not is_meant:
            return  # it can be done to most plans, and would crowd out all else
        row = next(row for row, part in self.those_who("edit") if part == "owner")
        before = self.seen.contents(row)
        doing = draft_goals(plan_id=row["id"], version=row["version"], by=self.world.viewers["owner"])
        if self.tried("drafted", doing):
            after = next(each for each in self.seen.plans if each["id"] == row["id"])
            assert (after["version"] == row["version"]) == (self.seen.contents(after) == before)

    @precondition(lambda self: self.moves)
    @rule(which=some)
    def move(self, which: int) -> None:
        self.moved(*self.moves[which % len(self.moves)])

    def moved(self, row: Row, part: str, state: Any) -> None:
        doing = move_plan(plan_id=row["id"], state=state, version=row["version"], by=self.world.viewers[part])
        self.tried(f"{part} to {state}", doing)

    @precondition(lambda self: self.those_who("agree"))
    @rule(which=some)
    def agree(self, which: int) -> None:
        self.agreed_by(*self.chosen("agree", which))

    def agreed_by(self, row: Row, part: str) -> None:
        before = self.seen.contents(row)
        doing = agree_to_plan(plan_id=row["id"], version=row["version"], by=self.world.viewers[part])
        if self.tried("agreed", doing):
            self.agreed[row["id"], part] = before

    @precondition(lambda self: self.those_who("comment"))
    @rule(which=some, is_check_in=st.booleans())
    def say(self, which: int, *, is_check_in: bool) -> None:
        row, part = self.chosen("comment", which)
        by = self.world.viewers[part]
        if is_check_in:
            request = CheckInRequest(standing="stuck")
            self.tried("checked in", check_in_on_plan(plan_id=row["id"], request=request, by=by))
        else:
            comment = CommentRequest(text="Go on.")
            self.tried(f"{part} commented", comment_on_plan(plan_id=row["id"], request=comment, by=by))

    @precondition(lambda self: self.seen.undoable)
    @rule(which=st.integers(0, 4))
    def undo(self, which: int) -> None:
        row = self.seen.undoable[which % len(self.seen.undoable)]
        (by,) = (each for each in self.world.viewers.values() if each.account_id == row["account_id"])
        self.tried(f"undone {row['kind']}", activity.undo(undo_id=row["id"], undoing=undoing.UNDO, by=by))

    @precondition(lambda self: self.those_who("drop"))
    @rule(which=some)
    def drop(self, which: int) -> None:
        row, part = self.chosen("drop", which)
        self.tried("dropped", drop_plan(plan_id=row["id"], by=self.world.viewers[part]))
        assert row["shared_at"] is None

    def tried(self, name: str, doing: Coroutine[Any, Any, object]) -> bool:
        is_done = self.world.tries(doing)
        self.done[name] += is_done
        self.look()
        return is_done

    def look(self) -> None:
        self.seen: Seen = self.world.run(look())
        self.may: Mapping[tuple[UUID, str], Sequence[str]] = self.world.run(self.world.offered(self.seen))

    def those_who(self, action: str) -> list[tuple[Row, str]]:
        """Give plans with whoever is told that they may do this to them."""
        by_id = {row["id"]: row for row in self.seen.plans}
        return [(by_id[plan_id], part) for (plan_id, part), actions in self.may.items() if action in actions]

    def chosen(self, action: str, which: int) -> tuple[Row, str]:
        """Give one of them."""
        among = self.those_who(action)
        return among[which % len(among)]

    @property
    def moves(self) -> list[tuple[Row, str, str]]:
        """Plans with whoever is told that they may bring them into a state, and that state."""
        states = ("draft", "waiting", "in_review", "complete", "archived")
        return [(row, part, state) for state in states for row, part in self.those_who(f"to_{state}")]


def test_agreed_means_unchanged_and_no_answer_is_a_fault_whatever_is_done_with_plans(dsn: str) -> None:
    with plan_world(dsn) as world:
        here: Any = type("Here", (AnyPlan,), {"world": world, "done": Counter()})
        lives = max(settings().max_examples // SHARE, 1)
        run_state_machine_as_test(here, settings=settings(max_examples=lives, stateful_step_count=STEPS))
        # Which acts succeed in so few lives is chance; that many of them do is not.
        assert len(+here.done) >= MANY_ACTS, here.done
