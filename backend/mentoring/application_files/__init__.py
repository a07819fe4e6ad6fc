"""Applications to a programme by file: checked cell by cell, then brought in all together or not at all."""
