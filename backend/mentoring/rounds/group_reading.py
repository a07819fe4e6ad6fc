"""How groups of a result among peers are read and explained."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.kit.database.filters import Filters
from backend.kit.database.pages import Listing, Sorting, read_page
from backend.kit.errors import NotFound
from backend.kit.work.standby import Standby
from backend.mentoring.core.rounds.rule_names import with_rule_names
from backend.mentoring.rounds.group_schemas import GroupExplanation, GroupSort, OtherPartners, PeerGroup, PeerGroupPage
from backend.mentoring.rounds.peer_solving import explain_among, next_best_among
from backend.mentoring.rounds.reading import name_like, named
from backend.mentoring.rounds.shown import ask_run, shown_result
from backend.people.core.access import Viewer

GROUPS = Listing(
    table="round_group",
    alias="g",
    sorts={"points": Sorting("coalesce(g.points, -1)", float)},
    body=lambda _: "SELECT g.* FROM page g",
)


async def list_groups(
    *, round_id: UUID, q: str | None, sort: GroupSort, limit: int, cursor: str | None, by: Viewer
) -> PeerGroupPage:
    """Give a page of the groups of a round's result.

    Raises
    ------
    NotFound : there is no such round for the viewer, or it was not run yet.
    """
    filters = Filters()
    filters.add("g.result_id = {}", (await shown_result(round_id, by)).id)
    if q:
        filters.add(
            "EXISTS (SELECT FROM round_group_member m JOIN person p ON p.id = m.person_id "
            "WHERE m.group_id = g.id AND p.sort_name LIKE {})",
            name_like(q),
        )
    page = await read_page(GROUPS, filters, sort=sort, limit=limit, cursor=cursor)
    people = await _members(row["id"] for row in page.rows)
    groups = [
        {"people": people[row["id"]], **{name: row[name] for name in ("number", "points", "is_locked")}}
        for row in page.rows
    ]
    items = [PeerGroup.model_validate(group) for group in groups]
    return PeerGroupPage(items=items, next_cursor=page.following, total=page.total)


async def explain_group(*, round_id: UUID, people: list[UUID], standby: Standby, by: Viewer) -> GroupExplanation:
    """Say why people are together in a round's result or not, and what the other choice would cost.

    Raises
    ------
    NotFound : there is no such round among peers for the viewer, it was not run yet, or one of them is not in it.
    """
    shown = await shown_result(round_id, by)
    if not fits(shown.among, people):
        raise NotFound("group in this round")
    answer = await ask_run(standby, shown, ("explain", *people), explain_among, tuple(map(str, people)))
    if answer is None:
        raise NotFound("group in this round")
    names = await named(answer.people)
    steps = [
        {
            "points": step.points,
            "rules": [with_rule_names(rule) for rule in step.rules],
            "learner": names[step.learner],
            "teacher": names[step.teacher],
            "parts": [vars(part) for part in step.parts],
        }
        for step in answer.steps
    ]
    return GroupExplanation.model_validate(
        {
            **{name: getattr(answer, name) for name in ("standing", "points")},
            "said": [with_rule_names(said) for said in answer.said],
            "people": [names[person] for person in answer.people],
            "steps": steps,
            "effect": answer.effect and vars(answer.effect),
        }
    )


async def give_other_partners(*, round_id: UUID, person_id: UUID, standby: Standby, by: Viewer) -> OtherPartners:
    """Say whom else somebody could have in a round's result, and what that costs the plan.

    Raises
    ------
    NotFound : there is no such round among peers for the viewer, it was not run yet, or they are not in it.
    """
    shown = await shown_result(round_id, by)
    if shown.among == "sides":
        raise NotFound("peer in this round")
    found = await ask_run(standby, shown, ("other partners", person_id), next_best_among, str(person_id))
    if found is None:
        raise NotFound("person in this round")
    names = await named({person for each in found for person in each.people})
    items = [
        {
            **{name: getattr(each, name) for name in ("points", "said", "is_exact")},
            "people": [names[person] for person in each.people],
            "effect": vars(each.effect),
        }
        for each in found
    ]
    return OtherPartners.model_validate({"items": items})


def fits(among: str, people: list[UUID]) -> bool:
    """Whether so many people can be one group: two peers, or two or three in a ring, nobody twice."""
    sizes = {"pairs": (2,), "rings": (2, 3)}.get(among, ())
    return len(people) in sizes and len(set(people)) == len(people)


async def _members(ids: Iterable[UUID]) -> Mapping[UUID, list[dict[str, Any]]]:
    rows = await fetch(
        "SELECT m.group_id, p.id, p.name FROM round_group_member m JOIN person p ON p.id = m.person_id "
        "WHERE m.group_id = ANY ($1) ORDER BY m.group_id, m.place",
        list(ids),
    )
    found: dict[UUID, list[dict[str, Any]]] = {}
    for row in rows:
        found.setdefault(row["group_id"], []).append({"id": row["id"], "name": row["name"]})
    return found
