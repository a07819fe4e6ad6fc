"""A row of the table of benchmarks, and how its two sides are measured."""

import gc
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any


@dataclass(frozen=True)
class Row:
    """What was measured: `theirs` over `ours`, or `ours` over `theirs`, against a target.

    `holds` says whether both sides agree on the answer, where they should.
    """

    measure: str
    target: str
    theirs: str
    ours: str
    ratio: float
    met: bool
    holds: bool


def faster(measure: str, theirs: float, ours: float, *, target: float, holds: bool) -> Row:
    """Compare the seconds of two sides, of which ours is to take at most a `target`-th."""
    ratio = theirs / ours
    return Row(measure, f"≥ {target:g}", spoken(theirs), spoken(ours), ratio, ratio >= target, holds)


def spoken(taken: float) -> str:
    """Seconds in the unit that reads best."""
    return f"{taken:,.2f} s" if taken >= 1 else f"{taken * 1000:,.1f} ms"


def seconds(work: Callable[[], Any], *, times: int = 5) -> float:
    """Median wall-clock seconds of `times` runs."""
    taken = []
    for _ in range(times):
        gc.collect()
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return median(taken)


def alone(module: str, *arguments: str) -> dict[str, Any]:
    """Run a module of this folder in a process of its own; its last line is JSON, to which its peak memory is added."""
    command = [sys.executable, "-m", f"tests.bench.{module}", *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(done.stdout.strip().splitlines()[-1])


def peak_megabytes() -> float:
    """Peak resident memory of this process; `ru_maxrss` would begin with that of the process that started it."""
    status = Path("/proc/self/status")
    if status.exists():
        peak = next(line for line in status.read_text("utf-8").splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1000
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
