"""Who can administer."""

IN_OFFICE = """
FROM role_grant g JOIN account a ON a.id = g.account_id
WHERE g.role = 'administrator' AND g.ended_at IS NULL AND g.valid_from <= $1 AND g.valid_to IS NULL
  AND a.state = 'active'
"""
"""Grants `g` of accounts `a` that administer on the day `$1`, and for good; who has no password yet cannot."""
