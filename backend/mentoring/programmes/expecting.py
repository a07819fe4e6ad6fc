"""What a new programme may not be."""

from backend.kit.clock import today
from backend.kit.database.transactions import current_connection
from backend.kit.errors import FieldError, Invalid
from backend.mentoring.programmes.schemas import ProgrammeRequest


async def expect_new(request: ProgrammeRequest) -> None:
    """Make sure within the open transaction that a programme can be made.

    Raises
    ------
    Invalid : its code is another one's, in whatever case, or it would begin on a day that is over; all is said at once.
    """
    known = await current_connection().fetchval(
        "SELECT code FROM programme WHERE lower(code) = lower($1)", request.code
    )
    faults = list[FieldError]()
    if known is not None:
        faults.append(FieldError("code", f"{known} is taken. Choose another one; capitals make no difference."))
    if request.starts_on < today():
        faults.append(FieldError("starts_on", "This day is over. Choose one that is still to come."))
    if faults:
        raise Invalid(*faults)
