"""Rules in sentences as the form of the policy calls them."""

RULE_NAMES = {
    "reporting line": "Reporting line",
    "same unit": "Same org unit",
    "previous pairs": "Earlier pairs",
    "shared language": "Language",
    "shared goal": "Goals",
    "overlap": "Hours",
    "level gap": "Levels",
}


def with_rule_names(said: str) -> str:
    """Put the form's names of rules into a sentence: 'overlap' becomes “Hours”; so at its beginning before a colon."""
    for name, called in RULE_NAMES.items():
        said = said.replace(f"'{name}'", f"“{called}”")
        said = f"{called}{said.removeprefix(name)}" if said.startswith(f"{name}: ") else said
    return said
