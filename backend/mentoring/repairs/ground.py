"""What a repair of a round starts from, of either sort of round."""

from collections.abc import Mapping
from typing import Any

from backend.mentoring.core.programme_states import AMONG_PEERS, ProgrammeKind
from backend.mentoring.repairs.peer_standing import read_peer_ground
from backend.mentoring.repairs.standing import Ground, read_sided_ground


async def read_ground(row: Mapping[str, Any]) -> Ground:
    """Read what a repair would start from now, by the round's id, its programme's, and the programme's kind."""
    read = read_peer_ground if ProgrammeKind(row["kind"]) in AMONG_PEERS else read_sided_ground
    return await read(row["id"], row["programme_id"])
