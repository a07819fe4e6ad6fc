"""The controllers of succession, in one list."""

from collections.abc import Sequence

from litestar import Controller

from backend.succession.critical_positions.controller import CriticalPositionsController
from backend.succession.nominations.controller import CandidatesController, NominationsController

SUCCESSION: Sequence[type[Controller]] = (
    CriticalPositionsController,
    CandidatesController,
    NominationsController,
)
