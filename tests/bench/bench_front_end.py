"""What a browser loads first, and how Lighthouse finds the first pages on a phone.

Lighthouse is installed into a folder of its own; a tenth of a gigabyte would be much for everybody who only develops.
"""

import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import httpx

from tests import database
from tests.bench.bench_application import filled
from tests.bench.row import Row
from tests.bench.servers import serving

ROOT = Path(__file__).parents[2]
LIGHTHOUSE = "lighthouse@13.5.0"
TIMES = 5
TARGET = 95
ALONE = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
)
"""A browser that talks to nobody but the server."""

_WEIGHT = re.compile(r"([\d.]+) kB of +(\d+)  initial (script|CSS)")


@dataclass(frozen=True)
class Judged:
    """What Lighthouse says: two scores of 100, milliseconds to the largest paint, and where the browser came out."""

    performance: float
    accessibility: float
    largest_paint: float
    address: str


def measure() -> list[Row]:
    """The budget of the build, and the scores where there is a browser."""
    return [*_weights(), *(_scores() if _chromium() else [])]


def _weights() -> list[Row]:
    command = [_npm(), "run", "--silent", "budget"]
    done = subprocess.run(command, cwd=ROOT / "frontend", capture_output=True, text=True, check=True)
    return [
        Row(
            f"front end: initial {what}, compressed",
            f"≤ {most} kB",
            "–",
            f"{weight} kB",
            float(weight) / float(most),
            float(weight) <= float(most),
            True,
        )
        for weight, most, what in _WEIGHT.findall(done.stdout)
    ]


def _scores() -> list[Row]:
    with (
        tempfile.TemporaryDirectory() as folder,
        database.server() as url,
        database.copy_of(url, database.make_template(url)) as dsn,
    ):
        subprocess.run([_npm(), "install", "--silent", "--no-audit", "--no-fund", LIGHTHOUSE], cwd=folder, check=True)
        filled(dsn)
        with serving("backend.processes.web", dsn, TRELLIS_DEMO="true") as port:
            address = f"http://localhost:{port}"
            door = httpx.post(f"{address}/api/demo/sign-in", json={"persona": "employee"}, timeout=60)
            signed_in = {"Cookie": door.headers["set-cookie"].split(";")[0]}
            return [
                _row("sign-in page", Path(folder), f"{address}/sign-in", {}),
                _row("home", Path(folder), f"{address}/", signed_in),
            ]


def _row(page: str, folder: Path, address: str, headers: Mapping[str, str]) -> Row:
    runs = [_judged(folder, address, headers) for _ in range(TIMES)]
    score = median(run.performance for run in runs)
    accessible = min(run.accessibility for run in runs)
    paint = median(run.largest_paint for run in runs)
    return Row(
        f"Lighthouse, mobile, {page}: performance",
        f"≥ {TARGET}",
        "–",
        f"{score:.0f}; accessibility {accessible:.0f}, largest paint {paint / 1000:.2f} s",
        score / 100,
        score >= TARGET,
        all(run.address == address for run in runs),
    )


def _judged(folder: Path, address: str, headers: Mapping[str, str]) -> Judged:
    command = [
        str(folder / "node_modules/.bin/lighthouse"),
        address,
        "--quiet",
        "--output=json",
        "--output-path=stdout",
    ]
    options = ["--only-categories=performance,accessibility", f"--extra-headers={json.dumps(dict(headers))}"]
    settings = {**os.environ, "CHROME_PATH": _chromium() or ""}
    flags = f"--chrome-flags={' '.join(ALONE)}"
    done = subprocess.run([*command, *options, flags], env=settings, check=True, capture_output=True, text=True)
    report = json.loads(done.stdout)
    scores = {name: 100 * each["score"] for name, each in report["categories"].items()}
    paint = report["audits"]["largest-contentful-paint"]["numericValue"]
    return Judged(scores["performance"], scores["accessibility"], paint, report["finalDisplayedUrl"])


def _chromium() -> str | None:
    return shutil.which("chromium") or shutil.which("google-chrome")


def _npm() -> str:
    return shutil.which("npm") or str(ROOT / ".venv/bin/npm")
