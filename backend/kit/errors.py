"""What can go wrong in a use case, in words; `backend.kit.http.problems` makes HTTP of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FieldError:
    """One field at fault.

    Attributes
    ----------
    field : its name in the request, with dots into nested values.
    message : what is wrong and what would be right, a sentence.
    """

    field: str
    message: str


class Refusal(Exception):
    """A use case that was not done; nothing of it was.

    Attributes
    ----------
    detail : what happened and what to do, sentences.
    """

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class NotSignedIn(Refusal):
    """Nobody is signed in, or not any more."""

    def __init__(self, detail: str = "Sign in first.") -> None:
        super().__init__(detail)


class NotAllowed(Refusal):
    """The person's roles do not open this; what it would act on stays unmentioned."""

    def __init__(self, detail: str = "Your roles do not open this.") -> None:
        super().__init__(detail)


class NotFound(Refusal):
    """There is no such thing, or none that this person may know of: both read alike."""

    def __init__(self, what: str) -> None:
        super().__init__(f"There is no such {what}, or you may not see it.")


class Invalid(Refusal):
    """Fields that cannot be accepted.

    Attributes
    ----------
    errors : each field at fault.
    """

    def __init__(self, *errors: FieldError) -> None:
        super().__init__(" ".join(f"{error.field}: {error.message}" for error in errors))
        self.errors = errors


class Malformed(Invalid):
    """Fields that are not of the documented shape at all."""


class Conflict(Refusal):
    """The state of things does not allow it (any more)."""


class Stale(Refusal):
    """The thing was changed since it was read.

    Attributes
    ----------
    current : it as it is now, as the operation would answer it.
    """

    def __init__(self, current: object) -> None:
        super().__init__("Somebody changed this since you opened it. Compare both versions, then save again.")
        self.current = current


class MissingCondition(Refusal):
    """An update that does not say which version it changes."""

    def __init__(self) -> None:
        super().__init__('Send the version that you read as If-Match: "<version>".')


class TooMany(Refusal):
    """Too many tries.

    Attributes
    ----------
    retry_after : whole seconds until the next try can succeed.
    """

    def __init__(self, detail: str, retry_after: int) -> None:
        super().__init__(detail)
        self.retry_after = retry_after


class TooLarge(Refusal):
    """More bytes than the operation takes."""
