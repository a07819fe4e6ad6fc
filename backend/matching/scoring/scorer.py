"""Scores of people, in blocks of some mentees with every mentor; the whole matrix is never held."""

from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from backend.matching.scores import INELIGIBLE, IntArray
from backend.matching.scoring.column_faults import column_faults
from backend.matching.scoring.criteria import Criterion
from backend.matching.scoring.explanation import Contribution, Explanation, Removal
from backend.matching.scoring.faults import setting_faults
from backend.matching.scoring.kinds import criterion_part, criterion_sentence, rule_parts, rule_sentence
from backend.matching.scoring.pairs import oneself_entries
from backend.matching.scoring.people import People
from backend.matching.scoring.policy import Policy
from backend.matching.scoring.rows import Entries, Part, Rows, mentee_row
from backend.matching.scoring.rules import NOT_ONESELF, Rule
from backend.matching.scoring.sides import Pair, Sides
from backend.matching.scoring.some_mentors import SomeMentors
from backend.matching.scoring.sums import ROOM, RowSums


class _Marked(NamedTuple):
    """A criterion, its full marks, and what it comes down to."""

    criterion: Criterion
    full: int
    part: Part


class _Barring(NamedTuple):
    """A rule and what it comes down to; the rule that always stands is none of the policy's."""

    name: str
    rule: Rule | None
    parts: tuple[Part, ...]


class ScoredPeople:
    """Scores of every mentee with every mentor under a policy (a `PairScores`).

    A score is the sum of what the criteria give, each `round(value × full marks)` in units of which a point has
    `policy.units`, or `INELIGIBLE` where a rule removes the pair.

    Raises
    ------
    ValueError
        where the policy has faults, by itself or with these people; the message lists them all.
    """

    def __init__(self, mentees: People, mentors: People, policy: Policy) -> None:
        faults = setting_faults(policy) or column_faults(policy, mentees, mentors)
        if faults:
            raise ValueError("\n".join(f"{fault.part}, {fault.field}: {fault.problem}" for fault in faults))
        self.mentees = mentees
        self.mentors = mentors
        self.policy = policy
        self._sides = Sides(mentees, mentors, policy.programme)
        self._criteria = [
            _Marked(criterion, full, criterion_part(criterion, full, self._sides))
            for criterion, full in zip(policy.criteria, policy.full_marks(policy.units), strict=True)
        ]
        self._rules = [
            _Barring(NOT_ONESELF, None, (oneself_entries(self._sides),)),
            *(_Barring(rule.name, rule, rule_parts(rule, self._sides)) for rule in policy.rules),
        ]
        parts = [marked.part for marked in self._criteria] + [part for rule in self._rules for part in rule.parts]
        self._rows = RowSums([part for part in parts if isinstance(part, Rows)], self.shape)
        self._entries = Entries.merged([part for part in parts if isinstance(part, Entries)], self.shape)
        self._owners = self._entries.owners
        self._bars = bool(policy.rules) or bool(self._owners)
        self._buffer = np.empty((0, len(mentors)), np.int32)

    @property
    def shape(self) -> tuple[int, int]:
        """Count of mentees and count of mentors."""
        return len(self.mentees), len(self.mentors)

    @property
    def rule_names(self) -> tuple[str, ...]:
        """Names of all rules, the one that always stands first."""
        return tuple(rule.name for rule in self._rules)

    def block(self, rows: IntArray) -> NDArray[np.int32]:
        """Score the mentees `rows` with every mentor, in a buffer that the next call writes again."""
        if len(rows) > len(self._buffer):
            self._buffer = np.empty((len(rows), len(self.mentors)), np.int32)
        block = self._buffer[: len(rows)]
        for out, i in zip(block, rows.tolist(), strict=True):
            self._rows.write(out, i)
            if i in self._owners:
                self._entries.add_to(out, i)
        return np.maximum(block, INELIGIBLE, out=block) if self._bars else block

    def among(self, mentors: IntArray) -> SomeMentors:
        """Return the scores with ascending `mentors` only, who are numbered anew from 0."""
        return SomeMentors(self._rows, self._entries, mentors, len(self.mentors))

    def removed(self, i: int) -> NDArray[np.bool_]:
        """Which rules remove mentee `i` with which mentors, `(rules, mentors)`, rules as in `rule_names`."""
        return np.array([mentee_row(rule.parts, i, len(self.mentors)) < 0 for rule in self._rules])

    def points_of(self, i: int) -> NDArray[np.int32]:
        """Points that the criteria give mentee `i` with every mentor, whatever the rules say, `(mentors,)`."""
        return mentee_row([marked.part for marked in self._criteria], i, len(self.mentors))

    def removed_from(self, rows: IntArray) -> NDArray[np.bool_]:
        """Which rules remove the mentees `rows` with which mentors, `(rules, len(rows), mentors)`."""
        removed = np.empty((len(self._rules), len(rows), len(self.mentors)), np.bool_)
        row = np.empty(len(self.mentors), np.int32)
        for out, (sums, entries) in zip(removed, self._rule_sums, strict=True):
            for place, i in enumerate(rows.tolist()):
                sums.write(row, i)
                entries.add_to(row, i)
                np.less(row, 0, out=out[place])
        return removed

    @cached_property
    def _rule_sums(self) -> list[tuple[RowSums, Entries]]:
        """What each rule comes down to, its rows kept while there is room, for all mentees who say the same."""
        room = ROOM // len(self._rules)
        return [
            (
                RowSums([part for part in rule.parts if isinstance(part, Rows)], self.shape, room=room),
                Entries.merged([part for part in rule.parts if isinstance(part, Entries)], self.shape),
            )
            for rule in self._rules
        ]

    def explain(self, i: int, j: int) -> Explanation:
        """Say why mentee `i` and mentor `j` score what they do, and which rules remove them."""
        pair = Pair(self._sides, i, j)
        return Explanation(
            tuple(self._contribution(marked, pair) for marked in self._criteria),
            tuple(
                Removal(rule.name, _rule_sentence(rule.rule, pair)) for rule in self._rules if self._removes(rule, pair)
            ),
        )

    def _contribution(self, marked: _Marked, pair: Pair) -> Contribution:
        criterion, full, part = marked
        points = int(mentee_row([part], pair.i, len(self.mentors))[pair.j])
        value = points / full if full else 0.0
        return Contribution(criterion.name, value, points, criterion.weight, criterion_sentence(criterion, pair))

    def _removes(self, rule: _Barring, pair: Pair) -> bool:
        return bool(mentee_row(rule.parts, pair.i, len(self.mentors))[pair.j] < 0)


def _rule_sentence(rule: Rule | None, pair: Pair) -> str:
    if rule is None:
        return f"{pair.mentee} and {pair.mentor} are one person."
    return rule_sentence(rule, pair)
