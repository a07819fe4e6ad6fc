"""What is photographed: who looks at which page, in which state, how wide and in which theme."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tests.screenshots.route import PERSONAS, Route
from tests.screenshots.routes import ROUTES

State = Literal["full", "empty", "failing", "offline"]
Theme = Literal["light", "dark"]


@dataclass(frozen=True)
class View:
    """How wide, in pixels, and in which theme."""

    width: int
    theme: Theme


EVERY_VIEW = tuple(View(width, theme) for theme in ("light", "dark") for width in (320, 768, 1280))

STATES: tuple[State, ...] = ("full", "empty", "failing")

TWO_VIEWS = (View(1280, "light"), View(320, "dark"))

HEIGHTS = {320: 700, 768: 1024, 1280: 860}


@dataclass(frozen=True)
class Scene:
    """A page loaded once by somebody in one state, and photographed in some views.

    Attributes
    ----------
    persona : `None`: nobody is signed in.
    """

    route: Route
    persona: str | None
    state: State
    views: tuple[View, ...]


def scenes() -> Iterator[Scene]:
    """Give everything to photograph: each page in every state and view as the one it is for, and as everybody else.

    A part of a page is photographed as the one it is for alone, and looks much like others where it fails or has
    nothing; what has to be opened is never empty.
    """
    for route in ROUTES:
        for state in STATES:
            if not (state == "empty" and (route.opens or route.is_never_empty)):
                yield Scene(
                    route, route.persona, state, EVERY_VIEW if state == "full" or not route.is_part else TWO_VIEWS
                )
        if not route.is_part:
            yield Scene(route, route.persona, "offline", TWO_VIEWS)
    for persona in PERSONAS:
        for route in ROUTES:
            if not route.is_part and route.persona not in (None, persona):
                yield Scene(route, persona, "full", TWO_VIEWS)
