"""Results of a round: written, listed, compared with each other, and one of them shown."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotFound
from backend.kit.identifiers import new_id
from backend.mentoring.rounds.reading import get_round
from backend.mentoring.rounds.result_schemas import ResultChanges, ResultSummary, RoundResults
from backend.mentoring.rounds.schemas import Round
from backend.mentoring.rounds.shown import shown_result
from backend.mentoring.rounds.solving import Solved, Task
from backend.mentoring.rounds.starting import UNDO_FOR, expect_changeable, expected_round, locked_round
from backend.mentoring.rounds.tasks import basis_of, read_any_task
from backend.people.actors import acting
from backend.people.core.access import Viewer

MOST_EARLIER = 20
"""Results of what was decided earlier that are listed, the latest of them."""

_RESULTS = """
WITH latest AS (
    SELECT DISTINCT ON (x.basis, x.objective) x.*, coalesce(x.basis = $2, false) AS is_current FROM round_result x
    JOIN round r ON r.id = x.round_id
    WHERE r.id = $1 AND (x.id = r.result_id OR NOT EXISTS (SELECT FROM repair_choice c WHERE c.result_id = x.id))
    ORDER BY x.basis, x.objective, x.made_at DESC
)
(SELECT id, objective, made_at, report, is_current, basis FROM latest WHERE is_current)
UNION ALL
(SELECT id, objective, made_at, report, is_current, basis FROM latest WHERE NOT is_current
 ORDER BY made_at DESC LIMIT $3)
ORDER BY is_current DESC, made_at DESC
"""

_SETS = """
SELECT mentee_id AS person_id, array_agg(mentor_id ORDER BY mentor_id) AS others, sum(points) AS points
FROM round_pair WHERE result_id = {0} GROUP BY mentee_id
UNION ALL
SELECT m.person_id, array_agg(o.person_id ORDER BY (o.place - m.place + 3) % 3), max(g.points)
FROM round_group g JOIN round_group_member m ON m.group_id = g.id
JOIN round_group_member o ON o.group_id = g.id AND o.person_id <> m.person_id
WHERE g.result_id = {0} GROUP BY g.id, m.person_id
"""
"""Whom each mentee has, or each peer is with: in a ring in turn from themselves, so that its way round counts."""

_CHANGES = f"""
SELECT r.id, d.* FROM unnest($1::uuid[]) r (id) CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE a.others IS NULL) AS gain, count(*) FILTER (WHERE b.others IS NULL) AS lose,
           count(*) FILTER (WHERE a.others <> b.others) AS move
    FROM ({_SETS.format("$2")}) a FULL JOIN ({_SETS.format("r.id")}) b USING (person_id)
) d
"""

_NAMED = """
(SELECT coalesce(json_agg(json_build_object('id', n.id, 'name', n.name) ORDER BY n.sort_name), '[]')
 FROM person n WHERE n.id = ANY ({}))
"""

_CHANGED = f"""
SELECT person_id, p.name, CASE WHEN a.others IS NULL THEN 'gains' WHEN b.others IS NULL THEN 'loses' ELSE 'moves' END
       AS kind, {_NAMED.format("a.others")} AS before, {_NAMED.format("b.others")} AS after,
       coalesce(b.points, 0) - coalesce(a.points, 0) AS points
