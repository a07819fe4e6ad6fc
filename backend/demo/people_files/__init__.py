"""The spreadsheets of all staff that an HR system exports each month, to try an import with."""
