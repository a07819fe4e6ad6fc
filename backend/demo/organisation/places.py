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
    remote_zone : IANA zone of the few who work for this office from elsewhere.
    languages : spoken there, the most common first.
    day : hours the office keeps, as minutes after midnight.
    """

    city: str
    region: str
    zone: str
    remote_zone: str
    languages: tuple[str, ...]
    day: tuple[int, int]


def _from(hour: int, until: int) -> tuple[int, int]:
    return 60 * hour, 60 * until


LISBON = Office("Lisbon", "Europe", "Europe/Lisbon", "Atlantic/Azores", ("Portuguese", "Spanish"), _from(9, 19))
KRAKOW = Office("Kraków", "Europe", "Europe/Warsaw", "Europe/Vilnius", ("Polish", "German"), _from(8, 17))
MONTREAL = Office("Montréal", "Americas", "America/Toronto", "America/Vancouver", ("French", "Spanish"), _from(8, 17))
NAIROBI = Office("Nairobi", "Africa", "Africa/Nairobi", "Africa/Lagos", ("Swahili",), _from(8, 17))
PUNE = Office("Pune", "Asia", "Asia/Kolkata", "Asia/Kathmandu", ("Hindi", "Marathi"), _from(10, 20))
SINGAPORE = Office("Singapore", "Asia", "Asia/Singapore", "Asia/Manila", ("Mandarin", "Malay"), _from(9, 18))
AUCKLAND = Office("Auckland", "Pacific", "Pacific/Auckland", "Pacific/Chatham", ("Māori",), _from(8, 17))

OFFICES = (LISBON, KRAKOW, MONTREAL, NAIROBI, PUNE, SINGAPORE, AUCKLAND)
