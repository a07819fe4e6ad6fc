"""Computed scores whose computation is looking them up."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backend.matching.scores import IntArray


@dataclass(frozen=True, eq=False)
class MatrixScores:
    """A full matrix as `PairScores`, as scored people would answer block by block."""

    matrix: NDArray[np.integer]

    @property
    def shape(self) -> tuple[int, int]:
        return self.matrix.shape[0], self.matrix.shape[1]

    def block(self, rows: IntArray) -> NDArray[np.integer]:
        return self.matrix[rows]

    def among(self, mentors: IntArray) -> "MatrixScores":
        return MatrixScores(self.matrix[:, mentors])
