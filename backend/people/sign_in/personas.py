"""Who of the sample organisation a visitor can be."""

from uuid import UUID

from backend.kit.audit.service import Actor
from backend.kit.database.transactions import current_connection
from backend.people.accounts.service import add_account


async def add_persona(
    *, persona: str, person_id: UUID, name: str, email: str, title: str, story: str, place: int, by: Actor
) -> UUID:
    """Open the demo's door to one of the sample organisation's people, within the open transaction.

    Their account is active and has no password: it can be entered by that door alone, which only the demo has.

    Parameters
    ----------
    persona : names the door, such as `coordinator`.
    title, story : what the person does, and who they are, a sentence.
    place : among all personas, from 0.

    Returns
    -------
    The id of the account.

    Raises
    ------
    Conflict : the e-mail or the person has an account already.
    """
    account_id = await add_account(email=email, name=name, person_id=person_id, by=by)
    await current_connection().execute("UPDATE account SET state = 'active' WHERE id = $1", account_id)
    await current_connection().execute(
        "INSERT INTO demo_persona (persona, account_id, title, story, position) VALUES ($1, $2, $3, $4, $5)",
        *(persona, account_id, title, story, place),
    )
    return account_id
