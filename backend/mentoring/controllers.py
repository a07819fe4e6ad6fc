"""The controllers of mentoring, in one list."""

from collections.abc import Sequence

from litestar import Controller

from backend.mentoring.answers.controller import AnswersController
from backend.mentoring.application_files.controller import ApplicationFilesController
from backend.mentoring.enrolments.controller import EnrolmentsController, ProgrammeEnrolmentsController
from backend.mentoring.offers.controller import OffersController, OverseenOffersController
from backend.mentoring.programmes.controller import ProgrammesController
from backend.mentoring.publications.controller import PublicationsController, RoundPublicationsController
from backend.mentoring.relationships.controller import RelationshipsController
from backend.mentoring.repairs.controller import RepairsController, RoundRepairsController
from backend.mentoring.requests.controller import ProgrammeRequestsController, RequestsController, SuggestionsController
from backend.mentoring.rounds.controller import PolicyPreviewController, ProgrammeRoundsController, RoundsController
from backend.mentoring.rounds.group_controller import RoundGroupsController
from backend.mentoring.rounds.workbench_controller import RoundResultsController, RoundWorkbenchController

MENTORING: Sequence[type[Controller]] = (
    ProgrammesController,
    ProgrammeEnrolmentsController,
    EnrolmentsController,
    ApplicationFilesController,
    SuggestionsController,
    ProgrammeRequestsController,
    RequestsController,
    PolicyPreviewController,
    ProgrammeRoundsController,
    RoundsController,
    RoundWorkbenchController,
    RoundResultsController,
    RoundGroupsController,
    OffersController,
    OverseenOffersController,
    AnswersController,
    RelationshipsController,
    RoundPublicationsController,
    PublicationsController,
    RoundRepairsController,
    RepairsController,
)
