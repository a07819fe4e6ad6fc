"""Seats and people of a bench by name, as they are shown."""

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import Literal
from uuid import UUID

from backend.succession.bench import schemas
from backend.succession.bench.world import BenchWorld
from backend.succession.core.plan_access import may_manage_candidates
from backend.succession.core.seats_at_once import Flag, Nominee
from backend.succession.core.telling_apart import told_apart

MOST_OF_A_SEAT = 12


class Names:
    """What a bench is called in answers, within a tier."""

    def __init__(self, world: BenchWorld, place: int) -> None:
        self.world = world
        self.place = place

    @cached_property
    def told_apart(self) -> Mapping[str, str]:
        """What tells each seat from others of its title."""
        rows = self.world.seats.items()
        return told_apart((seat, row["title"], row["holder_name"], row["code"]) for seat, row in rows)

    def by_benches(self, who: str) -> tuple[int, str, str]:
        """Give what people are sorted by: most benches first, then the name."""
        return -self.world.benches.benches[who], self.name(who), who

    def name(self, who: str) -> str:
        """Give what somebody is called."""
        return self.world.nominations[self.world.nominated[who][0].nomination]["name"]

    def person(self, who: str) -> schemas.BenchPerson:
        """Give somebody by name."""
        return schemas.BenchPerson.model_validate(self._person(self.world.nominated[who][0]))

    def shared(self, who: str) -> schemas.SharedPerson:
        """Give somebody with the seats that they count for."""
        nominated = self.world.nominated[who]
        seats = self.seats((each.seat for each in nominated), MOST_OF_A_SEAT)
        return schemas.SharedPerson.model_validate({**self._person(nominated[0]), "seats": seats})

    def seats(self, seats: Iterable[str], most: int) -> list[schemas.SeatRef]:
        """Give seats by title."""
        rows = sorted((self.world.seats[seat] for seat in set(seats)), key=lambda row: (row["sort_title"], row["id"]))
        return [
            schemas.SeatRef(id=row["id"], title=row["title"], told_apart_by=self.told_apart[str(row["id"])])
            for row in rows[:most]
        ]

    def seat_bench(self, seat: str, net_bench: int, short: Collection[str]) -> schemas.SeatBench:
        """Give a seat with its bench."""
        row = self.world.seats[seat]
        those = sorted(self.world.benches.of_seat[seat], key=self._soonest)
        return schemas.SeatBench.model_validate(
            {
                "id": row["id"],
                "position": {"id": row["position_id"], "code": row["code"], "title": row["title"]},
                "org_unit": {"id": row["unit_id"], "code": row["unit_code"], "name": row["unit_name"]},
                "holder": row["holder_id"] and {"id": row["holder_id"], "name": row["holder_name"]},
                "target_bench": row["target_bench"],
                "candidates": [self._candidate(each) for each in those[:MOST_OF_A_SEAT]],
                "candidates_total": len(those),
                "interim": self.world.interim.get(seat, 0),
                "net_bench": net_bench,
                "flags": [self._flag(flag) for flag in self.world.benches.flags(seat, self.place, short)],
                "actions": self._actions(row["id"]),
            }
        )

    def _candidate(self, nominee: Nominee) -> dict[str, object]:
        tiers = self.world.scale.tiers
        return {**self._person(nominee), "tier": None if nominee.place is None else tiers[nominee.place].code}

    def _person(self, nominee: Nominee) -> dict[str, object]:
        row = self.world.nominations[nominee.nomination]
        return {
            "person": row["person_id"] and {"id": row["person_id"], "name": row["name"]},
            "name": row["name"],
            "nomination_id": row["id"],
            "benches": self.world.benches.benches[nominee.who],
            "holds_critical": nominee.who in self.world.benches.holders,
        }

    def _flag(self, flag: Flag) -> dict[str, object]:
        return {
            "kind": flag.kind,
            "name": flag.who and self.name(flag.who),
            "count": flag.count,
            "on": flag.on,
        }

    def _actions(self, critical_position_id: UUID) -> list[Literal["nominate"]]:
        return ["nominate"] if may_manage_candidates(self.world.plans[critical_position_id].part) else []

    def _soonest(self, nominee: Nominee) -> tuple[int, str]:
        place = len(self.world.scale.tiers) if nominee.place is None else nominee.place
        return place, self.world.nominations[nominee.nomination]["name"]
