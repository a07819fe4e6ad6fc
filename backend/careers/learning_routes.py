"""The controllers of learning, in one list."""

from collections.abc import Sequence

from litestar import Controller

from backend.careers.completions.controller import (
    CompletionFilesController,
    CompletionsController,
    CompletionsOfController,
)
from backend.careers.learning_paths.controller import LearningPathsController
from backend.careers.pathways.controller import PathwaysController
from backend.careers.recommendations.controller import RecommendationsController
from backend.careers.resources.controller import ResourcesController

LEARNING: Sequence[type[Controller]] = (
    ResourcesController,
    RecommendationsController,
    LearningPathsController,
    PathwaysController,
    CompletionsOfController,
    CompletionsController,
    CompletionFilesController,
)
