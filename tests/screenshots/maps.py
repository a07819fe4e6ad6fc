"""`python -m tests.screenshots.maps FOLDER`: the career map at 20, 200 and 1,000 roles, and how long it takes."""

import base64
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from backend.careers.core.framework import Framework
from backend.careers.files.framework_json import framework_document
from tests.browsing import entered, started_browser
from tests.e2e.browser.organisation import call, persona
from tests.e2e.processes.served import showing
from tests.large_frameworks import code_of, framework_of_size

SIZES = (20, 200, 1_000)
VIEWS = (
    ("map", "?view=picture"),
    ("all", "?view=picture&distance=all"),
    ("list", "?view=list"),
    ("all listed", "?view=list&distance=all"),
)
PATIENCE = 60_000


def main(folder: Path) -> None:
    """Photograph each size as whoever holds a role in its middle."""
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="trellis-maps-") as data,
        showing(Path(data) / "data") as served,
        started_browser() as browser,
    ):
        for size in SIZES:
            framework = framework_of_size(size)
            _publish(browser, served.address, framework, size)
            for name, query in VIEWS:
                _photograph(browser, served.address, query, folder / f"{size} {name}")


def _publish(browser: Browser, address: str, framework: Framework, size: int) -> None:
    """Bring a framework in, publish it, and give the employee a role in its middle."""
    employee = entered(browser, address, "employee")
    position = persona(employee)["position"]["id"]
    partner = entered(browser, address, "talent_partner")
    content = base64.b64encode(json.dumps(framework_document(framework)).encode()).decode()
    files = {"files": [{"name": "framework.json", "content": content}]}
    version = call(partner, "POST", "/api/framework-files", files)
    version = call(partner, "POST", f"/api/framework-versions/{version['id']}/check")
    path = f"/api/framework-versions/{version['id']}/publication"
    call(partner, "POST", path, {"mapping": []}, version=version["version"])
    role = _role(partner, code_of(framework.families[len(framework.families) // 2], "own", 2, size))
    seat = call(partner, "GET", f"/api/positions/{position}")
    call(partner, "PATCH", f"/api/positions/{position}", {"role_id": role}, version=seat["version"])
    partner.context.close()
    employee.context.close()


def _role(page: Page, code: str) -> str:
    cursor = ""
    while True:
        found: Any = call(page, "GET", f"/api/roles?limit=200{cursor}")
        for role in found["items"]:
            if role["code"] == code:
                return role["id"]
        cursor = f"&cursor={found['next_cursor']}"


def _photograph(browser: Browser, address: str, query: str, file: Path) -> None:
    """Photograph wide and narrow, and say how long it took until it was there."""
    for width in (1280, 320):
        page = entered(browser, address, "employee", viewport={"width": width, "height": 860})
        page.set_default_timeout(PATIENCE)
        began = time.monotonic()
        page.goto(f"/career{query}")
        shown = page.locator("[data-role]" if "list" not in query else "main li")
        shown.first.wait_for()
        seconds = time.monotonic() - began
        page.wait_for_timeout(500)
        page.screenshot(path=f"{file} {width}.png", animations="disabled")
        sys.stdout.write(f"{file.name} at {width}: {shown.count()} shown after {seconds:.1f} s\n")
        page.context.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
