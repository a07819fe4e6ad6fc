"""Sentences about somebody, written to themselves: the reader goes by a name of one word, and verbs follow it."""

import re

YOU = "\N{ZERO WIDTH JOINER}you\N{ZERO WIDTH JOINER}"
"""What the reader is called while sentences about them are made; nobody is called so."""

_VERBS = {
    "stands": "stand",
    "speaks": "speak",
    "wants": "want",
    "is": "are",
    "has": "have",
    "was": "were",
    "does": "do",
}

_WITH_VERB = re.compile(rf"{YOU} ({'|'.join(_VERBS)})\b")


def to_reader(sentence: str) -> str:
    """Write a sentence to the one who is called `YOU` in it."""
    said = sentence.replace(f"{YOU}'s", "your").replace(f"Wishes of {YOU}:", "Your wishes:")
    said = _WITH_VERB.sub(lambda found: f"you {_VERBS[found[1]]}", said).replace(YOU, "you")
    return f"{said[:1].upper()}{said[1:]}"
