"""The controllers of succession, in one list."""

from collections.abc import Sequence

from litestar import Controller

from backend.succession.bench.controller import BenchController
from backend.succession.calibration.controller import CalibrationController
from backend.succession.critical_positions.controller import CriticalPositionsController
from backend.succession.development.controller import CoveringController, DevelopmentController
from backend.succession.nominations.controller import CandidatesController, NominationsController
from backend.succession.pools.controller import PoolsController
from backend.succession.readiness.controller import ReadinessController, ReadinessScaleController
from backend.succession.reports.controller import SuccessionReportsController
from backend.succession.scenarios.controller import ScenariosController
from backend.succession.telling.controller import TellingController, ToldController

SUCCESSION: Sequence[type[Controller]] = (
    CriticalPositionsController,
    CandidatesController,
    NominationsController,
    TellingController,
    ToldController,
    CalibrationController,
    BenchController,
    ReadinessScaleController,
    ReadinessController,
    DevelopmentController,
    CoveringController,
    ScenariosController,
    PoolsController,
    SuccessionReportsController,
)
