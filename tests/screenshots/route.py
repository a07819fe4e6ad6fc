"""What a page of the front end is, to be photographed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

PERSONAS = (
    *("mentee", "mentor", "coordinator", "employee"),
    *("manager", "talent_partner", "executive", "administrator"),
)


@dataclass(frozen=True, eq=False)
class Route:
    """A page.

    Attributes
    ----------
    path : its address; `{id}` is filled with what `find` finds.
    persona : as whom it is looked at in all its states; `None`: nobody is signed in.
    find : a list of the API whose first item has the id, looked at as `persona`; after a `@` the code of the item
        that is meant; after a `#` the field of its items that lists what has the id; after a ` > ` a further list, in
        what was found; after each ` + ` where to make what the page shows, in what was found, with a post that needs
        no body and is waited for.
    area : of the rail, to which somebody needs access; who has none sees why not.
    only_for : the personas for whom what is on it exists, its own among them; all others are told that there is none.
        Empty: it exists for everybody.
    stand_ins : answers of the API that the demo cannot give without a person's mailbox, by their addresses.
    is_part : whether it is a part of a page that is photographed as a whole elsewhere.
    opens : what is pressed, one after the other, to see such a part that has no address: CSS selectors.
    is_never_empty : whether it shows no list that a new organisation would have empty.
    """

    name: str
    path: str
    persona: str | None = "employee"
    find: str | None = None
    area: str = "home"
    only_for: frozenset[str] = frozenset()
    stand_ins: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    is_part: bool = False
    opens: tuple[str, ...] = ()
    is_never_empty: bool = False
