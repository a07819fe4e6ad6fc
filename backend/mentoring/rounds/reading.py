"""How rounds and their results are read."""

import json
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.filters import Filters
from backend.kit.database.pages import Listing, Sorting, read_page
from backend.kit.errors import NotAllowed, NotFound
from backend.mentoring.core.access import OVERSEEING, RUNNING, allows, may_see
from backend.mentoring.core.aims import made_of, objectives_of
from backend.mentoring.core.programme_states import ProgrammeKind, ProgrammeState
from backend.mentoring.core.rounds.rule_names import with_rule_names
from backend.mentoring.rounds.group_tasks import PLACES
from backend.mentoring.rounds.participants import who_lacks
from backend.mentoring.rounds.schemas import Pair, PairPage, PairSort, Round, RoundPage, RoundResult, RoundSummary
from backend.mentoring.rounds.shown import shown_result
from backend.mentoring.rounds.waiting import leaves_in, waits_in
from backend.people.core.access import Viewer
from backend.people.core.words import sort_name

_ROUND = f"""
SELECT r.id, r.programme_id, r.number, r.state, r.objective, r.input_at, r.counts, r.created_by, r.version, r.work_id,
       r.result_id, r.interim_result_id, r.compare_work_id, r.closed_with_programme,
       g.code, g.kind, g.name AS programme_name, g.state AS programme_state, {waits_in("r.id")} AS waits,
       {leaves_in("r.id")} AS leaves_at
FROM round r JOIN programme g ON g.id = r.programme_id
"""

MATCHED_IN = (ProgrammeState.OPEN, ProgrammeState.MATCHING, ProgrammeState.RUNNING)

ROUNDS = Listing(
    table="round",
    alias="r",
    sorts={"number": Sorting("r.number", int)},
    body=lambda _: (
        "SELECT r.id, r.number, r.state, r.objective, r.input_at, r.counts, r.created_by, r.version, r.sort_key, "
        f"g.code, g.kind, g.state AS programme_state, {waits_in('r.id')} AS waits, {leaves_in('r.id')} AS leaves_at "
        "FROM page r "
        "JOIN programme g ON g.id = r.programme_id"
    ),
)

PAIRS = Listing(
    table="(SELECT x.*, x.mentee_id AS id FROM round_pair x)",
    alias="x",
    sorts={"points": Sorting("coalesce(x.points, -1)", float)},
    body=lambda _: (
        "SELECT x.*, m.name AS mentee_name, n.name AS mentor_name FROM page x "
        "JOIN person m ON m.id = x.mentee_id JOIN person n ON n.id = x.mentor_id"
    ),
)


async def list_rounds(*, programme_id: UUID, limit: int, cursor: str | None, by: Viewer) -> RoundPage:
    """Give a page of the rounds of a programme, the latest first, and whether another can be begun.

    Raises
    ------
    NotFound, NotAllowed : the programme is none of the viewer's to oversee.
    """
    programme = await expect_programme(programme_id, by)
    filters = Filters()
    filters.add("r.programme_id = {}", programme_id)
    page = await read_page(ROUNDS, filters, sort="-number", limit=limit, cursor=cursor)
    may_begin = allows(RUNNING, by, programme["code"]) and takes_rounds(programme)
    hindered = who_lacks(ProgrammeKind(programme["kind"]), await _taking_part(programme_id)) if may_begin else None
    return RoundPage(
        items=[RoundSummary.model_validate(_summary(row, by)) for row in page.rows],
        next_cursor=page.following,
        total=page.total,
        actions=["begin"] if may_begin and hindered is None else [],
        hindered=hindered,
    )


async def _taking_part(programme_id: UUID) -> dict[str, int]:
    rows = await fetch(
        "SELECT e.side, count(*) AS n FROM enrolment e JOIN person p ON p.id = e.person_id "
        "WHERE e.programme_id = $1 AND e.state = 'enrolled' AND p.state = 'active' GROUP BY e.side",
        programme_id,
    )
    return {row["side"]: row["n"] for row in rows}


async def get_round(*, round_id: UUID, by: Viewer) -> Round:
    """Give one round, with what came of its last run.

    Raises
    ------
    NotFound : there is none of that id, or its programme is none of the viewer's to oversee.
    """
    row = await fetch_one(f"{_ROUND} WHERE r.id = $1", round_id)
    if row is None or not allows(OVERSEEING, by, row["code"]):
        raise NotFound("round")
    decided = await fetch(
        "SELECT d.*, m.name AS mentee_name, n.name AS mentor_name FROM round_decision d "
        "JOIN person m ON m.id = d.mentee_id JOIN person n ON n.id = d.mentor_id "
        "WHERE d.round_id = $1 ORDER BY d.decided_at, m.name",
        round_id,
    )
    adjusted = await fetch(
        "SELECT a.*, p.name FROM round_adjustment a LEFT JOIN person p ON p.id = a.person_id "
        "WHERE a.round_id = $1 ORDER BY a.decided_at, a.id",
        round_id,
    )
    return Round.model_validate(
        {
            **_summary(row, by),
            **{name: row[name] for name in ("programme_id", "programme_name", "work_id", "compare_work_id")},
            "closed_with_programme": row["closed_with_programme"],
            "adjustments": [_adjustment(one) for one in adjusted],
            "result": None if row["result_id"] is None else await _result(row),
            "decisions": [
                {**_both(one), **{name: one[name] for name in ("kind", "decided_by", "decided_at")}} for one in decided
            ],
            "group_decisions": await _group_decisions(round_id),
            "objectives": objectives_of(ProgrammeKind(row["kind"])),
        }
    )


