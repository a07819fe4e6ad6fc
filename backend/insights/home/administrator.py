"""What an administrator's home shows: accounts, mail, and what was done lately."""

from backend.insights.home.cards import FEW, card, item
from backend.insights.home.schemas import HomeCard
from backend.kit.database.engine import fetch, fetch_one


async def cards_of_administrator() -> list[HomeCard]:
    """Give the cards of whoever runs the application."""
    return [await _accounts(), await _mail(), await _audit()]


async def _accounts() -> HomeCard:
    rows = await fetch("SELECT state, count(*) AS n FROM account GROUP BY state ORDER BY n DESC, state")
    items = [
        item(row["state"], row["state"], value=row["n"], href=f"/admin/accounts?state={row['state']}") for row in rows
    ]
    return card(
        "accounts_by_state",
        "list",
        value=sum(row["n"] for row in rows),
        unit="accounts",
        items=items,
        href="/admin/accounts",
    )


async def _mail() -> HomeCard:
    row = await fetch_one(
        "SELECT count(*) FILTER (WHERE state IN ('queued', 'sending')) AS waiting, "
        "count(*) FILTER (WHERE state = 'failed') AS failed FROM mail WHERE state <> 'sent'"
    )
    return card(
        "mail_waiting",
        "figure",
        value=row["waiting"],
        unit="mails",
        facts={"failed": row["failed"]},
    )


async def _audit() -> HomeCard:
    rows = await fetch(
        f"SELECT number, actor_name, action, subject_name FROM audit_entry ORDER BY number DESC LIMIT {FEW}"
    )
    items = [item(row["action"], row["subject_name"] or row["action"], row["actor_name"]) for row in rows]
    return card("recent_audit", "list", items=items, href="/admin/audit")
