"""Files of people: brought in, checked, mended, done, and taken back (see `docs/imports.md`)."""
