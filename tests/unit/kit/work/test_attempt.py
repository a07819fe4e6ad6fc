"""What an attempt says of how far it has come."""

from datetime import UTC, datetime
from uuid import uuid4

from backend.kit.work.attempt import Attempt
from backend.kit.work.piece import piece_of_work
from backend.kit.work.standby import Standby


def _attempt() -> Attempt:
    row = {"state": "running", "progress": 0, "arguments": "{}", "result": None, "attempt": 1, "attempts_left": 2}
    row |= dict.fromkeys(("account_id", "subject_id", "started_at", "cancel_requested_at", "finished_at"))
    row |= dict.fromkeys(("error", "result_href")) | {"kind": "sample.count", "queue": "cpu", "title": "Counting"}
    row |= {"id": uuid4(), "request_id": "r", "step": "", "created_at": datetime(2026, 3, 2, tzinfo=UTC)}
    return Attempt(piece_of_work(row), Standby())


def test_progress_does_not_go_back_when_a_computation_begins_to_count_anew() -> None:
    attempt = _attempt()
    attempt.report(0.02, "Fetching the organisation")
    attempt.report(0.0, "Reading the file")
    assert (attempt.progress, attempt.step) == (0.02, "Reading the file")
    attempt.report(0.5, "Checking")
    assert attempt.progress == 0.5


def test_progress_stays_within_the_whole() -> None:
    attempt = _attempt()
    attempt.report(1.7)
    assert attempt.progress == 1.0
