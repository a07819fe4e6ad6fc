"""What a file of people means for the organisation, worked out before anything is done (see `docs/imports.md`).

`guessing` maps columns to `fields`, `parsing` reads the cells, `planning` says what would change, `undoing` takes
it back.
"""
