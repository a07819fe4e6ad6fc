-- Awards that renew one another stand on one another: whoever's one was revoked has none of them. An earlier program revoked
-- only the one that was named, and what it renewed, or renewed it, went on proving its levels. They end as they would have
-- ended then: with the earliest that was revoked among them, on its day, by whom and for what it was.
WITH RECURSIVE chain (award_id, cause_id) AS (
    SELECT id, id FROM certification_award WHERE revoked_on IS NOT NULL
    UNION
    SELECT other.id, chain.cause_id
    FROM chain JOIN certification_award one ON one.id = chain.award_id
    JOIN certification_award other ON other.id = one.renews_id OR other.renews_id = one.id
), cause AS (
    SELECT DISTINCT ON (chain.award_id) chain.award_id, a.revoked_on, a.revoked_by, a.revoked_reason
    FROM chain JOIN certification_award a ON a.id = chain.cause_id
    ORDER BY chain.award_id, a.revoked_on, a.number
)
UPDATE certification_award a
SET revoked_on = greatest(cause.revoked_on, a.awarded_on),
    revoked_by = cause.revoked_by,
    revoked_reason = cause.revoked_reason
FROM cause WHERE cause.award_id = a.id AND a.revoked_on IS NULL;