async def list_pairs(
    *, round_id: UUID, q: str | None, sort: PairSort, limit: int, cursor: str | None, by: Viewer
) -> PairPage:
    """Give a page of the pairs of a round's result, the cursor of the next, and how many there are.

    Raises
    ------
    NotFound : there is no such round for the viewer, or it was not run yet.
    """
    result_id = (await shown_result(round_id, by)).id
    filters = Filters()
    filters.add("x.result_id = {}", result_id)
    if q:
        filters.add(
            "EXISTS (SELECT FROM person p WHERE p.id IN (x.mentee_id, x.mentor_id) AND p.sort_name LIKE {})",
            name_like(q),
        )
    page = await read_page(PAIRS, filters, sort=sort, limit=limit, cursor=cursor)
    pairs = [
        Pair.model_validate({**_both(row), **{name: row[name] for name in ("points", "is_locked", "is_certain")}})
        for row in page.rows
    ]
    return PairPage(items=pairs, next_cursor=page.following, total=page.total, result_id=result_id)


async def expect_programme(programme_id: UUID, by: Viewer) -> Mapping[str, Any]:
    """Give a programme that the viewer may oversee.

    Raises
    ------
    NotFound, NotAllowed
    """
    row = await fetch_one("SELECT * FROM programme WHERE id = $1", programme_id)
    if row is None or not may_see(by, row["code"], row["state"]):
        raise NotFound("programme")
    if not allows(OVERSEEING, by, row["code"]):
        raise NotAllowed
    return row


def takes_rounds(programme: Mapping[str, Any]) -> bool:
    """Whether a programme is at the stage to be matched."""
    return programme["state"] in MATCHED_IN


async def named(ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Name people, by their ids as text."""
    rows = await fetch("SELECT id, name FROM person WHERE id = ANY ($1)", [UUID(each) for each in ids])
    return {str(row["id"]): {"id": row["id"], "name": row["name"]} for row in rows}


def who_is_out(entry: Mapping[str, str]) -> str:
    """Give the id of somebody left out, in a report of a round of either sort."""
    return entry["mentee"] if "mentee" in entry else entry["person"]


async def _group_decisions(round_id: UUID) -> list[dict[str, Any]]:
    rows = await fetch(
        "SELECT d.kind, d.decided_by, d.decided_at, d.first_id, d.second_id, d.third_id FROM round_group_decision d "
        "WHERE d.round_id = $1 ORDER BY d.decided_at, d.id",
        round_id,
    )
    groups = [[str(row[name]) for name in PLACES if row[name] is not None] for row in rows]
    people = await named(person for group in groups for person in group)
    return [
        {
            "people": [people[person] for person in group],
            **{name: row[name] for name in ("kind", "decided_by", "decided_at")},
        }
        for row, group in zip(rows, groups, strict=True)
    ]


def name_like(q: str) -> str:
    """Give the pattern of names that hold a text."""
    plain = sort_name(q).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{plain}%"


async def _result(round_: Mapping[str, Any]) -> RoundResult:
    row = await fetch_one("SELECT id, objective, report, made_at FROM round_result WHERE id = $1", round_["result_id"])
    report = json.loads(row["report"])
    people = await named(who_is_out(out) for out in report["unmatched"])
    proof = report["certificate"]
    return RoundResult.model_validate(
        {
            **{name: row[name] for name in ("id", "objective", "made_at")},
            **{name: report[name] for name in ("matched", "pairs", "mean", "worst", "blocking_pairs")},
            "proof": {
                "said": proof["proves"],
                "unit": proof.get("unit"),
                **{name: proof[name] for name in ("primal", "dual", "holds")},
            },
            "left_out": [
                {
                    "person": people[who_is_out(out)],
                    "reason": with_rule_names(out["reason"]),
                    "kind": out.get("kind"),
                }
                for out in report["unmatched"]
            ],
            "stands_in": round_["state"] != "running" and row["id"] == round_["interim_result_id"],
        }
    )


def _summary(row: Mapping[str, Any], by: Viewer) -> dict[str, Any]:
    may_run = allows(RUNNING, by, row["code"]) and row["programme_state"] != "closed"
    actions = {
        "draft": ["run", "decide"],
        "proposed": ["publish", "run", "decide", "compare"],
        "published": [] if row["waits"] else ["close"],
    }.get(row["state"], [])
    return {
        **{name: row[name] for name in ("id", "number", "state", "objective", "input_at", "created_by", "version")},
        "leaves_at": row["leaves_at"],
        "mentees": 0,
        "mentors": 0,
        "peers": 0,
        **json.loads(row["counts"]),
        "among": made_of(ProgrammeKind(row["kind"])),
        "actions": actions if may_run else [],
    }


def _adjustment(row: Mapping[str, Any]) -> dict[str, Any]:
    person = None if row["person_id"] is None else {"id": row["person_id"], "name": row["name"]}
    return {"person": person, **{name: row[name] for name in ("kind", "rule", "amount", "decided_by", "decided_at")}}


def _both(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "mentee": {"id": row["mentee_id"], "name": row["mentee_name"]},
        "mentor": {"id": row["mentor_id"], "name": row["mentor_name"]},
    }
