"""The few pictures that the README shows."""

from tests.screenshots.scenes import Scene, View

README = {
    "person.png": ("person", "talent_partner", View(1280, "light")),
    "org-chart.png": ("org chart", "manager", View(1280, "dark")),
    "import.png": ("import", "talent_partner", View(1280, "light")),
    "round.png": ("round", "coordinator", View(1280, "light")),
    "repair.png": ("repair", "coordinator", View(1280, "light")),
    "career-map.png": ("career map", "employee", View(1280, "light")),
    "gaps.png": ("gaps", "talent_partner", View(1280, "dark")),
    "bench.png": ("bench", "talent_partner", View(1280, "light")),
    "request.png": ("find a mentor", "mentee", View(1280, "dark")),
}
"""By file: page, persona and view, with everything in it."""


def is_of_readme(scene: Scene, view: View) -> bool:
    """Whether one of the README's pictures is of this scene, as it is seen in this view."""
    return scene.state == "full" and (scene.route.name, scene.persona, view) in README.values()
