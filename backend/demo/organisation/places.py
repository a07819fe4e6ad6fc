"""The offices of the sample organisation: seven zones, with and without daylight saving, north and south."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Office:
    """A place of work.

    Attributes
    ----------
    city : its name.
    region : what is near enough to meet in person now and then.
    zone : IANA zone of those who come in.
    remote_city, remote_zone : where the few sit who work for this office from elsewhere.
    languages : spoken there, the most common first.
    day : hours the office keeps, as minutes after midnight.
    """

    city: str
    region: str
    zone: str
    remote_city: str
    remote_zone: str
    languages: tuple[str, ...]
    day: tuple[int, int]


def _from(hour: int, until: int) -> tuple[int, int]:
    return 60 * hour, 60 * until


LISBON = Office(
    "Lisbon", "Europe", "Europe/Lisbon", "Ponta Delgada", "Atlantic/Azores", ("Portuguese", "Spanish"), _from(9, 19)
)
KRAKOW = Office("Kraków", "Europe", "Europe/Warsaw", "Vilnius", "Europe/Vilnius", ("Polish", "German"), _from(8, 17))
MONTREAL = Office(
    "Montréal", "Americas", "America/Toronto", "Vancouver", "America/Vancouver", ("French", "Spanish"), _from(8, 17)
)
NAIROBI = Office("Nairobi", "Africa", "Africa/Nairobi", "Lagos", "Africa/Lagos", ("Swahili",), _from(8, 17))
PUNE = Office("Pune", "Asia", "Asia/Kolkata", "Kathmandu", "Asia/Kathmandu", ("Hindi", "Marathi"), _from(10, 20))
SINGAPORE = Office("Singapore", "Asia", "Asia/Singapore", "Manila", "Asia/Manila", ("Mandarin", "Malay"), _from(9, 18))
AUCKLAND = Office("Auckland", "Pacific", "Pacific/Auckland", "Waitangi", "Pacific/Chatham", ("Māori",), _from(8, 17))

OFFICES = (LISBON, KRAKOW, MONTREAL, NAIROBI, PUNE, SINGAPORE, AUCKLAND)

LANGUAGE_TAGS = {
    "English": "en",
    "French": "fr",
    "German": "de",
    "Hindi": "hi",
    "Malay": "ms",
    "Mandarin": "zh",
    "Marathi": "mr",
    "Māori": "mi",
    "Polish": "pl",
    "Portuguese": "pt",
    "Spanish": "es",
    "Swahili": "sw",
}
"""BCP 47 tags of the languages spoken in the offices."""
