"""What must hold of a programme after whatever was done in it, read from its rows alone."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.mentoring.files.run_file import run_of

Row = Mapping[str, Any]
Pair = tuple[UUID, UUID]
"""Mentee and mentor."""

ENDED = frozenset({"accepted", "declined", "expired", "withdrawn"})

_OFFERS = """
SELECT o.*, b.round_id, (SELECT y.person_id FROM offer_party y WHERE y.offer_id = o.id AND y.side = 'mentee') AS mentee,
       (SELECT y.person_id FROM offer_party y WHERE y.offer_id = o.id AND y.side = 'mentor') AS mentor,
       (SELECT count(*) FROM offer_party y WHERE y.offer_id = o.id AND y.answer IS NOT NULL) AS answers
FROM offer o LEFT JOIN publication b ON b.id = o.publication_id ORDER BY o.id
"""

_RELATIONSHIPS = """
SELECT r.*, o.mentee, o.mentor FROM relationship r JOIN (%s) o ON o.id = r.offer_id ORDER BY r.id
"""

_RESULTS = """
SELECT x.id, x.round_id, x.run, array(
    SELECT (d.mentee_id, d.mentor_id, d.kind)::text FROM round_decision d WHERE d.round_id = x.round_id
) AS decided, p.standing
FROM round_result x LEFT JOIN repair_choice c ON c.result_id = x.id LEFT JOIN repair p ON p.id = c.repair_id
WHERE x.id <> ALL ($1) ORDER BY x.id
"""

_CHOICES = """
SELECT q.id, q.state, q.version, q.person_id, array_agg(c.state ORDER BY c.rank) AS choices
FROM request q JOIN request_choice c ON c.request_id = q.id GROUP BY q.id ORDER BY q.id
"""


@dataclass(frozen=True)
class Seen:
    """Everything that was done and how it stands, the earliest first; by id where rows have one."""

    offers: Mapping[UUID, Row]
    relationships: Mapping[UUID, Row]
    enrolments: Mapping[UUID, Row]
    requests: Mapping[UUID, Row]
    rounds: Mapping[UUID, Row]
    publications: Mapping[UUID, Row]
    repairs: Mapping[UUID, Row]
    decisions: Sequence[Row]
    added_seats: Sequence[Row]
    pairs: Mapping[UUID, Sequence[Pair]]
    left_out: Sequence[Row]
    undoable: Sequence[Row]

    def committed(self) -> Iterator[Row]:
        """Everything that takes a seat."""
        yield from (each for each in self.offers.values() if each["state"] in ("held", "open"))
        yield from (each for each in self.relationships.values() if each["state"] == "active")

    def person(self, person_id: UUID) -> Row:
        """Give somebody's enrolment."""
        return next(each for each in self.enrolments.values() if each["person_id"] == person_id)


async def look() -> Seen:
    """Read how everything stands."""
    pairs: dict[UUID, list[Pair]] = {}
    for row in await fetch("SELECT * FROM round_pair ORDER BY result_id, mentee_id, mentor_id"):
        pairs.setdefault(row["result_id"], []).append((row["mentee_id"], row["mentor_id"]))
    return Seen(
        offers=await _by_id(_OFFERS),
        relationships=await _by_id(_RELATIONSHIPS % _OFFERS),
        enrolments=await _by_id("SELECT * FROM enrolment ORDER BY id"),
        requests=await _by_id(_CHOICES),
        rounds=await _by_id("SELECT id, state, version, result_id FROM round ORDER BY id"),
        publications=await _by_id("SELECT * FROM publication ORDER BY id"),
        repairs=await _by_id("SELECT id, round_id, state, version FROM repair ORDER BY id"),
        decisions=await fetch("SELECT * FROM round_decision ORDER BY round_id, mentee_id, mentor_id"),
        added_seats=await fetch("SELECT * FROM round_adjustment WHERE kind = 'seats' ORDER BY id"),
        pairs=pairs,
        left_out=await fetch("SELECT * FROM round_left_out"),
        undoable=await fetch("SELECT * FROM undoable WHERE undone_at IS NULL ORDER BY id"),
    )


async def _by_id(query: str) -> dict[UUID, Row]:
    return {row["id"]: row for row in await fetch(query)}


def expect_all(before: Seen, after: Seen, not_with: Pair) -> None:
    """Hold everything that one look, or the way from one to the next, can show."""
    expect_seats(after)
    expect_one_commitment_each(after)
    expect_ends_are_final(before, after)
    expect_who_is_asked_takes_part(before, after)
    expect_barred_are_apart(before, after, not_with)
    expect_what_is_agreed_or_locked_stays(before, after)
    expect_requests_go_in_turn(after)
    expect_nothing_leaves_early(after)
    expect_left_out_counted_once(after)


def expect_seats(seen: Seen) -> None:
    """No mentor has more than their seats and those that a coordinator added, of rounds and requests together."""
    published = {each["round_id"] for each in seen.publications.values()}
    added = Counter[UUID]()
    for each in seen.added_seats:
        if each["round_id"] in published:
            added[each["person_id"]] = max(added[each["person_id"]], each["amount"])
    for mentor, taken in Counter(each["mentor"] for each in seen.committed()).items():
        assert taken <= seen.person(mentor)["seats"] + added[mentor]


