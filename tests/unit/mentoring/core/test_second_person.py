"""What is said of somebody reads as written to them, where they read it themselves."""

import pytest

from backend.mentoring.core.second_person import YOU, to_reader


@pytest.mark.parametrize(
    ("said", "read"),
    [
        (f"{YOU} did not wish for Mo.", "You did not wish for Mo."),
        (
            f"{YOU} stands three steps above Hanna (Lead and Junior).",
            "You stand three steps above Hanna (Lead and Junior).",
        ),
        (f"Mo can teach none of {YOU}'s goals: Planning.", "Mo can teach none of your goals: Planning."),
        (f"Mo can teach Planning (level 4; {YOU} wants 3).", "Mo can teach Planning (level 4; you want 3)."),
        (f"Wishes of {YOU}: not said.", "Your wishes: not said."),
        (f"{YOU} and Mo have the same manager.", "You and Mo have the same manager."),
        ("Yousef stands one step above Bo.", "Yousef stands one step above Bo."),
    ],
)
def test_a_sentence_about_the_reader_calls_them_you(said, read):
    assert to_reader(said) == read
