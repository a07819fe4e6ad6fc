import json
from pathlib import Path

import pytest

from backend.matching.scoring.hours import Window
from backend.mentoring.files.hours_cell import hours_of
from backend.mentoring.files.misread import Misread

SAMPLE = Path(__file__).parents[5] / "shared/data/mentoring/availability_groups"

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


def at(day: int, start: str, end: str) -> Window:
    """A window of times such as 9:30; 26:00 is two o'clock at night."""
    (h1, m1), (h2, m2) = (map(int, time.split(":")) for time in (start, end))
    return Window(day, 60 * h1 + m1, 60 * h2 + m2)


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("Mon 09:00-12:30", [at(MON, "9:00", "12:30")]),
        ("Thu-Sat 14-16", [at(day, "14:00", "16:00") for day in (THU, FRI, SAT)]),
        ("Sat–Mon 9–11", [at(day, "9:00", "11:00") for day in (MON, SAT, SUN)]),
        ("Monday to Tuesday 9.30 to 11h15", [at(MON, "9:30", "11:15"), at(TUE, "9:30", "11:15")]),
        ("Mon 0900-1715", [at(MON, "9:00", "17:15")]),
        ("5:00-6:00pm F", [at(FRI, "17:00", "18:00")]),
        ("6:00-7:00pm Sun, 7:00-8:00pm M", [at(MON, "19:00", "20:00"), at(SUN, "18:00", "19:00")]),
        ("Tue: 9 AM - 5 p.m.", [at(TUE, "9:00", "17:00")]),
        ("T 11-1pm; Th 9am-12", [at(TUE, "11:00", "13:00"), at(THU, "9:00", "12:00")]),
        ("Mon 12am-1am; Mon 12pm-1pm", [at(MON, "0:00", "1:00"), at(MON, "12:00", "13:00")]),
        ("Mon 13-5pm", [at(MON, "13:00", "17:00")]),
        ("Mon, Wed 9-11, 14:00-15:30",
         [at(d, *t) for d in (MON, WED) for t in (("9:00", "11:00"), ("14:00", "15:30"))]),
        ("Mon 9-11, Tue 10-12 and Wed 8-9",
         [at(MON, "9:00", "11:00"), at(TUE, "10:00", "12:00"), at(WED, "8:00", "9:00")]),
        ("Mon 9-11\nMon 9-11", [at(MON, "9:00", "11:00")]),
        ("weekdays 12-13", [at(day, "12:00", "13:00") for day in range(5)]),
        ("weekend 9-10", [at(SAT, "9:00", "10:00"), at(SUN, "9:00", "10:00")]),
        ("every day 8-9", [at(day, "8:00", "9:00") for day in range(7)]),
        ("Fri 22:00-02:00", [at(FRI, "22:00", "26:00")]),
        ("Fri 10pm-2am", [at(FRI, "22:00", "26:00")]),
        ("Fri 10-2am", [at(FRI, "22:00", "26:00")]),
        ("Sun 0-24", [at(SUN, "0:00", "24:00")]),
    ],
)  # fmt: skip
def test_hours_are_read_in_the_ways_people_write_them(text: str, windows: list[Window]):
    assert hours_of(text) == tuple(windows)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Mon", "times are missing"),
        ("9-11", "a day is missing"),
        ("Mon 9-11, Tue", "times are missing"),
        ("Xyz 9-11", "'xyz' is no day"),
        ("S 9-11", "'s' is no day"),
        ("Mon 9", "'9' is neither a day nor a time"),
        ("Mon 9-11-12", "'-12' is neither a day nor a time"),
        ("Mon 9-9", "'9-9' is no time"),
        ("Mon 25-26", "'25-26' is no time"),
        ("Mon 9:75-10", "'9:75-10' is no time"),
        ("Mon 24-25", "'24-25' is no time"),
        ("Mon 0am-1am", "'0am-1am' is no time"),
        ("Mon 9-5", "'9-5' ends before it starts"),
        ("Mon 12-1", "'12-1' ends before it starts"),
        (";", "';' has no hours"),
    ],
)
def test_what_is_no_hours_says_why(text: str, problem: str):
    with pytest.raises(Misread) as caught:
        hours_of(text)
    assert caught.value.problem == problem
    assert caught.value.remedy.startswith("Write")


@pytest.mark.skipif(not SAMPLE.exists(), reason="the availability sample is not beside the project")
@pytest.mark.parametrize("file", ["mentees.json", "mentors.json"])
def test_the_slots_of_the_availability_sample_are_read(file: str):
    people = json.loads((SAMPLE / file).read_text("utf-8"))
    for person in people:
        windows = hours_of("; ".join(person["availability"]))
        assert len(windows) == len(set(person["availability"]))
        assert all(window.end - window.start == 60 and window.start >= 12 * 60 for window in windows)
