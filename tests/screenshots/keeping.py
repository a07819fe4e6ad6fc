"""The few pictures that the README shows."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.screenshots.shooting import Shot

PICTURES = Path(__file__).parents[2] / "docs/pictures"

LARGEST = 150_000
"""Bytes of a picture in the repository."""

README = {
    "home.png": ("home", "manager", 1280, "light"),
    "org-chart.png": ("org chart", "manager", 1280, "dark"),
    "people.png": ("people", "talent_partner", 1280, "light"),
    "audit-log.png": ("audit log", "administrator", 1280, "light"),
}
"""By file: page, persona, width and theme."""


def keep(shots: Sequence[Shot]) -> None:
    """Copy the pictures of the README to their place.

    Raises
    ------
    ValueError : one was not taken, or is too large.
    """
    taken = {
        (shot.scene.route.name, shot.scene.persona, shot.view.width, shot.view.theme): shot.file
        for shot in shots
        if shot.scene.state == "full"
    }
    for name, wanted in README.items():
        if wanted not in taken:
            raise ValueError(f"{name} was not taken: {wanted}")
        if taken[wanted].stat().st_size > LARGEST:
            raise ValueError(f"{name} is larger than {LARGEST} bytes")
        shutil.copyfile(taken[wanted], PICTURES / name)
