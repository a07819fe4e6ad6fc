"""Confirm one of the plans of a repair: it becomes a publication, which can be taken back until it leaves."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import cycle
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Actor
from backend.kit.database.transactions import current_connection, write_transaction
from backend.mentoring.core.commitments import Key
from backend.mentoring.core.peer_rounds.change_list import IdGroup
from backend.mentoring.core.programme_states import ProgrammeKind, sides_of
from backend.mentoring.publications.plan import Pairs, Plan, plan_of
from backend.mentoring.publications.reading import get_publication, preview_of, round_of_viewer
from backend.mentoring.publications.schemas import Publication, PublicationPreview
from backend.mentoring.publications.service import Holding, hold, leaving, lock_round
from backend.mentoring.repairs.reading import choice_of, groups_by_id, repair_of_viewer
from backend.mentoring.repairs.schemas import RepairConfirmation
from backend.mentoring.repairs.service import expect_repairable, lock_repair
from backend.mentoring.repairs.standing import Stands
from backend.people.actors import acting
from backend.people.core.access import Viewer


async def preview_repair(*, repair_id: UUID, place: int, by: Viewer) -> PublicationPreview:
    """Say what confirming a choice would do now, and what each side would read; nothing is done.

    Raises
    ------
    NotFound : there is no such repair for the viewer, or no such choice in it.
    """
    repair = await repair_of_viewer(repair_id, by)
    row = await round_of_viewer(repair["round_id"], by)
    choice = await choice_of(repair_id, place)
    moved = await _moved(repair, choice["result_id"])
    return await preview_of(
        await _plan(repair, choice["result_id"]), row, moved=_keys(repair, moved), repair_id=repair_id
    )


async def confirm_repair(*, repair_id: UUID, confirmation: RepairConfirmation, version: int, by: Viewer) -> Publication:
    """Publish a choice of a repair: new offers are held, those that it moves are paused, until it leaves.

    Raises
    ------
    NotFound, NotAllowed : it is none of the viewer's to run, or there is no such choice.
    Conflict : it is not proposed, or somebody has answered what is to be moved; they are named.
    Invalid : it would leave too soon.
    Stale : it was changed since `version`.
    """
    leaves_at = leaving(confirmation.leaves_at, confirmation.answer_days)
    async with write_transaction():
        seen = await repair_of_viewer(repair_id, by)
        await lock_round(seen["round_id"], by)
        row = await lock_repair(repair_id, version, by)
        await expect_repairable(row)
        choice = await choice_of(repair_id, confirmation.place)
        holding = await holding_of(seen, choice["result_id"], leaves_at, confirmation.answer_days)
        made = await confirm(row, holding, acting(by), by.account_id)
    return await get_publication(publication_id=made, by=by)


async def confirm(row: Mapping[str, Any], holding: Holding, by: Actor, account_id: UUID | None) -> UUID:
    """Hold what a choice of a locked, proposed repair of a locked round makes; give the publication.

    Raises
    ------
    Conflict : seats or people are gone, or somebody has answered what is to be moved; they are named.
    """
    made = await hold(row, holding, by, account_id)
    await current_connection().execute(
        "UPDATE repair SET state = 'confirmed', version = version + 1 WHERE id = $1", holding.repair_id
    )
    return made


async def holding_of(repair: Mapping[str, Any], result_id: UUID, leaves_at: datetime, answer_days: int) -> Holding:
    """Give what a choice of a repair publishes."""
    plan, moved = await _plan(repair, result_id), await _moved(repair, result_id)
    people = [UUID(person) for group in moved for person in group]
    given_up = tuple(moved.values())
    return Holding(result_id, plan, leaves_at, answer_days, repair["id"], given_up, people)


async def _plan(repair: Mapping[str, Any], result_id: UUID) -> Plan:
    """Give the offers of a choice; none to those who were together when it was worked out."""
    stands = Stands.of_document(repair["standing"])
    kept: Pairs = frozenset(frozenset(map(UUID, group)) for group in stands.groups)
    return await plan_of(result_id, repair["programme_id"], kept)


async def _moved(repair: Mapping[str, Any], result_id: UUID) -> dict[IdGroup, UUID]:
    """Give the offers that a choice gives up, by their groups."""
    after = await groups_by_id(result_id)
    offered = Stands.of_document(repair["standing"]).offered
    return {group: offer_id for group, offer_id in offered.items() if group not in after}


def _keys(repair: Mapping[str, Any], groups: Iterable[IdGroup]) -> list[list[Key]]:
    """Say who takes which side in some groups."""
    sides = cycle(side.value for side in sides_of(ProgrammeKind(repair["kind"])))
    return [[(person, next(sides)) for person in group] for group in groups]
