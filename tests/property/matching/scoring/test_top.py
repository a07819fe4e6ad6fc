"""The best mentors are those that sorting everyone would put first, ties in column order."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from backend.matching.scores import INELIGIBLE, ListedScores
from backend.matching.scoring.top import NOBODY, best_mentors, best_of

BLOCKS = st.integers(0, 3).flatmap(
    lambda spread: hnp.arrays(
        np.int32,
        st.tuples(st.integers(0, 4), st.one_of(st.integers(0, 40), st.integers(300, 700))),
        elements=st.integers(INELIGIBLE, 10 ** (2 * spread)),
        fill=st.integers(INELIGIBLE, 2),
    )
)


def sorted_first(block: np.ndarray, k: int) -> list[list[tuple[int, int]]]:
    """Column and score of each row's best, padded."""
    rows = []
    for row in block.tolist():
        best = sorted((-score, column) for column, score in enumerate(row) if score >= 0)[:k]
        rows.append([(column, -score) for score, column in best] + [(NOBODY, INELIGIBLE)] * (k - len(best)))
    return rows


@settings(max_examples=150, deadline=None)
@given(BLOCKS, st.integers(1, 25))
def test_the_best_are_what_sorting_everyone_puts_first(block: np.ndarray, k: int) -> None:
    best = best_of(block, k)
    found = [list(zip(*row, strict=True)) for row in zip(best.mentor.tolist(), best.score.tolist(), strict=True)]
    assert found == sorted_first(block, k)
    assert best.mentor.shape == (len(block), k)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 40), st.integers(1, 900), st.integers(1, 30), st.integers(1, 10**6))
def test_blocks_of_random_scores_come_out_in_the_same_order_as_sorted(
    seed: int, rows: int, columns: int, k: int, highest: int
) -> None:
    random = np.random.default_rng(seed)
    matrix = random.integers(INELIGIBLE, highest, (rows, columns), endpoint=True)
    best = best_mentors(ListedScores.from_matrix(matrix), k)
    found = [list(zip(*row, strict=True)) for row in zip(best.mentor.tolist(), best.score.tolist(), strict=True)]
    assert found == sorted_first(matrix, k)
