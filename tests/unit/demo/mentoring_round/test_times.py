import re

from backend.demo.dice import dice
from backend.demo.mentoring_round.times import hours_of
from backend.demo.organisation.places import OFFICES

DAY = "(?:Mon|Tue|Wed|Thu|Fri)"
WINDOW = re.compile(rf"{DAY}(?:-{DAY})? (\d\d):(\d\d)-(\d\d):(\d\d)")


def test_hours_are_windows_of_an_hour_or_more_within_the_day_of_the_office() -> None:
    for office in OFFICES:
        rng = dice(1, office.city)
        for _ in range(50):
            for window in hours_of(rng, office).split("; "):
                found = WINDOW.fullmatch(window)
                assert found is not None, window
                opens, closes = (int(found[k]) * 60 + int(found[k + 1]) for k in (1, 3))
                assert office.day[0] <= opens <= closes - 60 <= office.day[1] - 60
