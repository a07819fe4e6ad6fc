"""The report as a spreadsheet, which says in its first line for whom it was made and when."""

import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

import anyio.to_thread

from backend.kit.audit.service import Subject
from backend.kit.database.transactions import write_transaction
from backend.kit.sheets.csv_writing import Value, write_csv
from backend.kit.sheets.xlsx_writing import write_xlsx
from backend.people.core.access import Viewer
from backend.succession.recording import record_confidentially
from backend.succession.reports.schemas import FigureId, SuccessionReport
from backend.succession.reports.service import get_report

Format = Literal["csv", "xlsx"]

MEDIA_TYPES: Mapping[Format, str] = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

HEADER = ("Part", "What", "Day", "Value", "Counted", "Of", "Remarks")

LABELS: Mapping[FigureId, str] = {
    "coverage_naive": "Positions with a candidate, %",
    "coverage_true": "Positions that could be filled at the same time, %",
    "coverage_now": "Positions that could be filled at the same time by people ready now, %",
    "depth": "Candidates per position whose readiness counts",
    "breadth": "Different people among these candidates, %",
    "slates_units": "Slates of two and more with people of several units, %",
    "slates_locations": "Slates of two and more with people of several locations, %",
    "readiness_stale": "Candidates whose readiness is unconfirmed, %",
    "reviews_due": "Plans whose review is due or has no day, %",
    "internal_fill": "Filled within 12 months, from within, %",
    "placement": "Filled within 12 months, by a candidate, %",
}


async def export_report(*, file_format: Format, by: Viewer) -> bytes:
    """Give the report as a file, and note in the confidential log who took it along.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    """
    report = await get_report(by=by)
    async with write_transaction():
        subject = Subject("report", None, "succession report")
        await record_confidentially(by=by, action="report.exported", subject=subject, detail={"format": file_format})
    return await anyio.to_thread.run_sync(_written, report, file_format)


def _written(report: SuccessionReport, file_format: Format) -> bytes:
    rows = [*_rows(report)]
    if file_format == "xlsx":
        book = io.BytesIO()
        write_xlsx(book, "Succession", HEADER, rows)
        return book.getvalue()
    stream = io.StringIO(newline="")
    write_csv(stream, HEADER, rows)
    return stream.getvalue().encode("utf-8-sig")


def _rows(report: SuccessionReport) -> Iterator[Sequence[Value]]:
    made = f"Confidential. Made for {report.made_by} on {report.made_at:%Y-%m-%d %H:%M} UTC"
    yield ("Made", made, report.on, None, None, None, "Without anything about whom it was made for")
    for figure in report.figures:
        yield ("Figure", LABELS[figure.id], report.on, figure.value, figure.part, figure.whole, None)
    for figure in report.figures:
        for each in figure.history:
            yield ("Month", LABELS[figure.id], each.on, each.value, None, None, None)
    for seat in report.seats:
        remarks = "; ".join(mark.replace("_", " ") for mark in seat.marks)
        what = f"{seat.title}, {seat.unit}"
        yield ("Position: candidates, of whom confirmed", what, None, None, seat.confirmed, seat.candidates, remarks)
