"""How answers look in a terminal; nothing is computed here."""
