"""Kinds of work to try things with; each writes one row of `effect` in the transaction that ends it."""

import itertools
import os
import time
from collections.abc import Mapping

from backend.kit.audit.chain import Plain
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict
from backend.kit.work.attempt import Attempt, Job
from backend.kit.work.kinds import Queue, WorkKind
from backend.kit.work.piece import PieceOfWork
from backend.kit.work.process import Report
from backend.kit.work.worker import Duties

NOTE = WorkKind("sample.note")
STEPS = WorkKind("sample.steps", Queue.CPU)
ENDLESS = WorkKind("sample.endless", Queue.CPU)
REFUSED = WorkKind("sample.refused")
BROKEN = WorkKind("sample.broken", attempts=2)
BROKEN_COMPUTATION = WorkKind("sample.broken_computation", Queue.CPU)

TABLES = """
CREATE TABLE effect (work_id uuid NOT NULL, attempt integer NOT NULL);
CREATE TABLE released (work_id uuid NOT NULL, state text NOT NULL);
"""


async def note(attempt: Attempt, arguments: Mapping[str, Plain]) -> None:
    async with write_transaction() as connection:
        await connection.execute("INSERT INTO effect VALUES ($1, $2)", attempt.work.id, attempt.work.attempt)
        await attempt.finish(result={"said": arguments.get("say")}, href="/somewhere")


async def steps(attempt: Attempt, arguments: Mapping[str, Plain]) -> None:
    parts = await attempt.compute(count_slowly, str(arguments["parts"]))
    await note(attempt, {"say": parts})


def count_slowly(report: Report, parts: str) -> int:
    for part in range(int(parts)):
        report(part / int(parts), f"process {os.getpid()}")
        time.sleep(0.15)
    return int(parts)


async def endless(attempt: Attempt, _arguments: Mapping[str, Plain]) -> None:
    attempt.report(0.1, "counting for ever")
    await note(attempt, {"say": await attempt.compute(count_for_ever_in_c)})


def count_for_ever_in_c(_report: Report) -> int:
    return sum(itertools.repeat(1))  # never gives the interpreter's lock away


async def refused(_attempt: Attempt, _arguments: Mapping[str, Plain]) -> None:
    raise Conflict("The organisation has changed since; check again.")


async def broken(_attempt: Attempt, _arguments: Mapping[str, Plain]) -> None:
    raise ZeroDivisionError


async def broken_computation(attempt: Attempt, _arguments: Mapping[str, Plain]) -> None:
    await attempt.compute(divide_by_zero)


def divide_by_zero(_report: Report) -> float:
    return 1 / 0


async def release(piece: PieceOfWork) -> None:
    await current_connection().execute("INSERT INTO released VALUES ($1, $2)", piece.id, piece.state.value)


DUTIES = Duties(
    jobs=[
        Job(NOTE, note),
        Job(STEPS, steps, release),
        Job(ENDLESS, endless, release),
        Job(REFUSED, refused, release),
        Job(BROKEN, broken, release),
        Job(BROKEN_COMPUTATION, broken_computation, release),
    ]
)
