"""`python -m tests.screenshots [FOLDER] [--only WORDS] [--keep]`: photograph every page of the demo.

`--only readme --keep` is the quick way to draw the README's pictures anew.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from tests.browsing import started_browser
from tests.e2e.processes.served import showing
from tests.screenshots.keeping import keep
from tests.screenshots.readme import is_of_readme
from tests.screenshots.scenes import Scene, scenes
from tests.screenshots.sheet import draw_sheet, write_sheet
from tests.screenshots.shooting import photograph

ROOT = Path(__file__).parents[2]


def main() -> None:
    """Photograph, show, and fail where something is wrong."""
    options = _options()
    folder: Path = options.folder or Path(tempfile.mkdtemp(prefix="trellis-screenshots-"))
    if folder.resolve().is_relative_to(ROOT):
        sys.exit("The pictures are many and large: name a folder outside of the project.")
    chosen = [scene for scene in scenes() if any(_fits(scene, words) for words in options.only or [""])]
    if not chosen:
        sys.exit(f"No scene has all the words {options.only!r}: a page, who looks, full, empty, failing or offline.")
    folder.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="trellis-demo-") as data, showing(Path(data) / "data") as served:
        shots, findings = asyncio.run(photograph(served.address, chosen, folder))
    page = write_sheet(folder, shots, findings)
    with started_browser() as browser:
        draw_sheet(browser, page)
    for finding in findings:
        sys.stderr.write(f"{finding}\n")
    seconds = time.monotonic() - started
    sys.stdout.write(f"{len(shots)} pictures in {seconds:.0f} s, {len(findings)} findings: {page}\n")
    if options.keep:
        keep(shots)
    sys.exit(1 if findings else 0)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev screenshots", description="Photograph every page of the demo.")
    parser.add_argument("folder", nargs="?", type=Path, help="where to; outside of the project (default: a new one)")
    only = "only scenes with all these words: 'audit failing', 'manager home'; given again, those with others too"
    parser.add_argument("--only", action="append", help=only)
    parser.add_argument("--keep", action="store_true", help="keep those of the README in docs/pictures")
    return parser.parse_args()


def _fits(scene: Scene, words: str) -> bool:
    of_readme = "readme" if any(is_of_readme(scene, view) for view in scene.views) else ""
    text = f"{scene.route.name} {scene.persona or 'nobody'} {scene.state} {of_readme}".lower()
    return all(word in text for word in words.lower().split())


if __name__ == "__main__":
    main()
