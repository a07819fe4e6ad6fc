"""What workers do with imports, and what becomes of an import whose work ends undone."""

from collections.abc import Mapping
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.audit.service import Actor
from backend.kit.database.transactions import current_connection
from backend.kit.work.attempt import Attempt, Job
from backend.kit.work.piece import PieceOfWork, WorkState
from backend.people.imports.checking import check
from backend.people.imports.committing import commit
from backend.people.imports.kinds import CHECK, COMMIT, UNDO
from backend.people.imports.taking_back import take_back


async def run_check(attempt: Attempt, arguments: Mapping[str, Plain]) -> None:
    """Check an import."""
    import_id, version = UUID(str(arguments["import_id"])), int(str(arguments["version"]))
    await check(import_id, version, attempt.work.account_id, attempt)


async def run_commit(attempt: Attempt, arguments: Mapping[str, Plain]) -> None:
    """Carry an import out."""
    await commit(UUID(str(arguments["import_id"])), _by(attempt, arguments), attempt)


async def run_undo(attempt: Attempt, arguments: Mapping[str, Plain]) -> None:
    """Take an import back."""
    await take_back(UUID(str(arguments["import_id"])), _by(attempt, arguments), attempt)


async def release_check(piece: PieceOfWork) -> None:
    """Let an import whose check ended without result be checked again."""
    await _release(piece, "checking", "changed")


async def release_commit(piece: PieceOfWork) -> None:
    """Let an import that was not carried out be committed again; where that failed, after another check."""
    await _release(piece, "committing", "checked" if piece.state is WorkState.CANCELLED else "changed")


async def release_undo(piece: PieceOfWork) -> None:
    """Let an import that was not taken back stay committed."""
    await _release(piece, "undoing", "committed")


def _by(attempt: Attempt, arguments: Mapping[str, Plain]) -> Actor:
    return Actor(attempt.work.account_id, str(arguments["by"]))


async def _release(piece: PieceOfWork, state: str, then: str) -> None:
    await current_connection().execute(
        "UPDATE person_import SET state = $4, version = version + 1 WHERE id = $1 AND work_id = $2 AND state = $3",
        *(piece.subject_id, piece.id, state, then),
    )


JOBS = [
    Job(CHECK, run_check, release_check),
    Job(COMMIT, run_commit, release_commit),
    Job(UNDO, run_undo, release_undo),
]
