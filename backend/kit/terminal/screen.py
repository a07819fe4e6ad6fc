"""Where a command answers: tables for people, one JSON document for programs, and one path for all that goes wrong."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass

import typer
from rich.console import Console, RenderableType

from backend.kit.documents import document_text
from backend.kit.exits import Exit
from backend.kit.faults import BadInput
from backend.kit.terminal.progress import Tell, telling

Document = Mapping[str, object]


@dataclass(frozen=True)
class Screen:
    """Standard output for answers, standard error for progress and what is wrong.

    Attributes
    ----------
    as_json : standard output gets one JSON document and nothing else.
    """

    out: Console
    err: Console
    as_json: bool

    def show(self, document: Document, *parts: RenderableType) -> None:
        """Answer: with the document to a program, with the parts to a person; a bare string stays on one line."""
        if self.as_json:
            self.out.file.write(document_text(document))
        else:
            for part in parts:
                self.out.print(part, soft_wrap=isinstance(part, str))

    def stop(self, code: Exit, document: Document, text: str) -> typer.Exit:
        """Say what is wrong; raise the answer."""
        if self.as_json:
            self.show(document)
        self.err.print(text, soft_wrap=True)
        return typer.Exit(code)

    @contextmanager
    def telling(self) -> Iterator[Tell]:
        """Show progress."""
        with telling(self.err) as tell:
            yield tell


def _console(*, stderr: bool) -> Console:
    return Console(stderr=stderr, markup=False, highlight=False, emoji=False)


@contextmanager
def screen_of(*, as_json: bool) -> Iterator[Screen]:
    """Give a command its screen, and turn files that are wrong, and Ctrl-C, into words and an exit code."""
    screen = Screen(_console(stderr=False), _console(stderr=True), as_json)
    try:
        yield screen
    except BadInput as error:
        document = {"faults": [asdict(fault) for fault in error.faults], "count": error.count}
        raise screen.stop(Exit.BAD_INPUT, document, str(error)) from None
    except KeyboardInterrupt:
        raise screen.stop(Exit.INTERRUPTED, {"error": "interrupted"}, "Interrupted. Nothing was written.") from None
    except BrokenPipeError:
        raise
    except OSError as error:
        text = f"{error.filename or 'A file'}: {error.strerror or error}. Nothing was written."
        raise screen.stop(Exit.BAD_INPUT, {"error": text}, text) from None
