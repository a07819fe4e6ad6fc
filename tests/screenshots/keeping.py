"""Keeping the few pictures that the README shows."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.screenshots.readme import README
from tests.screenshots.shooting import Shot

PICTURES = Path(__file__).parents[2] / "docs/pictures"

LARGEST = 160_000
"""Bytes of a picture in the repository."""


def keep(shots: Sequence[Shot]) -> None:
    """Copy the pictures of the README to their place.

    Raises
    ------
    ValueError : one was not taken, or is too large.
    """
    shown = [(each.first_screen, each) for each in shots]
    taken = {(shot.scene.route.name, shot.scene.persona, shot.view): file for file, shot in shown if file}
    for name, wanted in README.items():
        if wanted not in taken:
            raise ValueError(f"{name} was not taken: {wanted}")
        if taken[wanted].stat().st_size > LARGEST:
            raise ValueError(f"{name} is larger than {LARGEST} bytes")
    for name, wanted in README.items():
        shutil.copyfile(taken[wanted], PICTURES / name)
