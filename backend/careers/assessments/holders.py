"""How many people hold which level of a competency: the rule of `core/held.py` as one statement, for everybody at once.

A test holds the two to each other; strengths and ages are the rule's own.
"""

from datetime import date

from backend.careers.core.held import FRESH_MONTHS, STRENGTH, Source
from backend.kit.database.engine import fetch

_OPINIONS = [source for source in Source if source is not Source.CERTIFICATION]

_HOLDERS = """
WITH known AS (
    SELECT id, person_id, competency_id, level, source, stated_on, valid_until, retracts_id,
           (recorded_at AT TIME ZONE 'UTC')::date AS recorded_on
    FROM assessment WHERE (recorded_at AT TIME ZONE 'UTC')::date <= $1
), statement AS (
    SELECT k.* FROM known k JOIN person p ON p.id = k.person_id AND p.state = 'active'
    WHERE k.level IS NOT NULL AND (k.valid_until IS NULL OR k.valid_until > $1)
      AND k.id NOT IN (SELECT retracts_id FROM known WHERE retracts_id IS NOT NULL)
), opinion AS (
    SELECT DISTINCT ON (person_id, competency_id) person_id, competency_id, level
    FROM statement JOIN unnest($2::text[], $3::int[], $4::int[]) AS rule (source, strength, months) USING (source)
    ORDER BY person_id, competency_id, stated_on + make_interval(months => months) > $1 DESC, strength,
             stated_on DESC, recorded_on DESC, id DESC
), proof AS (
    SELECT person_id, competency_id, level FROM statement WHERE source = 'certification'
    UNION ALL
    SELECT w.person_id, o.competency_id, o.level FROM certification_award_proof o
    JOIN certification_award w ON w.id = o.award_id JOIN person p ON p.id = w.person_id AND p.state = 'active'
    WHERE w.awarded_on <= $1 AND (w.recorded_at AT TIME ZONE 'UTC')::date <= $1
      AND (w.valid_until IS NULL OR w.valid_until > $1) AND (w.revoked_on IS NULL OR w.revoked_on > $1)
), held AS (
    SELECT competency_id, max(level) AS level FROM (TABLE opinion UNION ALL TABLE proof) AS said
    GROUP BY person_id, competency_id
), counted AS (
    SELECT competency_id, level, count(*) AS people FROM held GROUP BY competency_id, level
)
SELECT c.code, n.level, n.people FROM counted n JOIN competency c ON c.id = n.competency_id
"""


async def holders(on: date) -> dict[str, dict[int, int]]:
    """Give how many active people hold just which level on a day, by competency code; access is the caller's to decide.

    A certification lifts what others say and never lowers it, so the higher of the two is held.
    """
    strengths = [STRENGTH[source] for source in _OPINIONS]
    months = [FRESH_MONTHS[source] for source in _OPINIONS]
    found: dict[str, dict[int, int]] = {}
    for row in await fetch(_HOLDERS, on, [source.value for source in _OPINIONS], strengths, months):
        found.setdefault(row["code"], {})[row["level"]] = row["people"]
    return found
