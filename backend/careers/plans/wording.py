"""What people read about plans: in their inbox and by mail, in English."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from backend.people.notices.notice import Notice

OWN = "It is your development plan."


@dataclass(frozen=True)
class ToldOf:
    """A plan, as those who are told of it read of it.

    Attributes
    ----------
    whose : name of its person; `None` for that person themselves.
    """

    id: UUID
    whose: str | None

    @property
    def href(self) -> str:
        """Where it is shown."""
        return f"/career/plans/{self.id}"

    @property
    def named(self) -> str:
        """What it is called in a sentence."""
        return "your development plan" if self.whose is None else f"the development plan of {self.whose}"

    @property
    def reason(self) -> str:
        """Why somebody is told of it."""
        return OWN if self.whose is None else f"{self.whose} reports to you."


_MOVED = {
    "sent": ("{by} sent you a plan to review", "{by} asks you to go through {plan} together."),
    "taken_back": ("{by} took a plan back", "{by} works on {plan} again and sends it when it is ready."),
    "review_begun": ("{by} is reviewing {plan}", "{by} goes through {plan}. You both can change it until both agree."),
    "returned": ("{by} gave {plan} back", "{by} gave {plan} back to work on. The comments say more."),
    "review_again": ("{by} wants to go through {plan} again", "{by} brought {plan} back into review."),
    "completed": ("{by} completed {plan}", "{by} completed {plan}. It is kept as it is."),
    "agreed": ("{by} agrees to {plan}", "{by} agrees to {plan} as it is. It is active once you agree as well."),
    "active": (
        "{plan} is active",
        "{by} agrees to {plan}, and so do you: it is active. The first check-in is in a quarter.",
    ),
    "commented": ("{by} commented on {plan}", "{by} said something about {plan}."),
    "checked_in": ("{by} noted how {plan} stands", "{by} noted how {plan} stands, after a check-in."),
    "undone": ("{by} took a step back", "{by} took back what was done to {plan} last."),
}


def happened(what: str, plan: ToldOf, by: str) -> Notice:
    """Tell somebody what another did with a plan.

    Parameters
    ----------
    what : one of the keys of the texts above; it is the kind of the notice after `plan.`.
    """
    subject, text = (each.format(by=by, plan=plan.named) for each in _MOVED[what])
    return Notice(
        kind=f"plan.{what}",
        about=by,
        href=plan.href,
        reason=plan.reason,
        subject=_capital(subject),
        text=_capital(text),
    )


_REMINDERS = {
    "check_in": ("A check-in on {plan} is due on {day}", "Talk about {plan}, and note how it stands."),
    "check_in_late": (
        "The check-in on {plan} is late",
        "It was due on {day}. Talk about {plan}, and note how it stands.",
    ),
    "stale": (
        "Nothing has happened in {plan}",
        "Nobody has touched {plan} since {day}. Go on with it, or bring it to an end.",
    ),
    "renewal": (
        "{plan} is a year old",
        "It was agreed on {day}. Begin the next one: it takes over what is still open.",
    ),
}


def reminder(kind: str, plan: ToldOf, day: date) -> Notice:
    """Remind somebody of a plan.

    Parameters
    ----------
    kind : `check_in`, `check_in_late`, `stale` or `renewal`.
    day : that it is about.
    """
    shown = f"{day.day} {day:%B %Y}"
    subject, text = (each.format(plan=plan.named, day=shown) for each in _REMINDERS[kind])
    return Notice(
        kind=f"plan.{kind}",
        about=plan.whose or shown,
        href=plan.href,
        reason=plan.reason,
        subject=_capital(subject),
        text=_capital(text),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
