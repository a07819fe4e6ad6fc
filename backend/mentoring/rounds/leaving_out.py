"""Who has no mentor in the result of a round, by the reason that they share."""

import json
from collections.abc import Mapping
from typing import Any, get_args
from uuid import UUID

from backend.kit.database.engine import fetch_one
from backend.mentoring.core.rounds.left_out import Kind
from backend.mentoring.core.rounds.participants import Participant
from backend.mentoring.core.rounds.rule_names import with_rule_names
from backend.mentoring.rounds.left_out_before import before_round
from backend.mentoring.rounds.shown import shown_of_sides
from backend.mentoring.rounds.snapshot import read_snapshot
from backend.mentoring.rounds.workbench_schemas import LeftOutGroups
from backend.people.core.access import Viewer
from backend.people.core.words import sort_name


async def give_left_out(*, round_id: UUID, by: Viewer) -> LeftOutGroups:
    """List who has no mentor in the result that a round shows, with what they brought to it.

    Raises
    ------
    NotFound : there is no such round of mentees and mentors for the viewer, or it was not run yet.
    """
    shown = await shown_of_sides(round_id, by)
    row = await fetch_one(
        "SELECT s.report, r.input FROM round_result s JOIN round r ON r.id = s.round_id WHERE s.id = $1", shown.id
    )
    counted = await before_round(round_id, (await read_snapshot(row["input"])).mentees)
    mentees = {one.id: one for one in counted}
    groups: dict[str, list[Mapping[str, Any]]] = {}
    for entry in json.loads(row["report"])["unmatched"]:
        groups.setdefault(with_rule_names(entry["reason"]), []).append(entry)
    items = [
        {"kind": _kind(entries[0]), "reason": reason, "people": _people(entries, mentees)}
        for reason, entries in groups.items()
    ]
    return LeftOutGroups.model_validate({"items": sorted(items, key=lambda group: -len(group["people"]))})


def _kind(entry: Mapping[str, Any]) -> str | None:
    """Give what stands against somebody; nothing where it was kept in a word that is not used any more."""
    kind = entry.get("kind")
    return kind if kind in get_args(Kind) else None


def _people(entries: list[Mapping[str, Any]], mentees: Mapping[str, Participant]) -> list[dict[str, Any]]:
    both = sorted(((mentees[entry["mentee"]], entry) for entry in entries), key=lambda each: sort_name(each[0].name))
    return [
        {
            "person": {"id": one.id, "name": one.name},
            "location": one.place,
            "wants": sorted(one.goals),
            "possible": entry.get("possible"),
            "times": one.left_out,
        }
        for one, entry in both
    ]
