"""Scores with some of the mentors are the scores with all of them, less the others."""

import numpy as np
import pytest

from tests.bench.population import round_of


@pytest.mark.parametrize("mentors", [[], [0], [3, 4, 39], list(range(40))])
def test_the_columns_are_the_same(mentors: list[int]) -> None:
    scores = round_of(50, 40, seats=1).scores
    rows, some = np.arange(50), np.array(mentors, np.int64)
    whole = scores.block(rows).copy()
    assert (scores.among(some).block(rows) == whole[:, some]).all()
    if len(some) > 1:
        assert (scores.among(some).among(np.array([1])).block(rows) == whole[:, some[1:2]]).all()
