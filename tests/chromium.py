"""The browser for tests and pictures."""

import os
import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def chromium() -> str:
    """Give the path of Chromium: the one that `TRELLIS_CHROMIUM` names, or else the first on the path."""
    named = os.environ.get("TRELLIS_CHROMIUM")
    found = next((path for name in ([named] if named else NAMES) if (path := shutil.which(name))), None)
    if found is None:
        raise RuntimeError("There is no Chromium. Install it, or name its program by TRELLIS_CHROMIUM.")
    return found
