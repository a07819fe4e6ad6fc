"""How repairs are read: what has changed, what could follow, and what it would change for whom."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.mentoring.core.access import OVERSEEING, RUNNING, allows
from backend.mentoring.core.peer_rounds.change_list import IdGroup, change_list_among, from_first
from backend.mentoring.core.programme_states import AMONG_PEERS, ProgrammeKind, Side
from backend.mentoring.core.rounds.change_list import change_list
from backend.mentoring.core.rounds.changes import Change, from_document
from backend.mentoring.offers.telling import parties_of
from backend.mentoring.repairs.changes import read_changes
from backend.mentoring.repairs.ground import read_ground
from backend.mentoring.repairs.schemas import (
    LAST_PLACE,
    Repair,
    RepairChoice,
    RepairedPeople,
    RoundChange,
    RoundChanges,
)
from backend.mentoring.repairs.standing import Stands, as_pairs
from backend.mentoring.rounds.groups import groups_of
from backend.mentoring.rounds.reading import named
from backend.people.core.access import Viewer

_REPAIR = """
SELECT p.*, g.code, g.kind, g.state AS programme_state, r.programme_id, r.number, g.name AS programme_name
FROM repair p JOIN round r ON r.id = p.round_id JOIN programme g ON g.id = r.programme_id WHERE p.id = $1
"""

_CHOICES = """
SELECT c.*, x.report FROM repair_choice c JOIN round_result x ON x.id = c.result_id
WHERE c.repair_id = $1 ORDER BY c.place
"""

_CHOSEN = """
SELECT c.place FROM publication b JOIN repair_choice c ON c.repair_id = b.repair_id AND c.result_id = b.result_id
WHERE b.repair_id = $1 ORDER BY b.published_at DESC LIMIT 1
"""

_ROUND = """
SELECT r.id, r.programme_id, r.state, g.code, g.kind, g.state AS programme_state,
       EXISTS (SELECT FROM publication b WHERE b.round_id = r.id AND b.state = 'waiting') AS is_waiting,
       (SELECT p.id FROM repair p WHERE p.round_id = r.id ORDER BY p.input_at DESC LIMIT 1) AS repair_id,
       EXISTS (SELECT FROM repair p WHERE p.round_id = r.id AND p.state = 'running') AS is_running
