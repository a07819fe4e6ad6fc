"""What careers must know of other domains to say in what capacity somebody speaks; the application says it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Ties:
    """How people are joined outside of this domain.

    Attributes
    ----------
    is_mentor_of : reads, within the open transaction if there is one, whether the first mentors the second today.
    """

    is_mentor_of: Callable[[UUID, UUID], Awaitable[bool]]
