"""The controllers of learning, in one list."""

from collections.abc import Sequence

from litestar import Controller

from backend.careers.completions.controller import (
    CompletionFilesController,
    CompletionsController,
    CompletionsOfController,
)
from backend.careers.recommendations.controller import RecommendationsController
from backend.careers.resources.controller import ResourcesController

LEARNING: Sequence[type[Controller]] = (
    ResourcesController,
    RecommendationsController,
    CompletionsOfController,
    CompletionsController,
    CompletionFilesController,
)
