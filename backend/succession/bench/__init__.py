"""The bench: how many critical seats can really be filled at the same time, why not more, and who that hangs on."""
