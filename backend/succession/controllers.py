"""The controllers of succession, in one list."""

from collections.abc import Sequence

from litestar import Controller

SUCCESSION: Sequence[type[Controller]] = ()
