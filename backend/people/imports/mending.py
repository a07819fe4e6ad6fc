"""What a person says of columns, cells and open questions, before it is stored: understood, or refused by field."""

import json
from collections.abc import Mapping as Map
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from backend.kit.errors import FieldError
from backend.kit.spelling import asked
from backend.people.core.imports.cells.dates import DateOrder
from backend.people.core.imports.cells.misread import Misread
from backend.people.core.imports.fields import BY_NAME, reader
from backend.people.core.imports.mapping import MappedColumn, Mapping, mapping_problems
from backend.people.core.imports.options import Options
from backend.people.imports.schemas import MappingRequest, OptionsChange, RowMending


def requested_mapping(request: MappingRequest, columns: Sequence[Map[str, Any]]) -> Mapping:
    """Give the mapping that a request describes, in the order of the file; unknown columns come last."""
    asked = {each.column: MappedColumn(each.column, each.field, each.date_order) for each in request.columns}
    known = [asked.pop(each["column"], MappedColumn(each["column"], None)) for each in columns]
    repeated = [
        MappedColumn(each.column, each.field, each.date_order)
        for place, each in enumerate(request.columns)
        if each.column in {earlier.column for earlier in request.columns[:place]}
    ]
    return Mapping((*known, *asked.values(), *repeated))


def mapping_errors(mapping: Mapping, columns: Sequence[Map[str, Any]]) -> list[FieldError]:
    """Say what keeps a mapping from being used."""
    labels = [each["column"] for each in columns]
    found = mapping_problems(mapping, labels)
    return [FieldError("columns", f"{p.problem[:1].upper()}{p.problem[1:]}. {p.remedy}") for p in found]


def cell_errors(mapping: Mapping | None, mending: RowMending) -> list[FieldError]:
    """Say which texts their columns cannot mean, and which fields no column says."""
    columns = () if mapping is None else mapping.columns
    orders: dict[str | None, DateOrder | None] = {m.field: m.date_order for m in columns}
    errors: list[FieldError] = []
    for field, text in mending.texts.items():
        if field not in orders or field not in BY_NAME:
            message = f"No column is mapped to {field}. Map one, or mend the file."
            errors.append(FieldError(f"texts.{field}", message))
        elif text:
            try:
                reader(BY_NAME[field], orders[field])(text)
            except Misread as misread:
                errors.append(
                    FieldError(f"texts.{field}", f"{misread.problem}. {misread.remedy}{asked(misread.suggestions)}")
                )
    return errors


def mended(known: Map[str, Any] | None, mending: RowMending) -> tuple[dict[str, str], bool]:
    """Give what is decided about a row from now on: its other texts, and whether it is left out."""
    texts: dict[str, str] = {} if known is None else json.loads(known["texts"])
    for field, text in mending.texts.items():
        if text is None:
            texts.pop(field, None)
        else:
            texts[field] = text
    was_left_out = known is not None and known["is_left_out"]
    return texts, was_left_out if mending.is_left_out is None else mending.is_left_out


def changed_options(options: Options, change: OptionsChange) -> Options:
    """Give options with what a request sets; a null where there must be something leaves it."""
    sent = {name: getattr(change, name) for name in change.model_fields_set}
    values: dict[str, Any] = {name: sent[name] for name in ("missing_left_on", "org_unit") if name in sent}
    for name in ("create", "time_zone", "new_numbers"):
        if sent.get(name) is not None:
            values[name] = frozenset(sent[name]) if isinstance(sent[name], list) else sent[name]
    if sent.get("confirmed") is not None:
        values["confirmed"] = frozenset((each.kind, each.count) for each in sent["confirmed"])
    return replace(options, **values)
