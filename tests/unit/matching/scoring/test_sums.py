import numpy as np
import pytest

from backend.matching.scoring.rows import Row, Rows
from backend.matching.scoring.sums import RowSums, fused

SHAPE = (40, 7)


def build(item: int) -> Row:
    return np.random.default_rng(item).integers(0, 100, SHAPE[1]).astype(np.int32)


TWO_KINDS = Rows.of([[k % 2] for k in range(SHAPE[0])], build)
THREE_KINDS = Rows.of([[10 + k % 3] if k % 4 else [] for k in range(SHAPE[0])], build)
ALL_DIFFERENT = Rows.of([[100 + k] for k in range(SHAPE[0])], build)
SEVERAL_EACH = Rows.of([range(200, 200 + k % 5) for k in range(SHAPE[0])], build)
PARTS = [SEVERAL_EACH, TWO_KINDS, ALL_DIFFERENT, THREE_KINDS]


@pytest.mark.parametrize("room", [0, 100, 1 << 20])
def test_a_sum_is_that_of_all_rows_however_few_are_kept(room: int) -> None:
    sums = RowSums(PARTS, SHAPE, room=room)
    out = np.full(SHAPE[1], 99, np.int32)
    for i in range(SHAPE[0]):
        sums.write(out, i)
        assert out.tolist() == sum((part.row(key) for part in PARTS for key in part.keys(i)), np.zeros(7, int)).tolist()


def test_parts_in_which_mentees_are_alike_become_one() -> None:
    *joint, alone = fused(PARTS, SHAPE, most=12)
    # Odd mentees have one of three, even ones one of three or, every other time, none; and five have several each.
    assert [len(part.items) for part in joint] == [7, 5]
    assert alone is ALL_DIFFERENT


def test_nothing_is_joined_where_there_is_no_room() -> None:
    assert set(fused(PARTS, SHAPE, most=0)) == set(PARTS)


def test_a_row_with_few_points_is_kept_as_those() -> None:
    sparse = Rows.of([["all"] if k % 3 else [] for k in range(40)], lambda _: np.eye(1, 400, 7, np.int32)[0])
    sums = RowSums([sparse], (40, 400), room=100)
    out = np.full(400, 99, np.int32)
    for i in range(40):
        sums.write(out, i)
        assert np.flatnonzero(out).tolist() == ([7] if i % 3 else [])
