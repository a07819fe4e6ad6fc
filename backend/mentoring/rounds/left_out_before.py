"""How often mentees were left out before a round.

A repair is worked out on a new snapshot, in which the round's own earlier plan has counted already: that is no earlier
round.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.mentoring.core.rounds.participants import Participant
from backend.mentoring.rounds.reading import who_is_out

_SENT_EARLIER = """
SELECT s.report FROM publication b JOIN round_result s ON s.id = b.result_id JOIN round r ON r.id = b.round_id
WHERE b.round_id = $1 AND b.state = 'sent' AND b.result_id <> r.result_id
"""


async def before_round(round_id: UUID, mentees: Sequence[Participant]) -> list[Participant]:
    """Give the mentees of the snapshot of what a round shows, with how often they were left out before the round."""
    reports = await fetch(_SENT_EARLIER, round_id)
    counted = {who_is_out(entry) for row in reports for entry in json.loads(row["report"])["unmatched"]}
    return [replace(one, left_out=max(0, one.left_out - 1)) if one.id in counted else one for one in mentees]