def expect_one_commitment_each(seen: Seen) -> None:
    """Nobody learns from two at a time."""
    taken = Counter(each["mentee"] for each in seen.committed())
    assert all(count == 1 for count in taken.values()), taken


def expect_ends_are_final(before: Seen, after: Seen) -> None:
    """What has ended stays as it ended, and nothing disappears."""
    for offer_id, offer in before.offers.items():
        now_is = after.offers[offer_id]
        assert offer["state"] not in ENDED or dict(now_is) == dict(offer)
        assert offer["state"] != "open" or now_is["state"] != "held"
    for relationship_id, one in before.relationships.items():
        assert one["state"] != "ended" or dict(after.relationships[relationship_id]) == dict(one)
    accepted = {each for each, offer in after.offers.items() if offer["state"] == "accepted"}
    assert {each["offer_id"] for each in after.relationships.values()} == accepted


def expect_who_is_asked_takes_part(before: Seen, after: Seen) -> None:
    """Whoever is asked or begins to meet somebody takes part at that moment."""
    asked = (
        offer
        for offer_id, offer in after.offers.items()
        if offer["state"] in ("held", "open") and offer["state"] != before.offers.get(offer_id, {"state": ""})["state"]
    )
    begun = (each for key, each in after.relationships.items() if key not in before.relationships)
    for each in (*asked, *begun):
        assert {after.person(each[side])["state"] for side in ("mentee", "mentor")} == {"enrolled"}


def expect_barred_are_apart(before: Seen, after: Seen, not_with: Pair) -> None:
    """Who will not be paired never is, and whom a coordinator barred is not by that round."""
    assert all((each["mentee"], each["mentor"]) != not_with for each in after.offers.values())
    barred = {(each["round_id"], *_pair(each)) for each in after.decisions if each["kind"] == "barred"}
    for offer_id, offer in after.offers.items():
        if offer_id not in before.offers:
            assert (offer["round_id"], offer["mentee"], offer["mentor"]) not in barred


def expect_what_is_agreed_or_locked_stays(before: Seen, after: Seen) -> None:
    """A repair moves no offer that somebody has answered, and no pair that was locked."""
    locked = {(each["round_id"], *_pair(each)) for each in after.decisions if each["kind"] == "locked"}
    for offer_id, offer in after.offers.items():
        if offer["state"] == "paused" and before.offers[offer_id]["state"] != "paused":
            assert before.offers[offer_id]["answers"] == 0
            assert (offer["round_id"], offer["mentee"], offer["mentor"]) not in locked


def expect_requests_go_in_turn(seen: Seen) -> None:
    """An open request asks one mentor, after those who had their turn and before those who wait; an ended one none."""
    for request in seen.requests.values():
        choices = request["choices"]
        waits = [offer for offer in seen.offers.values() if offer["request_id"] == request["id"]]
        is_open = request["state"] == "open"
        assert sum(each["state"] == "open" for each in waits) == choices.count("asked") == is_open
        assert choices.count("accepted") == (request["state"] == "matched")
        assert not is_open or set(choices[choices.index("asked") + 1 :]) <= {"waiting"}
        assert is_open or "waiting" not in choices


def expect_nothing_leaves_early(seen: Seen) -> None:
    """Offers of a publication that waits are held; of one that was taken back none was ever seen."""
    for offer in seen.offers.values():
        state = offer["publication_id"] and seen.publications[offer["publication_id"]]["state"]
        assert state != "waiting" or offer["state"] in ("held", "withdrawn")
        assert state != "taken_back" or (offer["state"], offer["opened_at"]) == ("withdrawn", None)
        assert state != "sent" or offer["state"] != "held"


def expect_left_out_counted_once(seen: Seen) -> None:
    """A published round counts once into the priority of whom it left out."""
    counted = Counter(each["person_id"] for each in seen.left_out)
    for each in seen.enrolments.values():
        assert each["left_out"] == counted[each["person_id"]]


async def expect_results(known: set[UUID]) -> None:
    """Every new result passes its checker, keeps what is locked, and makes nothing that is barred."""
    for row in await fetch(_RESULTS, list(known)):
        known.add(row["id"])
        run = run_of(row["run"])
        assert run.verify().holds
        made = set(_named(run.round.problem, run.result.plan.tolist()))
        pairs = await fetch("SELECT mentee_id, mentor_id FROM round_pair WHERE result_id = $1", row["id"])
        assert {(str(each["mentee_id"]), str(each["mentor_id"])) for each in pairs} == made
        people = {*run.round.problem.mentees.ids, *run.round.problem.mentors.ids}
        agreed = {tuple(pair) for pair in json.loads(row["standing"] or "{}").get("agreed", [])}
        assert agreed <= made
        for decided in row["decided"]:
            mentee, mentor, kind = decided.strip("()").split(",")
            if row["standing"] is not None and (kind == "locked" or (mentee, mentor) in agreed):
                continue  # a repair keeps what is agreed, whatever was decided before
            assert kind == "locked" or (mentee, mentor) not in made
            assert kind == "barred" or (mentee, mentor) in made or not {mentee, mentor} <= people


def _named(problem: Any, plan: Iterable[Sequence[int]]) -> Iterator[tuple[str, str]]:
    return ((problem.mentees.ids[mentee], problem.mentors.ids[mentor]) for mentee, mentor in plan)


def _pair(decision: Row) -> Pair:
    return decision["mentee_id"], decision["mentor_id"]
