"""Who a candidate is, over all plans: people from outside are told apart by nothing but their names."""

import unicodedata
from collections.abc import Mapping
from typing import Any


def candidate_key(row: Mapping[str, Any]) -> str:
    """Give what tells the candidate of a nomination apart: the person's id or, from outside, the name.

    Blanks, capitals and Unicode forms of a name do not tell people apart.

    Parameters
    ----------
    row : with `person_id`, and with `external_name` where that is null.
    """
    if row["person_id"] is not None:
        return str(row["person_id"])
    name = " ".join(row["external_name"].split()).casefold()
    return f"outside:{unicodedata.normalize('NFC', name)}"
