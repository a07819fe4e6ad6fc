"""Find positions by words of title, code, or the name of whoever holds them."""

from backend.kit.clock import today
from backend.kit.database.filters import Filters
from backend.people.core.words import prefix_queries
from backend.people.organisation import in_force

_FOUND = """{position} IN (
    SELECT f.id FROM position f WHERE f.search @@ {query}::text::tsquery
    UNION ALL
    SELECT i.position_id FROM person h JOIN incumbency i ON i.person_id = h.id AND {in_force}
    WHERE h.search @@ {query}::text::tsquery
)"""


def narrow_by_words(filters: Filters, q: str | None, *, position: str) -> None:
    """Keep those positions alone of which each word of `q` begins a word of title, code or the holder's name.

    Parameters
    ----------
    position : the column with the position's id.
    """
    for query in prefix_queries(q or ""):
        held = in_force("i", filters.value(today()))
        filters.add(_FOUND.format(position=position, query=filters.value(query), in_force=held))
