"""How far a long computation has come, on a terminal; silence elsewhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

Tell = Callable[[str, float], None]
"""Told what is being done, and how much of it is done, 0 … 1."""


@contextmanager
def telling(console: Console) -> Iterator[Tell]:
    """Show a bar per step with its share done, where that is known, and the time it takes; gone when all is done."""
    columns = TextColumn("{task.description}"), BarColumn(30), TextColumn("{task.fields[share]}"), TimeElapsedColumn()
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        steps: dict[str, TaskID] = {}

        def tell(what: str, part: float) -> None:
            if what not in steps:
                for step in steps.values():
                    progress.update(step, visible=False)
                steps[what] = progress.add_task(what, total=None, share="")
            if part > 0:
                progress.update(steps[what], total=1.0, completed=part, share=f"{part:.0%}")
            else:
                progress.update(steps[what], visible=True)

        yield tell