FROM round r JOIN programme g ON g.id = r.programme_id WHERE r.id = $1
"""


async def list_round_changes(*, round_id: UUID, by: Viewer) -> RoundChanges:
    """Say what has changed since the plan that a round has published last.

    Raises
    ------
    NotFound : there is no such round for the viewer.
    """
    row = await fetch_one(_ROUND, round_id)
    if row is None or not allows(OVERSEEING, by, row["code"]):
        raise NotFound("round")
    changed = await read_changes(row, await read_ground(row))
    shown = changed.changes if row["state"] in ("published", "closed") else []
    counts = Counter(each.kind for each in shown)
    may = allows(RUNNING, by, row["code"]) and row["programme_state"] != "closed"
    free = row["state"] == "published" and not row["is_waiting"] and not row["is_running"]
    return RoundChanges.model_validate(
        {
            "since": changed.since,
            "counts": [{"kind": kind, "count": count} for kind, count in counts.items()],
            "items": await _told(shown),
            "repair_id": row["repair_id"],
            "actions": ["repair"] if may and free else [],
        }
    )


async def get_repair(*, repair_id: UUID, by: Viewer) -> Repair:
    """Give one repair, with the plans that it proposes.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    """
    row = await repair_of_viewer(repair_id, by)
    may = row["state"] == "proposed" and allows(RUNNING, by, row["code"]) and row["programme_state"] != "closed"
    choices, chosen = await _choices(row), await fetch_one(_CHOSEN, repair_id)
    plain = ("id", "round_id", "state", "input_at", "work_id", "is_by_rule", "created_by", "said", "version")
    return Repair.model_validate(
        {
            **{name: row[name] for name in plain},
            "causes": await _told(from_document(row["changes"])),
            "choices": choices,
            "chosen": chosen and chosen["place"],
            "answered_since": await _answered(row) if row["state"] == "proposed" else [],
            "actions": [*(["confirm"] if choices else []), "drop"] if may else [],
        }
    )


async def list_repaired_people(*, repair_id: UUID, place: int, by: Viewer) -> RepairedPeople:
    """Say what a choice of a repair changes for whom, and why.

    Raises
    ------
    NotFound : there is no such repair for the viewer, or no such choice in it.
    """
    row = await repair_of_viewer(repair_id, by)
    choice = await choice_of(repair_id, place)
    before, after = Stands.of_document(row["standing"]).groups, await groups_by_id(choice["result_id"])
    people = await named({person for group in before | after for person in group})
    names = {identity: str(each["name"]) for identity, each in people.items()}
    changes = from_document(row["changes"])
    if ProgrammeKind(row["kind"]) in AMONG_PEERS:
        changed = change_list_among(before, after, changes, names)
    else:
        changed = change_list(as_pairs(before), as_pairs(after), changes, names)
    return RepairedPeople.model_validate(
        {
            "kept": len(before & after),
            "items": [
                {
                    "person": people[each.person],
                    "kind": each.kind,
                    "before": [people[other] for other in each.before],
                    "after": [people[other] for other in each.after],
                    "said": each.said,
                }
                for each in changed
            ],
        }
    )


async def repair_of_viewer(repair_id: UUID, by: Viewer) -> Mapping[str, Any]:
    """Give the row of a repair whose programme the viewer oversees.

    Raises
    ------
    NotFound
    """
    row = await row_of(repair_id)
    if not allows(OVERSEEING, by, row["code"]):
        raise NotFound("repair")
    return row


async def row_of(repair_id: UUID) -> Mapping[str, Any]:
    """Give the row of a repair with those of its round and programme; nobody is asked.

    Raises
    ------
    NotFound
    """
    row = await fetch_one(_REPAIR, repair_id)
    if row is None:
        raise NotFound("repair")
    return row


async def choice_of(repair_id: UUID, place: int) -> Mapping[str, Any]:
    """Give the row of a choice.

    Raises
    ------
    NotFound
    """
    row = None
    if 0 <= place <= LAST_PLACE:
        row = await fetch_one("SELECT * FROM repair_choice WHERE repair_id = $1 AND place = $2", repair_id, place)
    if row is None:
        raise NotFound("choice")
    return row


async def groups_by_id(result_id: UUID) -> frozenset[IdGroup]:
    """Give the pairs of a result by their ids, each mentee before their mentor, or its groups among peers."""
    found = [[(each.side, str(each.person_id)) for each in group.members] for group in await groups_of(result_id)]
    return frozenset(
        from_first(tuple(person for _, person in group))
        if group[0][0] is Side.PEER
        else tuple(person for _, person in group)
        for group in found
    )


async def _choices(row: Mapping[str, Any]) -> list[RepairChoice]:
    stands, found = Stands.of_document(row["standing"]).groups, list[RepairChoice]()
    for each in await fetch(_CHOICES, row["id"]):
        report, groups = json.loads(each["report"]), await groups_by_id(each["result_id"])
        found.append(
            RepairChoice.model_validate(
                {
                    **{name: each[name] for name in ("place", "result_id", "moves", "people", "points")},
                    "matched": report["matched"],
                    "left_out": len(report["unmatched"]),
                    "offers": len(groups - stands),
                    "kept": len(groups & stands),
                }
            )
        )
    return found


async def _answered(row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Give who has answered since an offer that was free to be moved."""
    offered = Stands.of_document(row["standing"]).offered
    parties = await parties_of(list(offered.values()))
    return [
        {"id": each["person_id"], "name": each["name"]}
        for group in parties.values()
        for each in group
        if each["answer"] is not None
    ]


async def _told(changes: Sequence[Change]) -> list[RoundChange]:
    people = await named(_people(changes))
    return [
        RoundChange.model_validate(
            {
                "kind": each.kind,
                "people": [people[who] for who in each.people],
                "said": each.said,
            }
        )
        for each in changes
    ]


def _people(changes: Iterable[Change]) -> set[str]:
    return {person for each in changes for person in each.people}
