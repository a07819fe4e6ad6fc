"""The few pictures that the README shows."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.screenshots.scenes import Scene, View
from tests.screenshots.shooting import Shot

PICTURES = Path(__file__).parents[2] / "docs/pictures"

LARGEST = 150_000
"""Bytes of a picture in the repository."""

README = {
    "person.png": ("person", "talent_partner", View(1280, "light")),
    "org-chart.png": ("org chart", "manager", View(1280, "dark")),
    "import.png": ("import", "talent_partner", View(1280, "light")),
    "round.png": ("round", "coordinator", View(1280, "light")),
    "repair.png": ("repair", "coordinator", View(1280, "light")),
    "request.png": ("find a mentor", "mentee", View(1280, "dark")),
}
"""By file: page, persona and view, with everything in it."""


def is_of_readme(scene: Scene) -> bool:
    """Whether one of the README's pictures is of this scene."""
    wanted = {(route, persona) for route, persona, _ in README.values()}
    return scene.state == "full" and (scene.route.name, scene.persona) in wanted


def keep(shots: Sequence[Shot]) -> None:
    """Copy the pictures of the README to their place.

    Raises
    ------
    ValueError : one was not taken, or is too large.
    """
    full = [shot for shot in shots if shot.scene.state == "full"]
    taken = {(shot.scene.route.name, shot.scene.persona, shot.view): shot.file for shot in full}
    for name, wanted in README.items():
        if wanted not in taken:
            raise ValueError(f"{name} was not taken: {wanted}")
        if taken[wanted].stat().st_size > LARGEST:
            raise ValueError(f"{name} is larger than {LARGEST} bytes")
        shutil.copyfile(taken[wanted], PICTURES / name)
