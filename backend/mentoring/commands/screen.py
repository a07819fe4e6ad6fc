"""What can go wrong with a round, in words and exit codes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict

import typer

from backend.kit.exits import Exit
from backend.kit.terminal.screen import Screen, screen_of
from backend.matching.objective import TooLarge
from backend.matching.result import Conflict, ProofFailed


def no_plan(screen: Screen, conflict: Conflict) -> typer.Exit:
    """Say why no plan exists; raise the answer."""
    demands = "\n".join(f"  - {demand}" for demand in conflict.demands)
    text = f"No plan exists. {conflict.explanation}\nTogether these can't be met:\n{demands}"
    return screen.stop(Exit.INFEASIBLE, {"conflict": asdict(conflict)}, text)


@contextmanager
def answering(*, as_json: bool) -> Iterator[Screen]:
    """Give a command its screen, and turn what goes wrong into words and an exit code."""
    with screen_of(as_json=as_json) as screen:
        try:
            yield screen
        except TooLarge as error:
            raise screen.stop(Exit.BAD_INPUT, {"error": str(error)}, str(error)) from None
        except ProofFailed as error:
            text = f"The plan does not pass the check of its proof, so it is not a result: {error}"
            raise screen.stop(Exit.UNPROVEN, {"error": text}, text) from None