FROM ({_SETS.format("$1")}) a FULL JOIN ({_SETS.format("$2")}) b USING (person_id)
JOIN person p ON p.id = person_id
WHERE a.others IS DISTINCT FROM b.others
ORDER BY a.others IS NULL, b.others IS NOT NULL, p.sort_name, p.id
"""


async def write_result(round_id: UUID, task: Task, objective: str, solved: Solved) -> UUID:
    """Write a result within the open transaction, with its pairs; give its id."""
    connection = current_connection()
    result_id = new_id()
    await connection.execute(
        "INSERT INTO round_result (id, round_id, objective, run, report, made_at, basis) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        *(result_id, round_id, objective, solved.run, json.dumps(solved.report), now(), basis_of(task)),
    )
    await connection.copy_records_to_table(
        "round_pair",
        columns=("result_id", "mentee_id", "mentor_id", "points", "is_locked", "is_certain"),
        records=[
            (result_id, UUID(pair.mentee), UUID(pair.mentor), pair.points, pair.is_locked, pair.is_certain)
            for pair in solved.pairs
        ],
    )
    return result_id


async def show_result(round_id: UUID, result_id: UUID) -> None:
    """Let a round show a result of its own, within the open transaction."""
    await current_connection().execute(
        "UPDATE round SET state = 'proposed', result_id = $2, interim_result_id = NULL, version = version + 1 "
        "WHERE id = $1",
        *(round_id, result_id),
    )


async def list_results(*, round_id: UUID, by: Viewer) -> RoundResults:
    """List the results of a round that stand on what is decided now, one for each objective, then earlier ones.

    Raises
    ------
    NotFound : there is no such round for the viewer, or it was not run yet.
    """
    shown = (await shown_result(round_id, by)).id
    _, task = await read_any_task(round_id)
    basis = basis_of(task)
    rows = await fetch(_RESULTS, round_id, basis, MOST_EARLIER)
    changes = {row["id"]: row for row in await fetch(_CHANGES, [row["id"] for row in rows], shown)}
    return RoundResults(items=[_summary(row, shown, changes[row["id"]]) for row in rows])


async def list_changes(*, round_id: UUID, result_id: UUID, against: UUID | None, by: Viewer) -> ResultChanges:
    """Say who has others in one result of a round than in another.

    Parameters
    ----------
    against : the result before; by default the one that the round shows.

    Raises
    ------
    NotFound : there is no such round or result for the viewer.
    """
    shown = await shown_result(round_id, by)
    before = against or shown.id
    known = await fetch(
        "SELECT id FROM round_result WHERE round_id = $1 AND id = ANY ($2)", round_id, [before, result_id]
    )
    if len(known) != len({before, result_id}):
        raise NotFound("result")
    (counts,) = await fetch(_CHANGES, [result_id], before)
    rows = await fetch(_CHANGED, before, result_id)
    return ResultChanges.model_validate(
        {
            "gain": counts["gain"],
            "lose": counts["lose"],
            "move": counts["move"],
            "items": [
                {
                    "kind": row["kind"],
                    "person": {"id": row["person_id"], "name": row["name"]},
                    "before": json.loads(row["before"]),
                    "after": json.loads(row["after"]),
                    "points": row["points"],
                }
                for row in rows
            ],
        }
    )


async def use_result(*, round_id: UUID, result_id: UUID, version: int, by: Viewer) -> Round:
    """Let a round show another of its results, and aim at what that was made for.

    Raises
    ------
    NotFound, NotAllowed, Stale : as for `expected_round`; also where it has no such result.
    Conflict : something was decided since that result was made, or the round can't be changed now.
    """
    async with write_transaction():
        row = await expected_round(round_id, version, by)
        before = {"result": str(row["result_id"]), "objective": row["objective"]}
        objective = await _show_another(round_id, result_id)
        number = await record(
            by=acting(by),
            action="round.result_used",
            subject=Subject("round", round_id, row["programme_name"]),
            detail={"number": row["number"], "objective": objective},
        )
        await offer_undo(
            by=by.account_id,
            audit_number=number,
            kind="round.result_used",
            payload={"id": str(round_id), "before": before, "after": str(result_id)},
            until=now() + UNDO_FOR,
        )
    return await get_round(round_id=round_id, by=by)


async def take_back_use(payload: Mapping[str, Any], by: Viewer) -> None:
    """Let a round show the earlier result again, within the open transaction.

    Raises
    ------
    NotFound, NotAllowed : the round is none of the viewer's to run any more.
    Conflict : it shows another result by now, or something was decided since.
    """
    row = await locked_round(UUID(payload["id"]), by)
    expect_changeable(row)
    if str(row["result_id"]) != payload["after"]:
        raise Conflict("The round shows another result by now. Choose among its results.")
    await _show_another(row["id"], UUID(payload["before"]["result"]))


async def _show_another(round_id: UUID, result_id: UUID) -> str:
    """Let a locked round show another of its results; give what it aims at."""
    found = await fetch_one(
        "SELECT x.objective, x.basis FROM round_result x JOIN round r ON r.id = x.round_id "
        "WHERE x.id = $1 AND r.id = $2",
        *(result_id, round_id),
    )
    if found is None:
        raise NotFound("result")
    _, task = await read_any_task(round_id)
    if found["basis"] != basis_of(task):
        raise Conflict("Something was decided since that result was made. Run the round again with its aim.")
    await show_result(round_id, result_id)
    await current_connection().execute("UPDATE round SET objective = $2 WHERE id = $1", round_id, found["objective"])
    return found["objective"]


def _summary(row: Mapping[str, Any], shown: UUID, changes: Mapping[str, Any]) -> ResultSummary:
    report = json.loads(row["report"])
    return ResultSummary.model_validate(
        {
            **{name: row[name] for name in ("id", "objective", "made_at", "is_current", "basis")},
            **{name: report[name] for name in ("matched", "pairs", "mean", "worst", "blocking_pairs")},
            "total": report["total"] if "total" in report else report["pairs"] * (report["mean"] or 0),
            "first_choices": report["rank_profile"].get("1", 0) if "rank_profile" in report else None,
            "is_shown": row["id"] == shown,
            **{name: changes[name] for name in ("gain", "lose", "move")},
            "actions": ["use"] if row["is_current"] and row["id"] != shown else [],
        }
    )
