"""What speaks most for an offer stands in its mail, as was previewed, and nothing of what the other one wished for."""

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch
from tests.api.mentoring.asking import identity
from tests.api.mentoring.published import Published
from tests.api.mentoring.test_enrolments import save
from tests.api.mentoring.test_publishing import run_fresh

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]

BECAUSE = "What speaks most for it:"


async def test_the_mail_of_an_offer_gives_two_reasons_to_its_reader_as_was_previewed(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    seen = (await part.cleo.get(f"/api/rounds/{part.round_['id']}/publication-preview")).json()
    await part.sent()
    for each in seen["mails"]:
        text = await mailed(each["to"])
        assert reasons_in(text) == reasons_in(each["text"])
        assert len(reasons_in(text)) == 2
    assert "you want 3" in reasons_in(await mailed("Ana Silva"))[0]
    assert reasons_in(await mailed("Mo Mentor"))[0].startswith("You can teach")


async def test_a_mail_tells_ones_own_wish_and_never_the_others(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    found = (await part.cleo.get(f"/api/programmes/{part.programme['id']}/enrolments?side=mentor")).json()["items"]
    saved = await save(part.people["Mo"], found[0], wishes=[[identity(part.people["Ana"])]])
    assert saved.status_code == 200, saved.text
    part.round_ = await run_fresh(part)
    await part.sent()
    assert "wish" not in await mailed("Ana Silva")


async def mailed(name: str) -> str:
    """Give the text of the one mail that waits for somebody."""
    (row,) = await fetch(
        "SELECT n.body FROM waiting_notice n JOIN person p ON p.id = n.person_id "
        "WHERE p.name = $1 AND n.kind = 'offer.made'",
        name,
    )
    return row["body"]


def reasons_in(text: str) -> list[str]:
    """Give the reasons that a mail lists."""
    assert BECAUSE in text
    return [line.removeprefix("- ") for line in text.partition(BECAUSE)[2].splitlines() if line.startswith("- ")]
