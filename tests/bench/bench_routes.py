"""Routes between roles of real frameworks, as the application looks for them while somebody waits."""

from decimal import Decimal
from functools import partial
from pathlib import Path

import numpy as np

from backend.careers.core.framework import Framework
from backend.careers.core.neighbourhood import within
from backend.careers.core.routes import find_routes
from backend.careers.files.framework_files import read_framework
from backend.careers.files.mapping import read_mapping
from backend.careers.lattice.service import MOST_TRIED
from backend.kit.faults import Faults
from tests.bench.row import Row, seconds, spoken

ROOT = Path(__file__).parents[2]
MAPPINGS = ROOT / "docs/examples/frameworks"
DATA = ROOT.parent / "shared/data/careers"

SIZES = (("uk_gdd", 0.1), ("onet_29_3", 0.5))
"""Frameworks, and the seconds that all routes between two roles may take."""

PAIRS = 40


def measure() -> list[Row]:
    """Pairs of roles drawn by lot; no row where the frameworks are not beside the project."""
    return [_row(name, target) for name, target in SIZES] if DATA.is_dir() else []


def _row(name: str, target: float) -> Row:
    framework = _framework(name)
    lattice = framework.lattice
    taken, settled = list[float](), list[Decimal]()
    for source, aim in _pairs(framework):
        held = lattice.required[source]
        search = partial(find_routes, lattice, held, source, aim, most_tried=MOST_TRIED)
        taken.append(seconds(search, times=3))
        below = search().settled
        settled += [] if below is None else [below]
    slowest, whole = max(taken), PAIRS - len(settled)
    said = f"{whole} of them exhaustively" + (
        "" if whole == PAIRS else f", the others below {min(settled)} months and more"
    )
    size = f"{len(framework.roles):,} roles, {len(framework.moves):,} moves"
    return Row(
        f"routes in {name} ({size}) between {PAIRS} pairs, {said}: time allowed / slowest",
        "≥ 1",
        spoken(target),
        f"{spoken(slowest)}, median {spoken(float(np.median(taken)))}",
        target / slowest,
        slowest <= target,
        True,
    )


def _framework(name: str) -> Framework:
    faults = Faults()
    found = read_framework(sorted((DATA / name).glob("*.csv")), read_mapping(MAPPINGS / f"{name}.toml", faults), faults)
    if found is None:
        raise faults.error()
    return found.framework


def _pairs(framework: Framework) -> list[tuple[str, str]]:
    """Pairs of roles of which moves lead from the first to the second, at most six of them."""
    dice = np.random.default_rng(1)
    roles = [role.code for role in framework.roles]
    found = list[tuple[str, str]]()
    while len(found) < PAIRS:
        source = roles[int(dice.integers(len(roles)))]
        near = sorted(within(framework, source, 6) - within(framework, source, 1) - {source})
        if near:
            found.append((source, near[int(dice.integers(len(near)))]))
    return found
