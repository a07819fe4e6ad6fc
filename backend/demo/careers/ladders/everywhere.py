"""What every family asks for on the same rung, and what is asked of the executives."""

from backend.demo.careers.notation import Asked

EVERYWHERE = (
    Asked("teamwork", "23344", "444", entry=1),
    Asked("own planning", "12344", "444", entry=1),
    Asked("written communication", "12334", "334", entry=1, weight=1),
    Asked("problem solving", "12345", "344", entry=1),
    Asked("giving feedback", "01233", "344"),
    Asked("coaching", "00123", "344"),
    Asked("stakeholder management", "01234", "345"),
    Asked("project planning", "00123", "234", weight=1),
    Asked("public speaking", "00123", "234", weight=1),
    Asked("setting goals", "00012", "345"),
    Asked("delegation", "00012", "345", must="leading"),
    Asked("team building", "00001", "344"),
    Asked("decision making", "00123", "345"),
    Asked("recruiting", "00012", "233", weight=1),
    Asked("budgeting", "00012", "234", weight=1),
    Asked("change leadership", "00012", "234"),
    Asked("strategy", "00013", "234"),
)
"""What anybody needs on a rung, whatever their trade."""

EXECUTIVES = (
    Asked("strategy", leading="045", weight=3, must="everywhere"),
    Asked("decision making", leading="055", weight=3, must="everywhere"),
    Asked("stakeholder management", leading="055", weight=3, must="everywhere"),
    Asked("change leadership", leading="045", weight=3),
    Asked("delegation", leading="055"),
    Asked("team building", leading="045"),
    Asked("setting goals", leading="055"),
    Asked("coaching", leading="045"),
    Asked("giving feedback", leading="044"),
    Asked("public speaking", leading="045"),
    Asked("budgeting", leading="045"),
    Asked("written communication", leading="044", weight=1),
    Asked("negotiation", leading="034", weight=1),
)
"""What vice presidents (the second digit of `leading`) and chief officers (the third) need."""
