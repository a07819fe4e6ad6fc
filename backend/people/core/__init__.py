"""The pure part of people: values in, values out; no clock, no database, no framework."""
