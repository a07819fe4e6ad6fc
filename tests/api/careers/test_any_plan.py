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
from backend.careers.plans.change_schemas import CheckInRequest, CommentRequest, PlanChange, PlanRequest
from backend.careers.plans.drafting import draft_goals
from backend.careers.plans.moving import agree_to_plan, move_plan
from backend.careers.plans.reading import get_plan
from backend.careers.plans.service import begin_plan, change_plan, drop_plan
from backend.careers.plans.talking import check_in_on_plan, comment_on_plan
from backend.kit.clock import today
from backend.people.activity import service as activity
from tests.api.careers.plan_world import MOST_GOALS, PlanWorld, Row, Seen, forget, look, plan_world

GOALS = [UUID(int=1 + each) for each in range(5)]
ACTIVITIES = [UUID(int=11 + each) for each in range(3)]
"""Few ids, so that what was removed is put again."""

PARTS = ("owner", "reviewer")
SHARE = 5
"""One of so many examples of the profile: each is a whole life of somebody's plans."""

MANY_ACTS = 18
"""Sorts of acts that must have come about, so that the property says something."""

some = st.integers(0, 59)
either = st.sampled_from(PARTS)
few_goals = st.lists(st.sampled_from(GOALS), max_size=3, unique=True)


class AnyPlan(RuleBasedStateMachine):
    """A life of somebody's plans."""

    world: PlanWorld
    done: Counter[str]

    def __init__(self) -> None:
        super().__init__()
        self.world.run(forget())
        self.agreed: dict[tuple[UUID, str], object] = {}
        self.seen: Seen = self.world.run(look())

    @initialize(acts=st.sampled_from([0, 1, 2, 3, 4, 4]))
    def a_plan_is_written_and_goes_on(self, acts: int) -> None:
        self.begin(renews=False, aims=True)
        self.change(0, "owner", GOALS[:2], [], "a")
        self.put_activity(0, "owner", 0, is_done=False, title="a")
        self.move(0, "owner", 0) if acts > 0 else None
        self.move(0, "reviewer", 0) if acts > 1 else None
        for part in PARTS[: acts - 2] if acts > 2 else ():
            self.agree(0, part)

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
                assert not self.world.tries(get_plan(plan_id=row["id"], by=manager))

    @invariant()
    def no_plan_holds_too_much(self) -> None:
        assert all(len(self.seen.goals[row["id"]]) <= MOST_GOALS for row in self.seen.plans)

    @rule(renews=st.booleans(), aims=st.booleans())
    def begin(self, *, renews: bool, aims: bool) -> None:
        last = self.seen.plans[0]["id"] if renews and self.seen.plans else None
        request = PlanRequest(renews=last, target_role_id=self.world.role_id if aims else None)
        self.tried("renewed" if last else "begun", begin_plan(request=request, by=self.world.viewers["owner"]))

    @precondition(lambda self: self.seen.plans)
    @rule(which=some, part=either, put=few_goals, removed=few_goals, words=st.sampled_from([None, "", "a"]))
    def change(self, which: int, part: str, put: Sequence[UUID], removed: Sequence[UUID], words: str | None) -> None:
        fields = {"goals": [{"id": each, "title": "Alone"} for each in put], "removed": removed}
        self.changed(which, part, "changed", {**fields, **({} if words is None else {"strengths": words})})

    @precondition(lambda self: any(self.seen.goals.values()))
    @rule(which=some, part=either, place=some, is_done=st.booleans(), title=st.sampled_from("ab"))
    def put_activity(self, which: int, part: str, place: int, *, is_done: bool, title: str) -> None:
        if rows := self.seen.goals[self.plan(which)["id"]]:
            body = {"id": ACTIVITIES[place % 3], "goal_id": rows[place % len(rows)]["id"], "kind": "stretch"}
            body |= {"title": title, "done_on": today() if is_done else None}
            self.changed(which, part, "activity put", {"activities": [body]})

    @precondition(lambda self: any(self.seen.activities.values()))
    @rule(which=some, part=either, place=some, is_removed=st.booleans())
    def tick_or_remove_activity(self, which: int, part: str, place: int, *, is_removed: bool) -> None:
        if rows := self.seen.activities[self.plan(which)["id"]]:
            row = rows[place % len(rows)]
            kept = {name: row[name] for name in ("id", "goal_id", "kind", "title", "due_on", "url")}
            if is_removed:
                self.changed(which, part, "activity removed", {"removed": [row["id"]]})
            else:
                self.changed(which, part, "ticked", {"activities": [{**kept, "done_on": today()}]})

    def changed(self, which: int, part: str, name: str, fields: Mapping[str, object]) -> None:
        row = self.plan(which)
        try:
            change = PlanChange.model_validate(fields)
        except ValidationError:
            return
        by = self.world.viewers[part]
        self.tried(name, change_plan(plan_id=row["id"], change=change, version=row["version"], by=by))

    @precondition(lambda self: self.seen.plans)
    @rule(which=some)
    def draft(self, which: int) -> None:
        row, by = self.plan(which), self.world.viewers["owner"]
        self.tried("drafted", draft_goals(plan_id=row["id"], version=row["version"], by=by))

    @precondition(lambda self: self.seen.plans)
    @rule(which=some, part=either, place=some)
    def move(self, which: int, part: str, place: int) -> None:
        row, by = self.plan(which), self.world.viewers[part]
        if states := self.offered(row, part):
            state: Any = states[place % len(states)]
            doing = move_plan(plan_id=row["id"], state=state, version=row["version"], by=by)
            self.tried(f"{part} to {state}", doing)

    @precondition(lambda self: any(row["state"] == "in_review" for row in self.seen.plans))
    @rule(which=some, part=either)
    def agree(self, which: int, part: str) -> None:
        row = self.plan(which)
        before = self.seen.contents(row)
        doing = agree_to_plan(plan_id=row["id"], version=row["version"], by=self.world.viewers[part])
        if self.tried("agreed", doing):
            self.agreed[row["id"], part] = before

    @precondition(lambda self: self.seen.plans)
    @rule(which=some, part=either, is_check_in=st.booleans())
    def say(self, which: int, part: str, *, is_check_in: bool) -> None:
        plan_id, by = self.plan(which)["id"], self.world.viewers[part]
        check_in, comment = CheckInRequest(standing="stuck"), CommentRequest(text="Go on.")
        if is_check_in:
            self.tried("checked in", check_in_on_plan(plan_id=plan_id, request=check_in, by=by))
        else:
            self.tried(f"{part} commented", comment_on_plan(plan_id=plan_id, request=comment, by=by))

    @precondition(lambda self: self.seen.undoable)
    @rule(which=st.integers(0, 4))
    def undo(self, which: int) -> None:
        row = self.seen.undoable[which % len(self.seen.undoable)]
        (by,) = (each for each in self.world.viewers.values() if each.account_id == row["account_id"])
        self.tried(f"undone {row['kind']}", activity.undo(undo_id=row["id"], undoing=undoing.UNDO, by=by))

    @precondition(lambda self: any(row["state"] == "draft" for row in self.seen.plans))
    @rule()
    def drop(self) -> None:
        (row,) = (each for each in self.seen.plans if each["state"] == "draft")
        if self.tried("dropped", drop_plan(plan_id=row["id"], by=self.world.viewers["owner"])):
            assert row["shared_at"] is None

    def tried(self, name: str, doing: Coroutine[Any, Any, object]) -> bool:
        is_done = self.world.tries(doing)
        self.done[name] += is_done
        self.seen = self.world.run(look())
        return is_done

    def plan(self, which: int) -> Row:
        """Give one of the plans, the latest most often."""
        return self.seen.plans[0 if which % 4 else which % len(self.seen.plans)]

    def offered(self, row: Row, part: str) -> list[str]:
        """Give into which states somebody is told that they may bring a plan."""
        if part == "reviewer" and row["shared_at"] is None:
            return []
        plan = self.world.run(get_plan(plan_id=row["id"], by=self.world.viewers[part]))
        return [action.removeprefix("to_") for action in plan.actions if action.startswith("to_")]


def test_agreed_means_unchanged_and_no_answer_is_a_fault_whatever_is_done_with_plans(dsn: str) -> None:
    with plan_world(dsn) as world:
        here: Any = type("Here", (AnyPlan,), {"world": world, "done": Counter()})
        lives = max(settings().max_examples // SHARE, 1)
        run_state_machine_as_test(here, settings=settings(max_examples=lives, stateful_step_count=20))
        # Which acts succeed in so few lives is chance; that many of them do is not.
        assert len(+here.done) >= MANY_ACTS, here.done
