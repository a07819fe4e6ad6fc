"""What somebody is told."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    """A link in the mail of a notice, with which it is answered.

    Attributes
    ----------
    label : what it does, such as "Accept or decline".
    path : where in the application it leads, from the `/` on; a token in it stands after the `#`.
    """

    label: str
    path: str


@dataclass(frozen=True)
class Notice:
    """One thing to tell one person.

    Attributes
    ----------
    kind : names it in the front end's catalogue, such as `offer.made`.
    about : what it is about, in few words, such as a name.
    href : where in the application to go, from the `/` on.
    reason : why this person gets it, a sentence.
    subject, text : of the mail, in plain words.
    is_urgent : whether its mail waits for no digest; quiet hours it waits out.
    is_mailed : whether there is a mail at all, or the inbox alone tells it.
    """

    kind: str
    about: str
    href: str
    reason: str
    subject: str
    text: str
    answers: tuple[Answer, ...] = ()
    is_urgent: bool = False
    is_mailed: bool = True
